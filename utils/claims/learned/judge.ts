import type { FigureKind, Measure } from '../../domain';
import type { Passage } from '../passage';
import type { Spot } from '../spot';
import { traitsOf } from './traits';
import { WEIGHTS } from './weights';

/** What figures with the same traits measured in reports that people annotated. */
export interface Opinion {
  /** The probability of each measure. */
  odds: Map<Measure, number>;
  /** The word that spoke most for a measure, as its stem. */
  wordFor: (measure: Measure) => string | undefined;
}

/** The measures of one kind of figure, and what each trait says for or against them. */
interface Judge {
  measures: Measure[];
  /** By trait: number of a measure and weight, in turn. */
  weights: Map<string, Float64Array>;
}

/** Asks the weights (`npm run learn-measures`) about a figure; undefined for a kind that nothing was learned of. */
export function opinionOn(passage: Passage, spot: Spot): Opinion | undefined {
  const judge = judgeOf(spot.figure.kind);
  if (!judge) return undefined;
  const traits = traitsOf(passage, spot);
  const sums = new Float64Array(judge.measures.length);
  for (const trait of traits) {
    const pairs = judge.weights.get(trait);
    if (pairs) for (let i = 0; i < pairs.length; i += 2) sums[pairs[i]!]! += pairs[i + 1]!;
  }
  const most = Math.max(...sums);
  const powers = Array.from(sums, (sum) => Math.exp(sum - most));
  const total = powers.reduce((all, power) => all + power, 0);
  return {
    odds: new Map(judge.measures.map((measure, at) => [measure, powers[at]! / total])),
    wordFor: (measure) => strongestWord(judge, traits, judge.measures.indexOf(measure)),
  };
}

function strongestWord({ weights }: Judge, traits: string[], measure: number): string | undefined {
  let strongest: { word: string; weight: number } | undefined;
  for (const trait of traits) {
    const word = WORD.exec(trait)?.[1];
    const weight = word && weightOf(weights.get(trait), measure);
    if (word && weight && weight > (strongest?.weight ?? 0)) strongest = { word, weight };
  }
  return strongest?.word;
}

function weightOf(pairs: Float64Array | undefined, measure: number): number | undefined {
  for (let i = 0; pairs && i < pairs.length; i += 2) if (pairs[i] === measure) return pairs[i + 1];
  return undefined;
}

const WORD = /^(?:[ab]\d?|mod|noun):([a-z][a-z-]+)$/;

const judges = new Map<FigureKind, Judge | undefined>();

/** Unpacked when the first figure of its kind asks. */
function judgeOf(kind: FigureKind): Judge | undefined {
  if (!judges.has(kind)) judges.set(kind, unpack(kind));
  return judges.get(kind);
}

function unpack(kind: FigureKind): Judge | undefined {
  const packed = WEIGHTS[kind];
  if (!packed) return undefined;
  const weights: Judge['weights'] = new Map();
  for (const entry of packed.traits.split(' ')) {
    const cut = entry.lastIndexOf('=');
    const pairs = [...entry.slice(cut + 1).matchAll(/([a-z])(-?\d+)/g)].flatMap(([, letter, hundredths]) => [
      letter!.charCodeAt(0) - FIRST_LETTER,
      Number(hundredths) / 100,
    ]);
    weights.set(entry.slice(0, cut), Float64Array.from(pairs));
  }
  return { measures: packed.measures.split(' ') as Measure[], weights };
}

const FIRST_LETTER = 'a'.charCodeAt(0);
