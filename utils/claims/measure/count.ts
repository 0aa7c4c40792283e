import { type Evidence, type Rule, weigh } from '../evidence';
import { type Frame, phrase } from '../reading/frame';
import type { Hit } from '../reading/senses';
import type { Spot } from '../reading/spot';
import { expended } from './ammunition';
import { classOf } from './count-class';
import { byModifier } from './count-modifiers';
import { byPhrase, isRate } from './count-phrases';
import { byPredicate } from './count-predicates';
import { crewOf } from './crew';
import { listedLoss } from './losses-listed';
import { ofPartOnly } from './none-of';
import { headOf, isCarried, singular } from './nouns';
import { isAhead, isDone } from './tense';

const EQUIPMENT_RULES: Rule[] = [
  {
    sense: 'order',
    measure: 'ordered-quantity',
    weight: 0.6,
    reach: 11,
    only: (s, h) =>
      (!/^gives?$/.test(h.text) || givesTo(s, h.to)) && s.frame.texts[h.to + 1] !== 'reach' && !isPartOfArrived(s, h),
  },
  { sense: 'deal', measure: 'ordered-quantity', weight: 0.55, reach: 12 },
  { sense: 'fms', measure: 'ordered-quantity', weight: 0.6, reach: 60 },
  {
    sense: 'deliver',
    measure: 'delivered-quantity',
    weight: 0.85,
    reach: 11,
    only: (s, h) =>
      !s.isWhole && isDone(s.frame, h) && !strikes(s, h.to) && !isOfSum(s, h) && !isPaidFor(s, h) && !isOutput(s, h),
  },
  {
    sense: 'deliver',
    measure: 'ordered-quantity',
    weight: 0.5,
    reach: 9,
    only: (s, h) => isAhead(s.frame, h) && !/^reach/.test(h.text),
  },
  {
    sense: 'produce',
    measure: 'ordered-quantity',
    weight: 0.5,
    reach: 9,
    only: (s, h) => !isPerfect(s, h.from) && !(s.frame.texts[h.to] === 'up' && s.frame.texts[h.to + 1] !== 'to'),
  },
  { sense: 'produce', measure: 'delivered-quantity', weight: 0.6, reach: 8, only: (s, h) => isPerfect(s, h.from) },
  { sense: 'remain', measure: 'remaining-quantity', weight: 0.6, reach: 5 },
  { sense: 'lose', measure: 'lost-quantity', weight: 0.85, reach: 7, only: (s, h) => !isAhead(s.frame, h) },
  {
    sense: 'serve',
    measure: 'in-service-quantity',
    weight: 0.55,
    reach: 6,
    only: (s, h) =>
      !isPlanned(s, h) &&
      ((h.to <= s.at && !isAuxiliary(s, h.to, h.text) && !isOfDeal(s, h.from)) ||
        (STATE.test(h.text) && !(h.text === 'based' && s.frame.texts[h.to] === 'on'))),
  },
  {
    sense: 'serve',
    measure: 'ordered-quantity',
    weight: 0.5,
    reach: 6,
    side: 'before',
    only: (s, h) => isPlanned(s, h) || isOfDeal(s, h.from),
  },
  {
    sense: 'compose',
    measure: 'other',
    weight: 0.92,
    reach: 6,
    side: 'before',
    only: (s, h) => !isBreakdown(s, h.from, h.text) && !(h.text === 'each' && isEachBuyer(s, h)),
  },
];

/** "gives the Marines three batteries", but not "independent counts give 1,100". */
const givesTo = (spot: Spot, next: number): boolean =>
  !/^(counts?|reports?|estimates?|figures|sources|others|data)$/.test(spot.frame.texts[next - 2] ?? '');

/** "will operate five", "is to field 48": a fleet still to be bought. */
const isPlanned = (spot: Spot, hit: Hit): boolean =>
  /^(operate|field|fly|have|own|possess|fleets?)$/.test(hit.text) && isAhead(spot.frame, hit);

/** "the two countries each bought", "each navy would get": those who buy, not what one piece has. */
const isEachBuyer = ({ frame }: Spot, hit: Hit): boolean =>
  BUYER.has(frame.texts[hit.to] ?? '') ||
  (frame.bySense.get('order') ?? []).some((verb) => verb.from === hit.to) ||
  (frame.bySense.get('deliver') ?? []).some((verb) => verb.from === hit.to);
const BUYER = new Set(
  'navy army country nation state partner side service force buyer customer party government'.split(' '),
);

/** "the package has 18 launchers": a deal has what is bought. */
const isOfDeal = (spot: Spot, at: number): boolean =>
  (spot.frame.bySense.get('deal') ?? []).some((hit) => hit.to === at);

/** "after CHF 650 million had been transferred": what was handed over is money. */
const isOfSum = ({ frame, kinds }: Spot, hit: Hit): boolean => {
  const sum = frame.words.slice(Math.max(0, hit.from - 4), hit.from).findLast(({ figure }) => figure !== undefined);
  return (
    sum?.figure !== undefined &&
    kinds[sum.figure] === 'money' &&
    /\b(has|have|had|was|were|been)$/.test(frame.texts[hit.from - 1] ?? '')
  );
};

/** "received $1.2 billion for 12 jets": money came, and for pieces yet to come. */
const isPaidFor = ({ frame, kinds, lead, at }: Spot, { to }: Hit): boolean =>
  lead === 'for' &&
  to <= at &&
  frame.words.slice(to, at).some(({ figure }) => figure !== undefined && kinds[figure] === 'money');

/** "received two million rounds, including 500,000 of": what came is told before its part. */
const isPartOfArrived = ({ frame }: Spot, { text, from }: Hit): boolean =>
  text === 'including' &&
  (frame.bySense.get('deliver') ?? []).some((hit) => hit.to <= from && isDone(frame, hit) && !isAhead(frame, hit));

/** "production reached 12 in the year": made, not handed over. */
const isOutput = ({ frame }: Spot, hit: Hit): boolean =>
  /^reach|^came|^come/.test(hit.text) &&
  frame.texts
    .slice(Math.max(0, hit.from - 6), hit.from)
    .some((text) => /^(production|output|sales|exports|toll|losses|dead)$/.test(text));

/** "ten drones reached the target". */
const strikes = (spot: Spot, next: number): boolean =>
  spot.frame.texts.slice(next, next + 3).some((text) => text.startsWith('target'));

/** The "has" of "has promised" owns nothing. */
const isAuxiliary = (spot: Spot, next: number, cue: string): boolean =>
  /^(has|have|had)$/.test(cue) &&
  spot.frame.words[next]?.figure === undefined &&
  /(ed|en|ught|ade|ent|old|ut|un|ome)$/.test(spot.frame.texts[next] ?? '');

/** After a count these say where it is; a verb after it ("have been built", "able to fly") says something else. */
const STATE = /^(in |fleet|deployed|stationed|based|active|on strength|arsenal|inventor)/;

const TARGET_RULES: Rule[] = [
  { sense: 'track', measure: 'targets-tracked', weight: 0.9, reach: 8 },
  { sense: 'engage', measure: 'targets-engaged', weight: 0.85, reach: 8 },
];

const PEOPLE_RULES: Rule[] = [
  { sense: 'crew', measure: 'crew', weight: 0.8, reach: 5 },
  { sense: 'lose', measure: 'lost-quantity', weight: 0.8, reach: 6, only: (s) => !isStaff(s) },
];

/** "Lost 300 workers to retirement": who leaves a firm is no loss of war. */
const isStaff = ({ figure }: Spot): boolean =>
  /^(workers?|employees?|staff|apprentices?|members?)$/.test(headOf(figure.noun ?? ''));

/** What the article as a whole says of its counts. */
interface CountContext {
  isNotice: boolean;
  /** Something is told to have been delivered. */
  hasArrivals: boolean;
  isOfWar: boolean;
  frames: Frame[];
}

/** In a report of war "included five missiles" and "sent 80 drones" buy and deliver nothing, unless a deal is named. */
const atPeace = ({ frame: { bySense } }: Spot, isOfWar: boolean, evidence: Evidence[]): Evidence[] =>
  isOfWar && !bySense.has('deal') && !bySense.has('fms') && !bySense.has('bought') && !bySense.has('sign')
    ? evidence.filter(
        ({ measure, cue }) => !/^(ordered|delivered|remaining)-quantity$/.test(measure) || TRADE.test(cue),
      )
    : evidence;
const TRADE =
  /^(clear|approv|order|purchas|procur|acquir|contract|sought|seek|request|deliver|hand|received|supplied|supplies|supply|donat|promis|pledg|number given|money|plan to)/;

/** What a count may be: ordered, delivered, still to come, lost, in service, a crew, targets, or none of these. */
export function weighCount(spot: Spot, context: CountContext): Evidence[] {
  const { isNotice, hasArrivals, isOfWar } = context;
  switch (classOf(spot)) {
    case 'target':
      return weigh(spot, TARGET_RULES);
    case 'people':
      if (isExchanged(spot)) return [{ measure: 'other', score: 0.95, cue: 'exchanged', distance: 0 }];
      return [...weigh(spot, PEOPLE_RULES), ...crewOf(spot)];
    case 'other':
      if (isOfFirms(spot)) return [{ measure: 'other', score: 0.95, cue: spot.figure.noun!, distance: 0 }];
      if (isExchanged(spot)) return [{ measure: 'other', score: 0.95, cue: 'exchanged', distance: 0 }];
      return crewOf(spot);
    default:
      if (isRate(spot) || isOfSorts(spot)) return [{ measure: 'other', score: 0.9, cue: 'a year', distance: 0 }];
      return ofPartOnly(
        spot,
        atPeace(spot, isOfWar, [
          ...weigh(spot, EQUIPMENT_RULES),
          ...byModifier(spot, hasArrivals),
          ...byPredicate(spot),
          ...byPhrase(spot),
          ...crewOf(spot),
          ...ofBuyer(spot),
          ...expended(spot),
          ...ofDealBefore(spot, context.frames),
          ...listedLoss(spot, context.frames),
          // What a notice of sale lists is what is to be bought.
          ...(isNotice
            ? [{ measure: 'ordered-quantity' as const, score: 0.4, cue: 'notice of sale', distance: 0 }]
            : []),
        ]),
      );
  }
}

/** "Placed orders with 45 Dutch firms", "awarded to three states": nobody buys these. */
const isOfFirms = ({ figure }: Spot): boolean =>
  !isCarried(figure) &&
  /^(firms|companies|suppliers|subcontractors|bidders|jobs|posts|apprentices|countries|nations|states|votes|lawmakers|factories|plants)$/.test(
    headOf(figure.noun ?? ''),
  );

/** "Received 1,000 bodies", "193 prisoners came home": people who are handed over are no delivery. */
const isExchanged = ({ figure }: Spot): boolean =>
  /^(bod(y|ies)|prisoners?|captives?|hostages?|detainees?|pows?|remains|swaps?|exchanges?)$/.test(
    headOf(figure.noun ?? ''),
  );

/** "The contract was signed in May. Its subject is 180 tanks": a sentence that points at the deal told of before. */
function ofDealBefore({ frame }: Spot, frames: Frame[]): Evidence[] {
  const isDeal = ({ bySense }: Frame): boolean => bySense.has('deal') && (bySense.has('sign') || bySense.has('worth'));
  if (!frames.slice(Math.max(0, frame.index - 2), frame.index).some(isDeal)) return [];
  if (!frame.texts.slice(0, 5).some((text) => /^(it|its|this|that|these|those)$/.test(text))) return [];
  const isOther = (['deliver', 'lose', 'serve', 'expend', 'compose'] as const).some((sense) =>
    frame.bySense.has(sense),
  );
  return isOther ? [] : [{ measure: 'ordered-quantity', score: 0.42, cue: 'the deal before', distance: 0 }];
}

/** "Customers: Norway, 54; Czechia, up to 77": a number set beside a buyer's name, with no verb to say more. */
function ofBuyer(spot: Spot): Evidence[] {
  const { words } = spot.frame;
  const buyer = words[spot.leadAt - 1];
  const opens = /^([;:•*–-]|and|,)?$/.test(words[spot.leadAt - 2]?.text ?? '');
  // "IDF: 550 missiles fired": a headline names its source so.
  if (spot.lead === ':' && spot.frame.kind === 'heading') return [];
  if (!/^[,:]$/.test(spot.lead) || !opens || !/^(country|organisation)$/.test(buyer?.mention?.type ?? '')) return [];
  return [{ measure: 'ordered-quantity', score: 0.5, cue: buyer!.text, distance: 0 }];
}

/** "83 jets, made up of 73 single-seaters": the parts of a count that was told before, not what one piece holds. */
const isBreakdown = (spot: Spot, at: number, cue: string): boolean =>
  /^(made up|consist|composed)/.test(cue) && spot.frame.words.slice(0, at).some((word) => word.figure !== undefined);

/** "in seven versions": ways of making a thing are not pieces of it. */
const isOfSorts = ({ figure, lead }: Spot): boolean =>
  /^(in|into|of|has|have|comes?|all)$/.test(lead) &&
  /^(version|variant|model|configuration)$/.test(singular(headOf(figure.noun ?? '')));

const isPerfect = (spot: Spot, verbAt: number): boolean =>
  /\b(has|have|had) (already |now |so far )?(been )?$/.test(`${phrase(spot.frame, verbAt - 4, verbAt)} `);
