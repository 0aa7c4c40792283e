/** A figure and what it may be about: the traits of each candidate, and which of them annotators take. */
export interface Choice {
  candidates: { traits: number[]; isRight: boolean }[];
  /** Report it stands in. */
  article: string;
}

/** Traits that fewer reports have tell of those reports only. */
const FEWEST_ARTICLES = 5;
/** Keeps weights small; found by leaving out one folder after another. */
const RIDGE = 3;
const ROUNDS = 80;
const STEP = 0.05;

/**
 * Fits a softmax over the candidates of each figure (Adam, all at once): the same choices always give the same
 * weights.
 */
export function learnRanking(choices: readonly Choice[], size: number): Float64Array {
  const asked = choices.filter(({ candidates }) => candidates.some(({ isRight }) => isRight));
  const isCommon = commonTraits(asked, size);
  const rows = asked.map(({ candidates }) =>
    candidates.map(({ traits, isRight }) => ({ traits: traits.filter((trait) => isCommon[trait]), isRight })),
  );
  const weights = new Float64Array(size);
  const slope = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    for (let i = 0; i < size; i++) slope[i] = RIDGE * weights[i]!;
    for (const candidates of rows) addSlope(candidates, weights, slope);
    for (let i = 0; i < size; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * slope[i]!;
      spread[i] = 0.99 * spread[i]! + 0.01 * slope[i]! ** 2;
      const towards = mean[i]! / (1 - 0.9 ** round) / (Math.sqrt(spread[i]! / (1 - 0.99 ** round)) + 1e-6);
      weights[i]! -= STEP * towards;
    }
  }
  return weights;
}

/** How much speaks for one. */
export const scoreOf = (weights: Float64Array, traits: readonly number[]): number =>
  traits.reduce((sum, trait) => sum + weights[trait]!, 0);

/** What each candidate gets of all that is likely, less what it gets of what is right. */
function addSlope(candidates: Choice['candidates'], weights: Float64Array, slope: Float64Array): void {
  const scores = candidates.map(({ traits }) => scoreOf(weights, traits));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const right = powers.reduce((sum, power, i) => sum + (candidates[i]!.isRight ? power : 0), 0);
  candidates.forEach(({ traits, isRight }, i) => {
    const towards = powers[i]! / all - (isRight ? powers[i]! / Math.max(right, 1e-9) : 0);
    for (const trait of traits) slope[trait]! += towards;
  });
}

function commonTraits(choices: readonly Choice[], size: number): boolean[] {
  const articles = Array.from({ length: size }, () => new Set<string>());
  for (const { candidates, article } of choices)
    for (const { traits } of candidates) for (const trait of traits) articles[trait]!.add(article);
  return articles.map((found) => found.size >= FEWEST_ARTICLES);
}
