import { byWord } from '../../text';

/** What words of arms news say of a figure beside them, and the words that say it. */
const SENSES = {
  deliver:
    'deliver delivers delivered delivering delivery deliveries handover handovers handed hands hand receive receives received ' +
    'receiving receipt arrive arrives arrived arriving arrival accept accepts accepted acceptance transferred shipped supplied ' +
    'supply ferried ashore landed reach reaches reached',
  sign: 'sign signs signed signing signature inked awarded award awards contracted clinched sealed',
  choose:
    'select selects selected selection choose chooses chose chosen choice decide decides decided decision pick picks picked ' +
    'winner',
  approve: 'approve approves approved approval ratify ratified ratification cleared endorsed',
  test: 'test tests tested testing trial trials qualification certified certification',
  keel: 'keel laid',
  order:
    'order orders ordered ordering buy buys buying bought purchase purchases purchased procure procures procured procurement ' +
    'acquire acquires acquired acquisition want wants seek seeks sought',
  deal: 'contract contracts deal deals agreement agreements package pact',
  first: 'first initial initially lead begin begins beginning began begun start starts started starting',
  last: 'last final finally finish finished complete completes completed completion conclude concluded conclusion end ends ended',
  remain: 'remain remains remaining rest outstanding awaiting awaits awaited undelivered',
  more: 'additional further more extra another option options optional follow-on',
  dead: 'killed kill kills killing dead die dies died death deaths toll fatalities',
  hurt: 'wounded wounding injured injures injuring injuries injury hurt',
  missing: 'missing unaccounted',
  down: 'intercepted intercept intercepts intercepting downed shot destroyed destroy suppressed jammed neutralised neutralized',
  fire: 'fired fires firing launched launch launches launching expended spent volley barrage salvo',
  value: 'worth valued value price priced cost costs costing paid pay pays',
  budget: 'budget budgets budgeted estimate estimated estimates funding funds investment invest spend spending',
  serve:
    'service operational capability operating fielded fleet inventory operate operates operated enter enters entered join ' +
    'joins joined ready active activated stationed deployed deployment',
  commission: 'commission commissioned commissioning commissions',
  fly: 'flight flights fly flies flown flew maiden',
  retire: 'retire retires retired retirement decommission decommissioned',
  build:
    'build builds built building construction production produce produced producing manufacture assembled assembly',
  late: 'late later delay delays delayed slip slips slipped behind postponed',
  aircraft: 'aircraft jet jets fighter fighters plane planes warplane warplanes',
  ship: 'ship ships vessel vessels warship warships frigate frigates destroyer destroyers corvette corvettes hull hulls',
  submarine: 'submarine submarines boat boats sub subs',
  tank: 'tank tanks',
  missile: 'missile missiles rocket rockets interceptor interceptors munition munitions round rounds',
  drone: 'drone drones uav uavs unmanned',
  people: 'people persons civilians crew sailors soldiers troops personnel',
  length: 'long length metres measure measures',
  weight: 'weigh weighs weight displace displaces displacement displacing',
  range: 'range ranges distance',
  speed: 'speed speeds fast',
  share: 'share proportion percentage',
  job: 'job jobs workers employees',
  /** Says that a value has moved. */
  change:
    'now risen raised rise rises rose grown grew growing increased revised moved originally original instead previously earlier ' +
    'further higher lower up down from',
} as const;

/** Words that stand beside any figure. */
const EMPTY = new Set(
  (
    'a an the of in on at by for to with and or but as is are was were be been being has have had it its this that these ' +
    'those their his her he she they we who which what when where while said says say told according will would could should ' +
    'may might can not no than then there after before about around over under out into per each all some any other ' +
    'such only also just so far new year years month months day days one two three four five six seven eight nine ten ' +
    'million billion trillion percent cent minister ministry officials official report reported statement'
  ).split(' '),
);

const BY_WORD = new Map<string, string>();
for (const [sense, words] of Object.entries(SENSES))
  for (const word of words.split(' ')) BY_WORD.set(word, `~${sense}`);

const ENDINGS = ['ings', 'ing', 'edly', 'ed', 'ies', 'es', 's', 'ly'];
/** What an ending may be cut from: "crosses" is "cross", "ties" stays. */
const SHORTEST_STEM = 4;

/** What a word says: its sense ("~deliver"), its stem where it stands for itself, nothing where it fits any sentence. */
export const meaningOf = (word: string): string | undefined => readMeaning(word) || undefined;

const readMeaning = byWord((word) => {
  const plain = word.toLowerCase().replace(/['’]s?$/u, '');
  const sense = BY_WORD.get(plain);
  if (sense) return sense;
  return plain.length < 2 || EMPTY.has(plain) ? '' : stemOf(plain);
});

function stemOf(plain: string): string {
  const bare = plain.normalize('NFD').replace(/\p{M}/gu, '');
  const ending = ENDINGS.find((end) => bare.endsWith(end) && bare.length - end.length >= SHORTEST_STEM);
  const stem = ending ? bare.slice(0, -ending.length) : bare;
  return stem.length > SHORTEST_STEM && /[ye]$/.test(stem) ? stem.slice(0, -1) : stem;
}
