import type { ClaimsInput } from '../frame';
import type { Sense } from '../lexicon';
import { classOf } from '../measure/count-class';
import { hasPassed, isToCome } from '../measure/date-nature';
import { headOf, singular } from '../measure/nouns';
import { isAhead, isDone } from '../measure/tense';
import { type Passage, readPassage } from '../passage';
import type { Hit } from '../senses';
import type { Spot } from '../spot';

/** The traits of every figure of an article, in order: what weights are learned from. */
export function traitsOfFigures(input: ClaimsInput): (string[] | undefined)[] {
  const passage = readPassage(input);
  return passage.spots.map((spot) => spot && traitsOf(passage, spot));
}

/**
 * What is to be seen of a figure and the words around it, as names of traits for the weights: its noun, unit and size,
 * the words on either side by their stem, the senses of the lexicon by side, nearness and tense. No name is among them.
 */
export function traitsOf(passage: Passage, spot: Spot): string[] {
  const traits = new Set(['any', ...natureOf(passage, spot), ...surroundings(passage, spot)]);
  for (const word of spot.mods) traits.add(`mod:${word}`);
  for (const hit of spot.frame.hits) for (const trait of senseTraits(spot, hit)) traits.add(trait);
  return [...traits];
}

/** The figure itself, and what the article is. */
function natureOf(passage: Passage, spot: Spot): string[] {
  const { figure, frame } = spot;
  const { kind, quantity, hedge } = figure;
  const found = [`hedge:${hedge}`, `block:${frame.kind}`, `leaning:${passage.leaning}`];
  if (passage.isNotice) found.push('notice');
  if (passage.isOfWar) found.push('war');
  if (passage.hasArrivals) found.push('arrivals');
  if (spot.isWhole) found.push('whole');
  if (figure.partOf !== undefined) found.push('part');
  if (quantity.form === 'date') {
    found.push(`precision:${quantity.lo.length}`);
    if (quantity.lo !== quantity.hi) found.push('period');
    if (isToCome(spot, passage.meta.publishedOn)) found.push('ahead');
    if (hasPassed(spot, passage.meta.publishedOn)) found.push('passed');
    return found;
  }
  // A power of ten is a step for money; counts and measures need a finer one.
  found.push(`size:${Math.round(Math.log10(Math.max(1, quantity.hi)) * (kind === 'money' ? 1 : 2))}`);
  if (kind !== 'count') return [...found, `unit:${quantity.unit}`];
  return [...found, `class:${classOf(spot)}`, `noun:${singular(headOf(figure.noun ?? ''))}`];
}

/** The governing word, the three words before (`b0`) and after (`a0`) by place, and more of them without it. */
function surroundings(passage: Passage, spot: Spot): string[] {
  const found = [`lead:${spot.lead}`];
  for (let step = 0; step < BESIDE; step++) {
    found.push(`b${step}:${wordAt(passage, spot, spot.leadAt - step)}`);
    found.push(`a${step}:${wordAt(passage, spot, spot.next + step)}`);
  }
  for (let at = spot.at - 1; at >= spot.at - FAR_BEFORE; at--) {
    const word = wordAt(passage, spot, at);
    if (word === ';') break;
    found.push(`b:${word}`);
  }
  for (let at = spot.next; at < spot.next + FAR_AFTER; at++) {
    const word = wordAt(passage, spot, at);
    if (word === ';') break;
    found.push(`a:${word}`);
  }
  return found;
}

const BESIDE = 3;
const FAR_BEFORE = 9;
const FAR_AFTER = 8;

/** A word by its stem; names, figures and unknown capitals by their sort. */
function wordAt({ text, figures }: Passage, { frame }: Spot, at: number): string {
  const word = frame.words[at];
  if (!word) return at < 0 ? '^' : '$';
  if (word.figure !== undefined) return `#${figures[word.figure]!.kind}`;
  if (word.mention) return `@${word.mention.type}`;
  if (word.cue) return '@adjective';
  const isCapital = /\p{Lu}/u.test(text[word.start]!);
  return isCapital && at > 0 ? '@name' : stemOf(word.text);
}

/** Takes the endings of English inflection off, so that "deliveries" and "delivered" are one trait. */
export function stemOf(word: string): string {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const stem = word.replace(ENDING, '$1');
  if (KNOWN.size >= KNOWN_MOST) KNOWN.clear();
  KNOWN.set(word, stem);
  return stem;
}

const ENDING = /^(.{4,}?)(?:ations|ation|ments|ment|ings|ing|ies|ied|ers|ed|es|er|s|y|e)$/;
/** News has few words that it uses again and again. */
const KNOWN = new Map<string, string>();
const KNOWN_MOST = 5000;

function senseTraits(spot: Spot, hit: Hit): string[] {
  const { frame } = spot;
  const isBefore = hit.to <= spot.at;
  const side = isBefore ? 'b' : 'a';
  const last = Math.min(spot.next, frame.words.length) - 1;
  const distance = isBefore
    ? frame.cost[spot.at]! - frame.cost[hit.to - 1]!
    : frame.cost[hit.from]! - frame.cost[last]!;
  const reach = distance <= NEAR ? 'near' : distance <= MIDDLE ? 'mid' : 'far';
  const found = [`${hit.sense}`, `${hit.sense}-${side}`, `${hit.sense}-${side}-${reach}`];
  if (!TENSED.has(hit.sense)) return found;
  const tense = isAhead(frame, hit) ? 'ahead' : isDone(frame, hit) ? 'done' : 'open';
  return [...found, `${hit.sense}-${side}-${reach}-${tense}`];
}

const NEAR = 4;
const MIDDLE = 10;
const TENSED = new Set<Sense>(['deliver', 'order', 'service', 'serve', 'buy', 'produce', 'lose']);
