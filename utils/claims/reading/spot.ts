import type { Figure, FigureKind, Mention } from '../../domain';
import { type Frame, phrase } from './frame';
import type { Word } from './words';

/** A figure at its place: the words around it that bind it most tightly. */
export interface Spot {
  index: number;
  figure: Figure;
  frame: Frame;
  /** Its word in the frame. */
  at: number;
  /** Words between the governing word and the figure, nearest first: determiners, hedges, "remaining", "additional". */
  mods: string[];
  /** The word that governs it, usually a preposition or a verb; empty at the start of a sentence. */
  lead: string;
  leadAt: number;
  /** Where the clause before it starts: after the last figure, ";", "but" or "now". */
  clauseAt: number;
  /** Another figure is a part of this one ("three of the five"). */
  isWhole: boolean;
  /** Kinds of all figures of the article, by index. */
  kinds: readonly FigureKind[];
  /** First word after the figure and its noun; for a part ("three of the five on order"), after the whole. */
  next: number;
}

/** Finds each figure's place; undefined for a figure outside every sentence. */
export function spotsOf(figures: Figure[], frames: Frame[]): (Spot | undefined)[] {
  const spots: (Spot | undefined)[] = figures.map(() => undefined);
  const kinds = figures.map((figure) => figure.kind);
  const wholes = new Set(figures.map((figure) => figure.partOf));
  for (const frame of frames)
    for (const at of frame.figuresAt) {
      const index = frame.words[at]!.figure!;
      const figure = figures[index]!;
      const { mods, lead, leadAt } = leadOf(frame, at);
      spots[index] = {
        index,
        figure,
        frame,
        kinds,
        isWhole: wholes.has(index),
        at,
        mods,
        lead,
        leadAt,
        clauseAt: clauseStart(frame, at),
        next:
          figure.partOf === undefined ? afterNoun(frame, at, figure) : afterWhole(frame, at, figures[figure.partOf]!),
      };
    }
  return spots;
}

/** Words `count` places after the figure and its noun, as text; names read as their main name's kind of word: "". */
export const wordsAfter = (spot: Spot, count: number): string[] => spot.frame.texts.slice(spot.next, spot.next + count);

/** The `count` words after the figure and its noun, in a line. */
export const textAfter = (spot: Spot, count: number): string => phrase(spot.frame, spot.next, spot.next + count);

/** The `count` words before the governing word, in a line. */
export const textBefore = (spot: Spot, count: number): string => phrase(spot.frame, spot.leadAt - count, spot.leadAt);

/** The word `step` places before the governing word; empty before the sentence. */
export const wordBefore = ({ frame, leadAt }: Spot, step = 1): string => frame.texts[leadAt - step] ?? '';

/** The first word after the figure and its noun; empty behind the sentence. */
export const wordAfter = ({ frame, next }: Spot): string => frame.texts[next] ?? '';

/** The name right after a count, describing words let through: "672 K9s", "15 additional F-35s". */
export function nameAfter({ frame: { words }, at }: Spot): Mention | undefined {
  let name = at + 1;
  while (name < at + 4 && DESCRIBES.has(words[name]?.text ?? '')) name++;
  const word = words[name];
  return word && !DESCRIBES.has(word.text) ? word.mention : undefined;
}

const DESCRIBES = new Set(
  'of the new its these those more additional further extra other used second-hand older modern such'.split(' '),
);

/** Words before the governing word, nearest first. */
export const wordsBefore = ({ frame, leadAt }: Spot, count: number): string[] =>
  frame.texts.slice(Math.max(0, leadAt - count), Math.max(0, leadAt)).reverse();

const MODIFIERS = new Set(
  (
    'the a an its their his her our some about around approximately roughly over nearly almost up to at least most more than ' +
    'less fewer as many much no only just another additional further extra remaining last final other others next first second third fourth ' +
    'fifth initial new all total estimated approx circa under below close other these those this that both some up-to upto ' +
    'reported whopping staggering record combined overall original old rest early late mid fresh outstanding undelivered us u.s. c. ~ $ maximum minimum ' +
    'fellow same said such contracted planned promised ordered'
  ).split(' '),
);
// "to" and "at" before a bare figure govern it; as part of "up to" or "at least" they are hedges.
const HEDGE_PAIRS: Record<string, string[]> = { to: ['up', 'close'], at: [], than: ['more', 'less', 'fewer'] };

function leadOf(frame: Frame, at: number): { mods: string[]; lead: string; leadAt: number } {
  const mods: string[] = [];
  let i = at - 1;
  for (; i >= 0 && mods.length < 8; i--) {
    const word = frame.words[i]!;
    if (word.figure !== undefined || word.mention || word.cue || !MODIFIERS.has(word.text)) break;
    if (word.text === 'to' && !HEDGE_PAIRS.to!.includes(textAt(frame, i - 1))) break;
    if (word.text === 'at' && !['least', 'most'].includes(mods[mods.length - 1] ?? '')) break;
    mods.push(word.text);
  }
  return { mods, lead: textAt(frame, i), leadAt: i };
}

function clauseStart({ words }: Frame, at: number): number {
  let from = at;
  while (from > 0 && words[from - 1]!.figure === undefined && !ENDS_CLAUSE.has(words[from - 1]!.text)) from--;
  return from;
}

const ENDS_CLAUSE = new Set([';', 'but', 'now']);

const textAt = (frame: Frame, i: number): string => {
  const word: Word | undefined = frame.words[i];
  return word && word.figure === undefined && !word.mention ? word.text : '';
};

function afterWhole(frame: Frame, at: number, whole: Figure): number {
  let next = afterNoun(frame, at, whole);
  while (next < frame.words.length && (frame.words[next]!.mention || WHOLE_WORDS.has(frame.words[next]!.text))) next++;
  return next;
}

const WHOLE_WORDS = new Set(
  'on order ordered contracted purchased bought promised planned squadrons systems units jets aircraft tanks fighters ships air defence defense missile'.split(
    ' ',
  ),
);

function afterNoun(frame: Frame, at: number, figure: Figure): number {
  const end = Math.max(figure.span.end, figure.nounSpan?.end ?? 0);
  let next = at + 1;
  while (next < frame.words.length && frame.words[next]!.start < end) next++;
  return next;
}
