import { byWord } from '../../text';
import { classOf } from '../measure/count-class';
import { hasPassed, isToCome } from '../measure/date-nature';
import { headOf, singular } from '../measure/nouns';
import { isAhead, isDone } from '../measure/tense';
import type { ClaimsInput, Frame } from '../reading/frame';
import type { Sense } from '../reading/lexicon';
import { type Passage, readPassage } from '../reading/passage';
import { remembered } from '../reading/remembered';
import type { Hit } from '../reading/senses';
import type { Spot } from '../reading/spot';
import { sortOf, traitName, type Which, whichOf } from './trait-names';

/** Takes a trait by its two parts: it is found by two numbers, and hardly any is ever written out. */
type TakeTrait = (sort: number, which: Which) => void;

/** The traits of every figure of an article, in order: what weights are learned from. */
export function traitsOfFigures(input: ClaimsInput): (string[] | undefined)[] {
  const passage = readPassage(input);
  return passage.spots.map((spot) => spot && traitsOf(passage, spot));
}

/** What is to be seen of a figure and the words around it, as names of traits, each once. */
export function traitsOf(passage: Passage, spot: Spot): string[] {
  const traits = new Set<string>();
  tellTraits(passage, spot, (sort, which) => traits.add(traitName(sort, which)));
  return [...traits];
}

/**
 * Tells what is to be seen of a figure and the words around it: its noun, unit and size, the words on either side by
 * their stem, the senses of the lexicon by side, nearness and tense. No name is among them; a trait may be told twice.
 */
export function tellTraits(passage: Passage, spot: Spot, take: TakeTrait): void {
  take(PLAIN, whichOf('any'));
  tellNature(passage, spot, take);
  tellSurroundings(passage, spot, take);
  for (const word of spot.mods) take(MOD, whichOf(word));
  for (const hit of spot.frame.hits) tellSense(spot, hit, take);
}

const PLAIN = sortOf('');
const MOD = sortOf('mod:');

/** The figure itself, and what the article is. */
function tellNature(passage: Passage, spot: Spot, take: TakeTrait): void {
  const { figure, frame } = spot;
  const { kind, quantity, hedge } = figure;
  const { publishedOn } = passage.meta;
  take(HEDGE, whichOf(hedge));
  take(BLOCK, whichOf(frame.kind));
  take(LEANING, whichOf(passage.leaning));
  if (passage.isNotice) take(PLAIN, whichOf('notice'));
  if (passage.isOfWar) take(PLAIN, whichOf('war'));
  if (passage.hasArrivals) take(PLAIN, whichOf('arrivals'));
  if (spot.isWhole) take(PLAIN, whichOf('whole'));
  if (figure.partOf !== undefined) take(PLAIN, whichOf('part'));
  if (quantity.form === 'date') {
    take(PRECISION, whichOf(String(quantity.lo.length)));
    if (quantity.lo !== quantity.hi) take(PLAIN, whichOf('period'));
    if (isToCome(spot, publishedOn)) take(PLAIN, whichOf('ahead'));
    if (hasPassed(spot, publishedOn)) take(PLAIN, whichOf('passed'));
    return;
  }
  // A power of ten is a step for money; counts and measures need a finer one.
  const size = Math.round(Math.log10(Math.max(1, quantity.hi)) * (kind === 'money' ? 1 : 2));
  take(SIZE, whichOf(String(size)));
  if (kind === 'count') {
    take(CLASS, whichOf(classOf(spot)));
    take(NOUN, whichOf(singular(headOf(figure.noun ?? ''))));
  } else take(UNIT, whichOf(quantity.unit));
}

const HEDGE = sortOf('hedge:');
const BLOCK = sortOf('block:');
const LEANING = sortOf('leaning:');
const PRECISION = sortOf('precision:');
const SIZE = sortOf('size:');
const UNIT = sortOf('unit:');
const CLASS = sortOf('class:');
const NOUN = sortOf('noun:');

/** The governing word, the three words before (`b0`) and after (`a0`) by place, and more of them without it. */
function tellSurroundings(passage: Passage, spot: Spot, take: TakeTrait): void {
  const { frame } = spot;
  take(LEAD, whichOf(spot.lead));
  for (let step = 0; step < BESIDE; step++) {
    take(BEFORE_BY_PLACE + step, wordAt(passage, frame, spot.leadAt - step));
    take(AFTER_BY_PLACE + step, wordAt(passage, frame, spot.next + step));
  }
  for (let at = spot.at - 1; at >= spot.at - FAR_BEFORE; at--) {
    const word = wordAt(passage, frame, at);
    if (word.name === ';') break;
    take(BEFORE, word);
  }
  for (let at = spot.next; at < spot.next + FAR_AFTER; at++) {
    const word = wordAt(passage, frame, at);
    if (word.name === ';') break;
    take(AFTER, word);
  }
}

const LEAD = sortOf('lead:');
const BEFORE_BY_PLACE = sortOf('b0:');
const AFTER_BY_PLACE = sortOf('a0:');
const BESIDE = 3;
const BEFORE = sortOf('b:');
const AFTER = sortOf('a:');
const FAR_BEFORE = 9;
const FAR_AFTER = 8;

/** A word by its stem; names, figures and unknown capitals by their sort. */
function wordAt(passage: Passage, frame: Frame, at: number): Which {
  if (at < 0) return whichOf('^');
  if (at >= frame.words.length) return whichOf('$');
  const words = wordsOf(frame);
  words[at] ??= readWord(passage, frame, at);
  return words[at];
}

/** The words of a sentence as traits, once asked for: figures that stand together ask for the same ones. */
const wordsOf = remembered((_: Frame): Which[] => []);

function readWord({ text, figures }: Passage, frame: Frame, at: number): Which {
  const word = frame.words[at]!;
  if (word.figure !== undefined) return whichOf(`#${figures[word.figure]!.kind}`);
  if (word.mention) return whichOf(`@${word.mention.type}`);
  if (word.cue) return whichOf('@adjective');
  return at > 0 && isCapital(text, word.start) ? whichOf('@name') : byStem(word.text);
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text[at]!);
}

const byStem = byWord((word): Which => whichOf(stemOf(word)));

/** Takes the endings of English inflection off, so that "deliveries" and "delivered" are one trait. */
export const stemOf = (word: string): string => word.replace(ENDING, '$1');

const ENDING = /^(.{4,}?)(?:ations|ation|ments|ment|ings|ing|ies|ied|ers|ed|es|er|s|y|e)$/;

function tellSense(spot: Spot, hit: Hit, take: TakeTrait): void {
  const { frame } = spot;
  const isBefore = hit.to <= spot.at;
  const last = Math.min(spot.next, frame.words.length) - 1;
  const distance = isBefore
    ? frame.cost[spot.at]! - frame.cost[hit.to - 1]!
    : frame.cost[hit.from]! - frame.cost[last]!;
  const { side, near, mid, far } = isBefore ? SENSE_BEFORE : SENSE_AFTER;
  const reach = distance <= NEAR ? near : distance <= MIDDLE ? mid : far;
  const sense = whichOf(hit.sense);
  take(PLAIN, sense);
  take(side, sense);
  take(reach.any, sense);
  if (TENSED.has(hit.sense)) take(reach[tenseOf(frame, hit)], sense);
}

type Tense = 'ahead' | 'done' | 'open';

const tenseOf = (frame: Frame, hit: Hit): Tense =>
  isAhead(frame, hit) ? 'ahead' : isDone(frame, hit) ? 'done' : 'open';

const sortsOn = (side: string) => ({
  side: sortOf(side),
  near: sortsAt(`${side}-near`),
  mid: sortsAt(`${side}-mid`),
  far: sortsAt(`${side}-far`),
});
const sortsAt = (reach: string): Record<Tense | 'any', number> => ({
  any: sortOf(reach),
  ahead: sortOf(`${reach}-ahead`),
  done: sortOf(`${reach}-done`),
  open: sortOf(`${reach}-open`),
});
const SENSE_BEFORE = sortsOn('-b');
const SENSE_AFTER = sortsOn('-a');

const NEAR = 4;
const MIDDLE = 10;
const TENSED = new Set<Sense>(['deliver', 'order', 'service', 'serve', 'buy', 'produce', 'lose']);
