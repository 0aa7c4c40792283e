import type { Binding, Claim, Milestone, MilestoneEvent } from '../../domain';
import { claimFrom } from '../claim-from';
import { isStart } from '../measure/date-start';
import { type Frame, phrase } from '../reading/frame';
import type { Passage } from '../reading/passage';
import { questionBefore, THE_QUESTION } from '../reading/questions';
import type { Spot } from '../reading/spot';
import { eventOf, type Said } from './event-of';
import { cuesIn } from './find-cues';
import { isDone, isFormer } from './former';
import { isMoved } from './goes-on';
import { holderOf } from './holder';
import { isLeadShip } from './lead-ship';
import { type Which, whichIn } from './which-one';
import { telling, type WordsFor, wordsFor } from './words-for';

/** A milestone as it was told, with the place of its date. */
export interface Told {
  milestone: Milestone;
  why: Binding;
  spot: Spot;
  /** Where the words that say so end. */
  cueEnd: number;
}

/** Gives the dates among the claims of an article what happens then; where that is unsure, nothing. */
export function withMilestones(passage: Passage, claims: Claim[]): Claim[] {
  const told = new Map<number, Told>();
  let last: Told | undefined;
  claims.forEach((claim, at) => {
    const spot = passage.spots[at];
    if (claim.figure.kind !== 'date' || !spot) return;
    const found = readOne(spot, claim, passage, last);
    if (!found) return;
    // "2017, then early 2020": what comes after takes the place of what stood before.
    if (last && isMoved(last, found)) last.milestone = { ...last.milestone, isFormer: true };
    told.set(at, found);
    last = found;
  });
  return claims.map((claim, at) => {
    const found = told.get(at);
    return found ? withMilestone(passage, claim, found) : claim;
  });
}

function withMilestone(passage: Passage, claim: Claim, { milestone, why, spot }: Told): Claim {
  const part = partOf(claim, milestone);
  return claimFrom({
    figure: claim.figure,
    measure: claim.measure,
    subject: holderOf(passage, spot, milestone.event)?.entityId ?? claim.subject,
    party: claim.party,
    counted: claim.counted,
    status: claim.status,
    scope: part ? { ...claim.scope, part } : claim.scope,
    period: claim.period,
    attribution: claim.attribution,
    milestone,
    sentence: claim.sentence,
    why: [...claim.why, why],
    confidence: claim.confidence,
  });
}

/** The place in the series, where the rules for parts are silent. */
function partOf({ measure, scope }: Claim, { event, which, of, isFormer, sure }: Milestone): string | undefined {
  if (measure !== 'delivery-date' || scope?.part || sure < SURE_OF_PART) return undefined;
  if (event === 'flight') return of === undefined && (which ?? 'first') === 'first' ? 'first flight' : undefined;
  if (!HANDED_OVER.has(event)) return undefined;
  if (isFormer) return 'original';
  return of === undefined && (which === 'first' || which === 'last') ? which : undefined;
}
const SURE_OF_PART = 0.7;
/** By what names the delivery of a piece goes. */
const HANDED_OVER = new Set<MilestoneEvent>(['delivery', 'commissioning', 'service-entry']);

function readOne(
  spot: Spot,
  claim: Claim,
  { meta: { publishedOn }, frames }: Passage,
  last: Told | undefined,
): Told | undefined {
  const words = wordsFor(spot, spot.kinds);
  const said =
    ofOnePiece(eventOf(spot, words, claim, last, publishedOn), words) ??
    ofQuestion(spot, claim, frames) ??
    measured(claim);
  if (!said || said.sure < LEAST_SURE) return undefined;
  const { sure, cue, distance, isBehind } = said;
  const own = isOfSeries(said.event) ? ownWhich(words, isBehind === true, said.event) : {};
  if (own.which === undefined && said.event === 'delivery' && isStart(spot)) own.which = 'first';
  const carried = isOfSeries(said.event) && own.which === undefined ? whichBefore(spot, words.from, last) : {};
  const event = ofAll(said.event, own, claim);
  const isLead = own.which === undefined && isOfSeries(event) && isLeadShip(spot, words, claim);
  const now = telling(spot, words);
  const former = (said.isMeasured === true && claim.scope?.part === 'original') || isFormer(spot, now, publishedOn);
  const which: Which = {};
  for (const told of [carried, said.which, own]) if (told) Object.assign(which, told);
  if (isLead) which.which = 'first';
  const standing = former ? { isFormer: true } : isDone(spot, now, publishedOn) ? { isDone: true } : undefined;
  const milestone: Milestone = { event, ...which, ...standing, sure: Math.round(sure * 100) / 100 };
  return { milestone, why: { key: 'milestone', cue, distance }, spot, cueEnd: said.cueEnd ?? 0 };
}

/** "When will sailors see the first?" "In 2030." */
function ofQuestion({ frame }: Spot, claim: Claim, frames: Frame[]): Said | undefined {
  const question = claim.why.some(({ cue }) => cue === THE_QUESTION) ? questionBefore(frame, frames) : undefined;
  const said = question && measured(claim);
  if (!said) return undefined;
  const cue = cuesIn(question).at(-1);
  const event = cue?.event ?? said.event;
  return { ...said, event, which: whichIn(question.texts, event), cue: cue?.text ?? said.cue };
}

/** "The first howitzer should be finished in": with one piece, or a unit of them, nothing but that is complete. */
function ofOnePiece(said: Said | undefined, { ahead }: WordsFor): Said | undefined {
  if (said?.event !== 'completion' || !/^(complet|finish)/.test(said.cue)) return said;
  const { which } = whichIn(ahead.slice(-WHICH_WORDS), undefined);
  return which === 'first' || typeof which === 'number' ? { ...said, event: 'delivery' } : said;
}

/** "All should be in service by": the pieces of an order are delivered, a type enters service. */
const ofAll = (event: MilestoneEvent, { which }: Which, { measure }: Claim): MilestoneEvent =>
  event === 'service-entry' && measure === 'delivery-date' && (which === 'all' || which === 'last')
    ? 'delivery'
    : event;

/** Signatures, approvals and rates are no pieces of a series: an ordinal beside them is of something else. */
const isOfSeries = (event: MilestoneEvent): boolean => !SINGLE.has(event);
const SINGLE = new Set<MilestoneEvent>([
  'signature',
  'approval',
  'selection',
  'design-review',
  'production-start',
  'production-end',
  'production-rate',
  'initial-capability',
  'full-capability',
  'opening',
  'completion',
  'expiry',
  'return',
]);

/** Further off an ordinal is of something else. */
const WHICH_WORDS = 24;
const OF_WORDS = 4;

function ownWhich({ ahead, behind }: WordsFor, isBehind: boolean, event: MilestoneEvent): Which {
  // "With the arrival in March of the last jet".
  const isOf = behind[0] === 'of' && /^(the|its|their)$/.test(behind[1] ?? '');
  const found = isBehind || isOf ? whichIn(behind.slice(0, isBehind ? WHICH_WORDS : OF_WORDS), event) : {};
  return found.which === undefined ? { ...whichIn(ahead.slice(-WHICH_WORDS), event), ...found } : found;
}

/** Below this a reading is a guess. */
const LEAST_SURE = 0.55;

/** "The first of them is due in 2029 and operational in 2030": still the first. */
function whichBefore(spot: Spot, from: number, last: Told | undefined): Pick<Milestone, 'which' | 'of'> {
  if (!last) return {};
  const { which, of } = last.milestone;
  if (isShortSequel(spot, from, last) || isOfTheSame(spot, from, last))
    return which === undefined ? {} : { which, ...(of && { of }) };
  if (last.spot.frame !== spot.frame || from !== last.spot.at + 1) return {};
  const words = phrase(spot.frame, from, from + 5);
  return which !== undefined && GOES_ON.test(words) && !NEW_SUBJECT.test(words) ? { which, ...(of && { of }) } : {};
}
/** "Handover moves to 2031", after a sentence on the lead ship: too short to speak of another. */
const isShortSequel = ({ frame, at }: Spot, from: number, { spot: before }: Told): boolean =>
  frame.index - before.frame.index === 1 &&
  frame.block === before.frame.block &&
  from === 0 &&
  at <= SHORT &&
  !frame.words.slice(0, at).some(({ mention, figure }) => mention !== undefined || figure !== undefined) &&
  !NEW_SUBJECT.test(phrase(frame, 0, at));
const SHORT = 5;

/** "The keel of the first was laid; she is due in 2028": a pronoun goes on about the same one. */
const isOfTheSame = ({ frame }: Spot, from: number, { spot: before }: Told): boolean =>
  frame.block === before.frame.block &&
  (frame === before.frame || (from === 0 && frame.index - before.frame.index === 1)) &&
  /^([;,] )?((and|but|yet) )?(she|it|they|these)\b/.test(phrase(frame, from, from + 3));

const GOES_ON = /^(,|and|but|to|,? and|or)\b|^,/;
const NEW_SUBJECT =
  /\b(the|a|an|its|their|another|more|further|both|others?|ships?|jets?|aircraft|deliveries|production|full)\b/;

/** What the measure of the claim says by itself. */
function measured({ measure, confidence, scope, why }: Claim): Said | undefined {
  const event =
    measure === 'delivery-date'
      ? 'delivery'
      : measure === 'service-entry-date'
        ? 'service-entry'
        : measure === 'contract-date'
          ? 'signature'
          : undefined;
  if (!event || scope?.part === 'first flight') return undefined;
  const { cue, distance } = why.find(({ key }) => key === 'measure') ?? { cue: measure, distance: 0 };
  return { event, sure: Math.min(0.7, confidence), cue, distance, isMeasured: true };
}
