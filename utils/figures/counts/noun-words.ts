import { type WordSet, wordSet } from '../tokens/lexicon';

/** Things an arms story counts, in the plural. Other plurals count too; these settle doubtful cases. */
export const COUNTABLE: WordSet = wordSet(
  'aircraft jets planes fighters bombers helicopters choppers gunships drones uavs ucavs trainers tankers airliners gliders balloons ' +
    'ships vessels warships boats frigates corvettes destroyers cruisers submarines subs carriers minehunters minesweepers ferries cutters ' +
    'tanks vehicles ifvs apcs mbts howitzers guns cannons mortars rifles pistols carbines launchers trucks lorries bulldozers bridgelayers ' +
    'missiles rockets torpedoes bombs shells rounds munitions warheads interceptors grenades mines bullets cartridges charges projectiles ' +
    'systems batteries squadrons regiments battalions brigades divisions companies platoons units wings fleets flights formations sets ' +
    'radars sensors satellites engines turrets silos cells tubes canisters stations simulators antennas terminals kits pods seats ' +
    'troops soldiers sailors marines airmen personnel people men women civilians officers pilots crew crews members workers employees jobs ' +
    'engineers reservists recruits conscripts fighters militants terrorists hostages prisoners casualties victims deaths refugees ' +
    'sorties strikes attacks targets bases sites airfields bunkers factories plants facilities warehouses villages towns islands ' +
    'countries nations states firms vendors bidders suppliers contractors customers buyers operators',
);

/** Singular heads that a hyphen may join to a number: "three-person crew", "five-system deal", "a 12-ship fleet". */
export const HYPHENED: WordSet = wordSet(
  'person man woman member people soldier officer pilot crew aircraft jet plane fighter helicopter drone ship vessel boat frigate corvette ' +
    'destroyer submarine carrier tank vehicle howitzer gun launcher missile rocket torpedo round shell system battery squadron regiment ' +
    'battalion brigade division unit satellite radar site base cell silo target nation country state company firm turbine bomb engine room ' +
    'village island strong',
);

/** Parties to talks: "the two countries" is nothing to check. */
export const PARTICIPANTS: WordSet = wordSet(
  'countries sides leaders nations ministers governments neighbours neighbors allies partners parties companies firms men women ' +
    'presidents capitals states services chiefs officials foes rivals powers militaries armies navies forces peoples economies ' +
    'democracies superpowers organisations organizations institutions agencies ministries others brothers sisters friends together',
);

/** Abstract things: small numbers of them only arrange the text. */
export const ABSTRACT: WordSet = wordSet(
  'ways things reasons times fronts points steps parts hands words questions factors aspects issues terms kinds types sorts categories ' +
    'directions ends minds occasions elements goals sets halves lines cases ideas lessons views sentences paragraphs facts ' +
    'takeaways objectives priorities pillars principles comments minutes likes views followers shares stars weeks',
);

/** Names of things that carry a number as a label, in any case: "phase 2", "Section 1260H", "page 4". */
export const LABELS: WordSet = wordSet(
  'no nos number lot lots block blocks type mk mark phase phases stage increment tranche tranches batch section sections article articles ' +
    'chapter figure fig resolution rule rules page pages level tier grade category route highway channel flight runway paragraph para ' +
    'clause annex appendix version ver model project day covid top item gate room suite box step lesson exercise area zone sector hill ' +
    'unit force station serial squadron track title vol volume issue photo image picture slide episode season edition hull pennant class series variant standard ' +
    'spiral option package schedule table part act bill agenda vision ext extension dial phone tel fax pin zip spec boeing airbus ' +
    'bus platform terminal question brigade regiment exit pier dock hangar berth p pp footnote resolutions order law regulation regulations ' +
    'decree circular code tariff building checkpoint panel shelter post row slip helpline hotline microdistrict case docket',
);

/** What readers leave under a report, which no report is about. */
export const REACTIONS: WordSet = wordSet('views likes retweets reposts comments followers subscribers');

/** Those whom a report leans on without their names. */
export const SPEAKERS: WordSet = wordSet('sources officials diplomats analysts experts insiders');

/** Words that end the search for a counted noun. */
export const STOPS: WordSet = wordSet(
  'a an the this that these those and or but nor of in on at by for with from to into onto over under after before since until till during ' +
    'within without against between among across through about above below near not no if when while where because although though ' +
    'however than as per via is are was were be been being am have has had do does did will would shall should can could may might must ' +
    'it its he his she her they their them we our us you your i my me who whom whose which what how why there here then now so such both ' +
    'each every all either neither already also still yet again once twice only just even very too away ahead ago back out off up down ' +
    'came come comes went go goes gone arrived arrive arrives delivered ordered received follow follows followed built bought made signed ' +
    'planned expected due left needed required remain remains remained starts begins ends including worth costing versus vs plus less ' +
    'minus towards upon along amid despite unless whether said says told took take takes get gets got give gives given plans wants ' +
    'excludes spends pays wins exceeds represents comprises equals reflects compares needs adds makes brings means shows puts holds keeps uses sees runs costs carries covers includes provides allows requires serves ' +
    'his hers ours theirs yes etc respectively apiece altogether overall together',
);

/** Words in -s that are no plurals. */
export const NOT_PLURAL: WordSet = wordSet(
  'air-defence less express previous various serious status campus chassis series class address business process success access wireless ' +
    'headquarters news famous dangerous numerous simultaneous continuous autonomous indigenous hypersonics ones others plus thus across gas bus virus basis ' +
    'crisis analysis emphasis us its his was has is does yes always perhaps sometimes nowadays besides overseas afterwards upwards ' +
    'downwards towards forwards anonymous ambitious religious mass press congress progress loss cross boss pass glass mess dress defenceless ' +
    'battlefields-wide tops surplus consensus census nucleus focus bonus minus oasis hostilities-free arms',
);

/** Plurals without -s. */
export const BARE_PLURALS: WordSet = wordSet(
  'aircraft people men women children personnel troops sorties servicemen servicewomen airmen crewmen seamen spacecraft hovercraft rotorcraft ' +
    'watercraft craft sheep fish infantry staff police cattle feet teeth mice rpas uas sam sams mbt mbts ifv ifvs headquarters dead wounded ' +
    'injured killed lives crew',
);
