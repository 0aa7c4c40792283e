import type { FigureKind, MilestoneEvent } from '../../domain';
import { byWord } from '../../text';
import { type Frame, phrase } from '../reading/frame';
import { remembered } from '../reading/remembered';
import { CUE_PHRASES } from './cues';

/** A phrase that names an event: words `[from, to)` of a sentence. */
export interface EventCue {
  event: MilestoneEvent;
  from: number;
  to: number;
  text: string;
  /** How many words of it stand in the text. */
  words: number;
}

/** How many words may stand between two parts of a phrase. */
const GAPS = new Map([
  ['~', 6],
  ['~~', 14],
]);

/** A word of a phrase, or what it begins with, and how many other words may stand before it. */
interface Part {
  text: string;
  isStem: boolean;
  gap: number;
}

/** A phrase in parts, the first one apart. */
interface Phrase {
  event: MilestoneEvent;
  first: Part;
  rest: Part[];
}

function readPhrase({ event, parts }: (typeof CUE_PHRASES)[number]): Phrase {
  const [first, ...rest] = parts.flatMap((part, at): Part[] => {
    if (GAPS.has(part)) return [];
    const isStem = part.endsWith('*');
    return [{ text: isStem ? part.slice(0, -1) : part, isStem, gap: GAPS.get(parts[at - 1] ?? '') ?? 0 }];
  });
  return { event, first: first!, rest };
}

const STEM_START = 3;
/** Phrases by the first letters of their first word. */
const BY_START = new Map<string, Phrase[]>();
for (const phrase of CUE_PHRASES.map(readPhrase)) {
  const start = phrase.first.text.slice(0, STEM_START);
  BY_START.set(start, [...(BY_START.get(start) ?? []), phrase]);
}
/** 1 where some phrase begins with such letters: most words of a sentence begin none, and are told at one look. */
const STARTS = new Uint8Array(1 << 15);
for (const start of BY_START.keys()) STARTS[keyOf(start)] = 1;

/** The first three letters of a word as a number. */
function keyOf(word: string): number {
  return ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(1) & 31) << 5) | (word.charCodeAt(2) & 31);
}

/** What can begin with a word. */
const startingWith = (word: string): Phrase[] => (STARTS[keyOf(word)] === 0 ? NONE : phrasesFrom(word));

const NONE: Phrase[] = [];
const phrasesFrom = byWord((word) =>
  (BY_START.get(word.slice(0, STEM_START)) ?? NONE).filter(({ first }) => fits(word, first)),
);

/** Every event that a sentence names, in order; of phrases that share a word the longer one. */
export const cuesIn = remembered((frame: Frame): EventCue[] => {
  const found: EventCue[] = [];
  for (let at = 0; at < frame.words.length; at++) {
    const phrases = startingWith(frame.texts[at]!);
    if (!phrases.length || !isPlain(frame, at)) continue;
    for (const { event, rest } of phrases) {
      const to = endOf(frame, at, rest);
      if (to > 0)
        found.push({
          event,
          from: at,
          to,
          text: phrase(frame, at, to),
          words: rest.length + 1,
        });
    }
  }
  return found.length < 2 ? found : found.filter((cue) => !found.some((other) => other !== cue && beats(other, cue)));
});

/** A longer phrase over the same words; of two as long the narrower, then the first in the table. */
function beats(other: EventCue, cue: EventCue): boolean {
  if (other.from >= cue.to || cue.from >= other.to) return false;
  if (other.words !== cue.words) return other.words > cue.words;
  const [a, b] = [other.to - other.from, cue.to - cue.from];
  return a !== b ? a < b : other.from < cue.from;
}

/** Names and figures keep their own meaning. */
const isPlain = ({ words }: Frame, at: number): boolean =>
  words[at]!.figure === undefined && words[at]!.mention === undefined;

/** Where the phrase whose first word stands there ends, or 0 where the rest of it does not stand. */
function endOf(frame: Frame, at: number, rest: readonly Part[]): number {
  let next = at + 1;
  for (const part of rest) {
    next = placeOf(frame, next, part) + 1;
    if (next === 0) return 0;
  }
  return next;
}

/** The next word that fits, as near as the part asks, or -1. */
function placeOf(frame: Frame, from: number, part: Part): number {
  for (let at = from; at <= from + part.gap && at < frame.words.length; at++) {
    if (fits(frame.texts[at]!, part) && isPlain(frame, at)) return at;
    if (isBreak(frame.texts[at]!)) return -1;
  }
  return -1;
}

/** A mark, a number or a word that no phrase goes on over; asked of each word that a phrase lets through. */
function isBreak(word: string): boolean {
  const first = word.charCodeAt(0);
  return (
    (first >= ZERO && first <= NINE) ||
    word === ';' ||
    word === ':' ||
    word === '|' ||
    word === 'while' ||
    word === 'but'
  );
}
const [ZERO, NINE] = [48, 57];

const fits = (word: string, { text, isStem }: Part): boolean => (isStem ? word.startsWith(text) : word === text);

/** Kinds of figures that end what the words before a date speak of. */
export const isDateWord = (frame: Frame, kinds: readonly FigureKind[], at: number): boolean => {
  const figure = frame.words[at]?.figure;
  return figure !== undefined && kinds[figure] === 'date';
};
