import type { FigureKind, MilestoneEvent } from '../../domain';
import type { Frame } from '../frame';
import { remembered } from '../remembered';
import { CUE_PHRASES, type CuePhrase } from './cues';

/** A phrase that names an event: words `[from, to)` of a sentence. */
export interface EventCue {
  event: MilestoneEvent;
  from: number;
  to: number;
  text: string;
  /** How many words of it stand in the text. */
  words: number;
}

const STEM_START = 3;
/** Phrases by the first letters of their first word. */
const BY_START = new Map<string, CuePhrase[]>();
for (const phrase of CUE_PHRASES) {
  const start = phrase.parts[0]!.replace('*', '').slice(0, STEM_START);
  BY_START.set(start, [...(BY_START.get(start) ?? []), phrase]);
}
/** What can begin with a word. News has few words that it uses again and again, so the answers are kept. */
const KNOWN = new Map<string, CuePhrase[]>();
const KNOWN_MOST = 5000;
const NONE: CuePhrase[] = [];

function startingWith(word: string): CuePhrase[] {
  const known = KNOWN.get(word);
  if (known) return known;
  const phrases = (BY_START.get(word.slice(0, STEM_START)) ?? NONE).filter(({ parts }) => fits(word, parts[0]!));
  if (KNOWN.size >= KNOWN_MOST) KNOWN.clear();
  KNOWN.set(word, phrases.length ? phrases : NONE);
  return phrases;
}

/** How many words may stand between two parts. */
const GAPS: Record<string, number> = { '~': 6, '~~': 14 };

/** Every event that a sentence names, in order; of phrases that share a word the longer one. */
export const cuesIn = remembered((frame: Frame): EventCue[] => {
  const found: EventCue[] = [];
  for (let at = 0; at < frame.words.length; at++) {
    const phrases = startingWith(frame.texts[at]!);
    if (!phrases.length || !isPlain(frame, at)) continue;
    for (const { event, parts } of phrases) {
      const to = endOf(frame, at, parts);
      if (to > 0)
        found.push({
          event,
          from: at,
          to,
          text: frame.texts.slice(at, to).join(' '),
          words: parts.filter((part) => GAPS[part] === undefined).length,
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
function endOf(frame: Frame, at: number, parts: string[]): number {
  let next = at + 1;
  for (let i = 1; i < parts.length; i++) {
    const gap = GAPS[parts[i]!];
    if (gap !== undefined) i++;
    next = placeOf(frame, next, parts[i]!, gap ?? 0) + 1;
    if (next === 0) return 0;
  }
  return next;
}

/** The next word that fits, at most so many words on, or -1. */
function placeOf(frame: Frame, from: number, part: string, gap: number): number {
  for (let at = from; at <= from + gap && at < frame.words.length; at++) {
    if (isPlain(frame, at) && fits(frame.texts[at]!, part)) return at;
    if (BREAK.test(frame.texts[at]!)) return -1;
  }
  return -1;
}

const BREAK = /^([;:|]|while|but|\d.*)$/;

const fits = (word: string, part: string): boolean =>
  part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;

/** Kinds of figures that end what the words before a date speak of. */
export const isDateWord = (frame: Frame, kinds: readonly FigureKind[], at: number): boolean => {
  const figure = frame.words[at]?.figure;
  return figure !== undefined && kinds[figure] === 'date';
};
