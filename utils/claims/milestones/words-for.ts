import type { FigureKind } from '../../domain';
import { phrase } from '../reading/frame';
import type { Spot } from '../reading/spot';
import { isDateWord } from './find-cues';
import type { Telling } from './former';

/** The words of its sentence that may speak of a date: from the date before it to the one after. */
export interface WordsFor {
  /** First word after the date before, or after a break. */
  from: number;
  ahead: readonly string[];
  /** One past the last word before the next date, or the next break. */
  to: number;
  behind: readonly string[];
}

/** Cuts a sentence at its dates, and where another state of things begins. */
export function wordsFor({ frame, at }: Spot, kinds: readonly FigureKind[]): WordsFor {
  // "First delivery | September 2027": the cell before says what the date is of.
  let from = frame.texts[at - 1] === '|' ? at - 1 : at;
  while (from > 0 && !isDateWord(frame, kinds, from - 1) && !BREAKS.has(frame.texts[from - 1]!)) from--;
  let to = at + 1;
  while (to < frame.words.length && !isDateWord(frame, kinds, to) && !BREAKS.has(frame.texts[to]!)) to++;
  return { from, ahead: frame.texts.slice(from, at), to, behind: frame.texts.slice(at + 1, to) };
}

const BREAKS = new Set([';', '|', '•', '·', 'while', 'whereas', 'although', 'though']);

/** How many words behind a date may say that it no longer holds. */
const WORDS_BEHIND = 7;

/** What is looked at to tell whether a date still holds. */
export const telling = ({ frame, at }: Spot, { from }: WordsFor): Telling => ({
  before: phrase(frame, from, at),
  after: phrase(frame, at + 1, at + 1 + WORDS_BEHIND),
});
