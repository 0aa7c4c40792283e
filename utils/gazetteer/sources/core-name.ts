/**
 * The name inside a listed form. Forms like "PM Modi", "T-90 tanks" and "Russia's S-400" help to match, but the span a
 * reader sees is the name alone.
 */
export function coreName(text: string, kind: 'person' | 'system' | 'place' | 'programme' | 'other'): string {
  if (kind === 'person') return withoutLead(text, TITLES);
  if (kind === 'system') return withoutTail(withoutLead(text, SHIP_NOUNS), SYSTEM_NOUNS);
  if (kind === 'place') return withoutTail(text, PLACE_NOUNS);
  if (kind === 'programme') return withoutTail(text, PROGRAMME_NOUNS);
  return withoutTail(text.replace(/ news agency$/, ''), OTHER_NOUNS);
}

const words = (list: string): Set<string> => new Set(list.split(' '));

const TITLES = words(
  'PM Prime Minister President Vice Deputy General Gen Gen. Lieutenant Lt Lt. Major Maj Maj. Colonel Col Col. Brigadier Brig ' +
    'Admiral Adm Adm. Rear Commodore Commander Cdr Captain Capt Capt. Wing Group Squadron Leader Air Chief Marshal ACM CDS ' +
    'Field Sergeant Sgt Sir Lord Lady Dame Dr Dr. Mr Mr. Mrs Ms Shri Smt Sheikh Sheik King Queen Prince Princess Crown ' +
    'Emperor Sultan Emir Ayatollah Chancellor Secretary Senator Sen. Congressman Ambassador Minister Defence Defense Foreign ' +
    'External Affairs Chairman CEO Premier Governor Kremlin Pentagon spokesman spokesperson spokeswoman US Russian Indian ' +
    'Ukrainian Israeli Chief Justice Speaker Director Professor Prof. Col-Gen Marshal Vice-Admiral',
);
const SHIP_NOUNS = words(
  'frigate destroyer submarine corvette carrier cruiser warship patrol ship vessel landing missile boat icebreaker ' +
    'aircraft cargo tanker helicopter drone tank rifle howitzer missile Russian Ukrainian Chinese formerly the',
);
const SYSTEM_NOUNS = words(
  'tank tanks missile missiles system systems air defence defense aircraft fighter fighters jet jets plane planes bomber ' +
    'bombers helicopter helicopters drone drones UAV UAVs UCAV rifle rifles gun guns howitzer howitzers artillery rocket ' +
    'rockets launcher launchers battery batteries interceptor interceptors munition munitions bomb bombs torpedo torpedoes ' +
    'radar radars submarine submarines frigate frigates destroyer destroyers corvette corvettes carrier carriers cruiser ' +
    'cruisers ship ships vessel vessels boat boats tanker trainer transport main battle assault anti-ship anti-tank ' +
    'anti-aircraft cruise ballistic supersonic hypersonic guided surface-to-air air-to-air squadron squadrons unit units ' +
    'vehicle vehicles infantry fighting armoured armored personnel mortar mortars pod engine engines satellite satellites ' +
    'program programme loitering grenade machine self-propelled multiple light heavy attack combat stealth naval class ' +
    'multirole gunship family landing patrol amphibious dock MRAP MRAPs AWACS SAM SAMs MLRS MBT MBTs IFV IFVs APC APCs SPH SPHs AEW ICBM ICBMs SLBM SLBMs 155mm',
);
const PLACE_NOUNS = words('airbase airport airfield province oblast region city port base district state air naval');
const PROGRAMME_NOUNS = words('programme program project initiative pact partnership deal contract scheme');
const OTHER_NOUNS = words('exercise exercises drills drill breach sanctions');

function withoutLead(text: string, nouns: Set<string>): string {
  const parts = text.split(' ');
  while (parts.length > 1 && nouns.has(parts[0]!)) parts.shift();
  return parts.join(' ');
}

/** Small-letter nouns are about the name; capital ones ("Light Combat Aircraft") are part of it. */
function withoutTail(text: string, nouns: Set<string>): string {
  const parts = text.split(' ');
  while (parts.length > 1 && nouns.has(parts.at(-1)!)) parts.pop();
  return parts.join(' ');
}
