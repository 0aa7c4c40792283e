import type { Claim, MilestoneEvent } from '../../domain';
import { byWord } from '../../text';
import { isToCome } from '../measure/date-nature';
import { classOfNoun } from '../measure/nouns';
import { distanceBetween, phrase } from '../reading/frame';
import type { Spot } from '../reading/spot';
import { cuesIn, type EventCue, isDateWord } from './find-cues';
import { goesOn } from './goes-on';
import { isMeant } from './guards';
import type { Told } from './read-milestones';
import { type Which, whichIn } from './which-one';
import type { WordsFor } from './words-for';

/** An event that words say of a date, and how sure that is. */
export interface Said {
  event: MilestoneEvent;
  sure: number;
  cue: string;
  /** Characters from the date. */
  distance: number;
  /** Said by the words behind the date. */
  isBehind?: boolean;
  /** No words say so, only what the date measures. */
  isMeasured?: boolean;
  /** Where the words that say so end. */
  cueEnd?: number;
  which?: Which;
}

/** What the words around a date say that happens then; the nearest word counts, those before it most. */
export function eventOf(
  spot: Spot,
  words: WordsFor,
  claim: Claim,
  last: Told | undefined,
  publishedOn: string | undefined,
): Said | undefined {
  if (isNoTime(spot)) return undefined;
  // "In 2027 deliveries start and in 2029": what was said of one date is not said of the next.
  const from = last?.spot.frame === spot.frame ? Math.max(words.from, last.cueEnd) : words.from;
  const cues = cuesIn(spot.frame);
  const found = nearest(spot, cues, [from, spot.at], claim);
  const ahead = found && isStruckBefore(found, spot, words, publishedOn) ? undefined : found;
  const behind = mayBeBehind(spot) ? nearest(spot, cues, [spot.at + 1, endOfBehind(spot, words)], claim) : undefined;
  // The rules for signatures are firm: "won a contract in 2020 to deploy".
  if (claim.measure === 'contract-date' && (ahead?.sure ?? 0) < FIRM) return undefined;
  if (ahead && !(behind && behind.sure > ahead.sure + STARTS)) {
    const piece = ahead.sure < FAR_CUE && OF_A_DEAL.has(ahead.event) ? ofPiece(spot, words) : undefined;
    return piece?.which?.which === undefined ? ahead : piece;
  }
  const piece = ofPiece(spot, words);
  return spot.at > OPENING
    ? (piece ?? goesOn(spot, words, last, publishedOn) ?? behind)
    : (behind ?? piece ?? goesOn(spot, words, last, publishedOn));
}

/** "Work starts in 2025 and the first is handed over in 2029": from the conjunction on, words speak of the next date. */
function endOfBehind({ frame, kinds, at }: Spot, { to, behind }: WordsFor): number {
  if (!isDateWord(frame, kinds, to)) return to;
  const and = behind.findIndex((word) => word === 'and' || word === 'but');
  return and < 0 ? to : at + 1 + and;
}

/** "Ordered 44 for 2030": what is ordered is done, the date is of what comes by it. */
const isStruckBefore = (
  { event, cue, cueEnd = 0 }: Said,
  spot: Spot,
  { from, ahead }: WordsFor,
  publishedOn: string | undefined,
): boolean =>
  event === 'signature' &&
  isToCome(spot, publishedOn) &&
  STRUCK.test(cue) &&
  !YET_TO_BE.test(ahead.slice(0, Math.max(0, cueEnd - from - 1)).join(' '));

const STRUCK = /^(ordered|bought|contracted|awarded|signed|concluded|inked)/;
/** What stands before the word that says so: "will be signed", and not "ordered in June, will come". */
const YET_TO_BE = /\b(will|would|should|could|may|to be|be|expect\w*|due|plan\w*)\b( \S+){0,6}$/;

/** A word as near as this is said of the date, whatever its measure. */
const FIRM = 0.85;
/** What a deal is told by, before its pieces are. */
const OF_A_DEAL = new Set<MilestoneEvent>(['signature', 'approval', 'selection', 'expiry']);
/** A word so far ahead may well be of something else: "ordered 42, the first six of which should come next year". */
const FAR_CUE = 0.82;
/** "In 2027 the first will be launched": words behind a date need be this much surer than those before it. */
const STARTS = 0.1;
/** A date among the first words of a sentence is rather told of by what follows. */
const OPENING = 5;
/** Words further off than this speak of something else. */
const FARTHEST = { ahead: 34, behind: 14 };
/** "After the first flight", "ahead of deliveries": what is to come before, and not what the date is of. */
const BESIDES = new Set(
  'after before following once pending since until despite without ahead prior besides toward towards'.split(' '),
);
const BESIDES_COST = 9;

function nearest(spot: Spot, cues: EventCue[], [from, to]: [number, number], claim: Claim): Said | undefined {
  let best: { cue: EventCue; cost: number } | undefined;
  const isBehind = from > spot.at;
  const farthest = isBehind ? FARTHEST.behind : FARTHEST.ahead;
  for (const cue of cues) {
    if (cue.from < from || cue.to > to) continue;
    const cost = costOf(spot, cue);
    if (cost <= reachOf(spot, cue, farthest) && (!best || cost < best.cost) && isMeant(spot.frame, cue))
      best = { cue, cost };
  }
  if (!best) return undefined;
  const { cue, cost } = best;
  const agrees = MEASURED[cue.event]?.includes(claim.measure) ? 0.08 : 0;
  const sure = Math.min(0.95, 0.93 - cost * 0.0125 - (isBehind ? 0.12 : 0) + agrees);
  return {
    event: asMeasured(cue, claim),
    sure,
    cue: cue.text,
    distance: charsFrom(spot, cue),
    cueEnd: cue.to,
    ...(isBehind && { isBehind }),
  };
}

/** "The plan of 2022" is of its noun; a rate and its date stand close together, and no rate is reached on a day. */
function reachOf({ lead, figure: { quantity } }: Spot, { event }: EventCue, farthest: number): number {
  if (lead === 'of') return NEAR;
  if (event !== 'production-rate') return farthest;
  return quantity.form === 'date' && quantity.lo.length === 10 ? 0 : NEAR_RATE;
}
const NEAR = 3;
const NEAR_RATE = 18;

/** What is fielded piece by piece is delivered. */
function asMeasured({ event, text }: EventCue, { measure }: Claim): MilestoneEvent {
  return event === 'service-entry' && measure === 'delivery-date' && /^(to field|field|induct)/.test(text)
    ? 'delivery'
    : event;
}

function costOf({ frame, at }: Spot, cue: EventCue): number {
  const beside = isBeside(frame, cue) ? BESIDES_COST : 0;
  return (
    beside + (cue.to <= at ? distanceBetween(frame, cue.to - 1, at) - 1 : distanceBetween(frame, at, cue.from) - 1)
  );
}

function isBeside({ texts }: Spot['frame'], cue: EventCue): boolean {
  const before = texts.slice(Math.max(0, cue.from - 3), cue.from);
  return before.some((text) => BESIDES.has(text)) || WITHIN.test(before.join(' '));
}

/** "Within ten years of signature". */
const WITHIN = /\b(years?|months?|weeks?|days?) (of|from)( the| contract)?$/;

const charsFrom = ({ frame: { words }, at }: Spot, cue: EventCue): number =>
  cue.to <= at ? words[at]!.start - words[cue.to - 1]!.end : Math.max(0, words[cue.from]!.start - words[at]!.end);

/** Measures that a date of the event has. */
const MEASURED: Partial<Record<MilestoneEvent, Claim['measure'][]>> = {
  delivery: ['delivery-date'],
  'service-entry': ['service-entry-date'],
  'initial-capability': ['service-entry-date'],
  'full-capability': ['service-entry-date'],
  signature: ['contract-date'],
};

/** A date right behind a preposition, or one that stands first, may be told of by what follows. */
const mayBeBehind = ({ at, lead, frame }: Spot): boolean => {
  const next = frame.texts[at + 1] ?? '';
  if (NOUN_OF_PLAN.has(next)) return false;
  return /^(in|by|on|from|before|until|during|around|for)$/.test(lead)
    ? !/^[(–—|\]-]/.test(next)
    : at <= 1 && /^[,:|]/.test(next);
};

/** "The 2023 deadline": the plan is of what was told before. */
const NOUN_OF_PLAN = new Set('deadline target goal schedule'.split(' '));

/** A day on which something was said, a fiscal year, a year of prices or of a report: nothing happens then. */
function isNoTime({ frame, at, lead, leadAt, mods, figure: { quantity } }: Spot): boolean {
  // "Wilson said July 24": American papers leave out the preposition.
  if (SAID.test(frame.texts[at - 1] ?? '') && quantity.form === 'date' && quantity.lo.length === 10) return true;
  const [before = '', beside = ''] = [frame.texts[at - 2], frame.texts[at - 1]];
  if (isFiscal(lead) || mods.some(isFiscal) || isFiscal(before) || isFiscal(beside)) return true;
  if (lead === '(' || (before === 'as' && beside === 'of')) return true;
  if (NOUN_OF_TIME.test(frame.texts[at + 1] ?? '')) return true;
  const said = phrase(frame, leadAt - 2, leadAt);
  return MAY_LEAD.has(lead) && SAID.test(said) && !/^(be|been|being) /.test(said);
}
const isFiscal = byWord((word) => /\b(fiscal|fy)\b/.test(word));
const MAY_LEAD = new Set(['in', 'on', 'late', 'early', '']);
const NOUN_OF_TIME =
  /^-?(dollars|prices|war|elections?|conflict|invasion|levels|baseline|review|report|era|budget|edition|model|strategy)$/;
const SAID =
  /\b(said|told|announced|reported|wrote|stated|revealed|testified|warned|disclosed|published|updated|posted|promised|pledged|predicted|estimated)( (it|them|us|that|reporters|lawmakers|parliament))?$/;

/** "The first is due in 2029", "the last of its sisters in 2029", "HMAS Hunter in 2034": a piece comes then. */
function ofPiece(spot: Spot, { from, ahead }: WordsFor): Said | undefined {
  const { frame, at } = spot;
  const near = ahead.slice(-PIECE_WORDS);
  const text = near.join(' ');
  const isDue = DUE.test(text);
  const which = whichIn(near, undefined);
  const hasPiece =
    near.some((word) => classOfNoun(word) === 'equipment') ||
    /\b(one|ones|of them|of (these|its|the|their)|sisters?|the (first|last|second|third|fourth|rest|other))\b/.test(
      text,
    ) ||
    frame.words.slice(Math.max(from, at - PIECE_WORDS), at).some(({ mention }) => mention?.type === 'system');
  const isNamed = which.which !== undefined;
  if (
    !(hasPiece || (isDue && isNamed)) ||
    !(isDue || (isNamed && /(,|\b(in|by|before|until|for|during))( the)?$|:$/.test(text)))
  )
    return undefined;
  // "The rest will follow before the contract lapses": what is due stands before the word.
  const subject = isDue ? text.slice(0, DUE.exec(text)!.index) : text;
  if (NOT_A_PIECE.test(subject.split(' ').slice(-7).join(' '))) return undefined;
  return {
    event: 'delivery',
    which,
    sure: isDue && isNamed ? 0.78 : isDue ? 0.66 : 0.62,
    cue: isDue ? DUE.exec(text)![0] : String(which.which),
    distance: 0,
  };
}
const PIECE_WORDS = 12;
const DUE =
  /\b(due|comes?|follows?|expected|expects?|slated|scheduled|foreseen|forecast|awaits?|likel(y|ier)|planned|sees|should come|will come|could come|postponed to|wait until|(slip\w*|slid|moved|moves|pushed|delayed|put) (\S+ ){0,4}to)\b/;
const NOT_A_PIECE =
  /\b(contract|decision|talks|vote|election|report|order|orders|ordered|budget|payment|test|tests|war|attack|visit|funding|year|study|plan|agreement|deal|meeting)\b/;
