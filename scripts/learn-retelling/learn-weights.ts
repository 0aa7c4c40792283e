import { BASE_ODDS, type Clue, sureness, WEIGHTS } from '../../utils/crossref/retelling/weights';
import type { Lesson } from './lessons';
import { type Example, regress } from './regression';

/** The odds of each clue in each sort of pair; the last row is the base. */
export type Learnt = { clues: Record<string, number[]>; base: number[] };

const CLUES = Object.keys(WEIGHTS) as Clue[];
const SORTS = 4;
const COLUMN = new Map(CLUES.map((clue, at) => [clue, at]));

/** What a pair counts that gold does not follow: nobody has said that the two are not one. */
const NOT_FOLLOWED = 0.5;

/** Learns the odds from lessons. */
export function learnWeights(lessons: Lesson[]): Learnt {
  const sizes = new Map<string, number>();
  for (const { story } of lessons) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  const examples = lessons.map((lesson): Example => {
    // A long story must not speak for all, yet it does say more than a short one.
    const doubt = lesson.isFollowed || lesson.isOne ? 1 : NOT_FOLLOWED;
    const weight = (lesson.worth * doubt) / Math.sqrt(sizes.get(lesson.story)!);
    return { ...columnsOf(lesson), group: lesson.sort, weight, isTrue: lesson.isOne };
  });
  const weights = regress(examples, CLUES.length + 1, SORTS);
  const rowOf = (column: number): number[] => weights.map((ofSort) => rounded(ofSort[column]!));
  return {
    clues: Object.fromEntries(CLUES.map((clue, column) => [clue, rowOf(column)])),
    base: rowOf(CLUES.length),
  };
}

function columnsOf({ clues }: Lesson): { columns: number[]; values: number[] } {
  const much = new Map<number, number>([[CLUES.length, 1]]);
  for (const [clue, value] of clues) {
    const column = COLUMN.get(clue)!;
    if (value) much.set(column, (much.get(column) ?? 0) + value);
  }
  return { columns: [...much.keys()], values: [...much.values()] };
}

const rounded = (odds: number): number => Math.round(odds * 10) / 10 || 0;

/** How sure learnt odds are of a lesson. */
export function surenessOf({ clues, sort }: Lesson, learnt: Learnt): number {
  return sureness(clues.reduce((odds, [clue, much]) => odds + learnt.clues[clue]![sort]! * much, learnt.base[sort]!));
}

/** Puts learnt odds in the place of those shipped, for this run. */
export function tryOut({ clues, base }: Learnt): void {
  for (const clue of CLUES) Object.assign(WEIGHTS[clue], clues[clue]);
  Object.assign(BASE_ODDS, base);
}
