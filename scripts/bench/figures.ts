import { extractFigures } from '../../utils/figures';

/** Medians over ROUNDS interleaved rounds, in nanoseconds a character. */
export interface FiguresBench {
  /** A bare `charCodeAt` loop over the same text. */
  passNs: number;
  figuresNs: number;
  /** figuresNs / passNs */
  ratio: number;
  figures: number;
}

const ROUNDS = 41;
const WARM_UP = 12;
/** Each round reads about this many characters, so that the clock's grain does not show. */
const CHARACTERS = 400_000;

/** Measures reading the figures of `text` against a bare pass over it, interleaved in one run. */
export function benchFigures(text: string): FiguresBench {
  const repeats = Math.max(1, Math.round(CHARACTERS / Math.max(1, text.length)));
  const characters = repeats * text.length;
  const passes: number[] = [];
  const readings: number[] = [];
  let sink = 0;
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const a = performance.now();
    for (let k = 0; k < repeats; k++) for (let i = 0; i < text.length; i++) sink += text.charCodeAt(i);
    const b = performance.now();
    for (let k = 0; k < repeats; k++) sink += extractFigures(text, { publishedOn: '2025-06-15' }).length;
    const c = performance.now();
    if (round < WARM_UP) continue;
    passes.push(((b - a) * 1e6) / characters);
    readings.push(((c - b) * 1e6) / characters);
  }
  if (sink < 0) throw new Error('unreachable: the sum keeps the loops from being optimised away');
  const passNs = median(passes);
  const figuresNs = median(readings);
  const figures = extractFigures(text, { publishedOn: '2025-06-15' }).length;
  return { passNs, figuresNs, ratio: figuresNs / passNs, figures };
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;
