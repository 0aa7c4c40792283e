import type { FigureKind, Measure } from '../../domain';
import type { Passage } from '../reading/passage';
import type { Spot } from '../reading/spot';
import { partsOf, SORT_COUNT, whichCount, whichOf } from './trait-names';
import { tellTraits } from './traits';
import { WEIGHTS } from './weights';

/** What figures with the same traits measured in reports that people annotated. */
interface Opinion {
  /** The probability of each measure, in the order of `taughtOf`. */
  odds: Float64Array;
  /** The word that spoke most for a measure, as its stem. */
  wordFor: (measure: Measure) => string | undefined;
}

/**
 * What was learned of one kind of figure. A figure asks for some fifty traits, and every object on the way to one would
 * cost a look into cold memory: so two numbers lead to a row, and what the rows say lies side by side.
 */
interface Judge {
  measures: Measure[];
  /** By number of what a trait tells and of its sort: where its row starts in `says`, or 0. */
  rows: Uint16Array;
  /** Rows: how many measures a trait speaks of; then the number of each and the weight for it in hundredths. */
  says: Int16Array;
  /** By start of its row the word that a trait is of. */
  words: Map<number, string>;
}

/** The measures that something was learned of; undefined for a kind of figure that nothing was. */
export const taughtOf = (kind: FigureKind): readonly Measure[] | undefined => judgeOf(kind)?.measures;

/** Asks the weights (`npm run learn-measures`) about a figure; undefined for a kind that nothing was learned of. */
export function opinionOn(passage: Passage, spot: Spot): Opinion | undefined {
  const judge = judgeOf(spot.figure.kind);
  if (!judge) return undefined;
  const { measures, rows, says } = judge;
  const sums = new Int32Array(measures.length);
  const met: number[] = [];
  tellTraits(passage, spot, (sort, which) => {
    const row = rows[which.number * SORT_COUNT + sort]!;
    if (row === 0 || met.includes(row)) return;
    met.push(row);
    for (let at = row + 1, last = row + 2 * says[row]!; at < last; at += 2) sums[says[at]!]! += says[at + 1]!;
  });
  return {
    odds: probabilities(sums),
    wordFor: (measure) => strongestWord(judge, met, measures.indexOf(measure)),
  };
}

function probabilities(hundredths: Int32Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of hundredths) if (sum > most) most = sum;
  const odds = new Float64Array(hundredths.length);
  let total = 0;
  for (let i = 0; i < odds.length; i++) {
    odds[i] = Math.exp((hundredths[i]! - most) / 100);
    total += odds[i]!;
  }
  for (let i = 0; i < odds.length; i++) odds[i]! /= total;
  return odds;
}

function strongestWord({ words, says }: Judge, met: readonly number[], measure: number): string | undefined {
  let strongest: string | undefined;
  let most = 0;
  for (const row of met) {
    const word = words.get(row);
    if (word === undefined) continue;
    for (let at = row + 1, last = row + 2 * says[row]!; at < last; at += 2)
      if (says[at] === measure && says[at + 1]! > most) [strongest, most] = [word, says[at + 1]!];
  }
  return strongest;
}

const judges = new Map<FigureKind, Judge | undefined>();

/** Unpacked when the first figure of its kind asks. */
function judgeOf(kind: FigureKind): Judge | undefined {
  if (!judges.has(kind)) judges.set(kind, unpack(kind));
  return judges.get(kind);
}

function unpack(kind: FigureKind): Judge | undefined {
  const packed = WEIGHTS[kind];
  if (!packed) return undefined;
  const rows = new Uint16Array(whichCount() * SORT_COUNT);
  const says = [0];
  const words = new Map<number, string>();
  for (const entry of packed.traits.split(' ')) {
    const cut = entry.lastIndexOf('=');
    const trait = entry.slice(0, cut);
    const { sort, name } = partsOf(trait);
    const row = says.length;
    rows[whichOf(name).number * SORT_COUNT + sort] = row;
    const word = WORD.exec(trait)?.[1];
    if (word !== undefined) words.set(row, word);
    const said = [...entry.slice(cut + 1).matchAll(/([a-z])(-?\d+)/g)];
    says.push(said.length);
    for (const [, letter, hundredths] of said) says.push(letter!.charCodeAt(0) - FIRST_LETTER, Number(hundredths));
  }
  return { measures: packed.measures.split(' ') as Measure[], rows, says: Int16Array.from(says), words };
}

const WORD = /^(?:[ab]\d?|mod|noun):([a-z][a-z-]+)$/;
const FIRST_LETTER = 'a'.charCodeAt(0);
