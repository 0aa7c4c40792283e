const words = (list: string): string[] => list.split('|');

const AIR = words(
  'aircraft|fighter|fighters|jet|jets|warplane|warplanes|plane|planes|bomber|squadron|squadrons|air force|pilot|pilots|airframe|engine',
);
const SHIP = words(
  'ship|ships|warship|warships|vessel|vessels|frigate|frigates|destroyer|destroyers|corvette|corvettes|submarine|submarines|' +
    'carrier|carriers|cruiser|patrol|navy|naval|fleet|shipyard|class|landing ship|boat|boats|hull|commissioned|launched|sank|sunk',
);
const MISSILE = words(
  'missile|missiles|interceptor|interceptors|warhead|launcher|launchers|battery|batteries|air defence|air defense|fired|ballistic|cruise|surface-to-air|rocket',
);
const LAND = words(
  'tank|tanks|MBT|MBTs|vehicle|vehicles|armoured|armored|infantry|IFV|IFVs|APC|APCs|turret|chassis|battalion|brigade|tracked',
);
const GUN = words(
  'howitzer|howitzers|artillery|gun|guns|rocket|rockets|launcher|launchers|mortar|mortars|155mm|MLRS|SPH|SPHs|self-propelled|shells|battalion',
);
const DRONE = words('drone|drones|UAV|UAVs|UAS|unmanned|loitering|munition|munitions|uncrewed|UCAV');

/** Words that tell that a name means a system or body of this kind: what licenses its bare name where its row lists none. */
export const KIND_NEEDS: Record<string, string[]> = {
  missile: MISSILE,
  sam: MISSILE,
  aircraft: AIR,
  helicopter: words('helicopter|helicopters|chopper|choppers|rotorcraft|aviation|aircraft|rotor'),
  uav: DRONE,
  usv: [...DRONE, 'naval', 'navy', 'boat', 'boats'],
  tank: LAND,
  ifv: LAND,
  artillery: GUN,
  'small-arm': words('rifle|rifles|gun|guns|pistol|machine gun|infantry|ammunition|grenade launcher'),
  munition: words(
    'bomb|bombs|munition|munitions|guided|torpedo|torpedoes|shell|shells|rocket|rockets|warhead|ammunition',
  ),
  radar: words('radar|radars|sensor|sensors|surveillance|air defence|air defense|tracking'),
  ew: words('jammer|jamming|electronic warfare|EW|radar'),
  satellite: words('satellite|satellites|orbit|constellation|space|launch'),
  engine: words('engine|engines|turbofan|thrust|powerplant|powered'),
  ship: SHIP,
  submarine: SHIP,
  'ship-class': SHIP,
  'news-agency': words('told|reported|reports|according|news|agency|quoted|interview|newspaper|correspondent|wrote'),
  company: words(
    'company|companies|contract|contracts|maker|manufacturer|subsidiary|shares|CEO|chief executive|supplier|firm|firms|plant|factory',
  ),
  'think-tank': words('analyst|analysts|researcher|researchers|fellow|report|think tank|study|expert|experts'),
};
