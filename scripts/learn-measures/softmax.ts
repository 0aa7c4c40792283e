/** What is seen of one case, and what it is. */
export interface Example {
  traits: string[];
  label: string;
}

/** For each label the weight of each trait that has one. */
export type Weights = Map<string, Map<string, number>>;

/** Traits that fewer articles have tell of those articles only. */
const FEWEST_ARTICLES = 5;
/** Keeps weights small; found by leaving out one folder after another. */
const RIDGE = 2;
const ROUNDS = 80;
const STEP = 0.05;
/** Smaller weights are left out, which costs nothing on reports not learned from. */
const SMALLEST = 0.13;

/** Fits a softmax regression (Adam, all examples at once): the same examples always give the same weights. */
export function learn(examples: (Example & { article: string })[]): Weights {
  const traits = commonTraits(examples);
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const rows = examples.map((example) => example.traits.flatMap((trait) => traits.get(trait) ?? []));
  const truth = examples.map(({ label }) => labels.indexOf(label));
  const width = labels.length;
  const size = traits.size * width;
  const [weights, slope, mean, spread] = [0, 1, 2, 3].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let round = 1; round <= ROUNDS; round++) {
    for (let i = 0; i < size; i++) slope[i] = RIDGE * weights[i]!;
    rows.forEach((row, at) => {
      const guess = probabilities(weights, row, width);
      guess[truth[at]!]! -= 1;
      for (const trait of row) for (let k = 0; k < width; k++) slope[trait * width + k]! += guess[k]!;
    });
    for (let i = 0; i < size; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * slope[i]!;
      spread[i] = 0.99 * spread[i]! + 0.01 * slope[i]! ** 2;
      const towards = mean[i]! / (1 - 0.9 ** round) / (Math.sqrt(spread[i]! / (1 - 0.99 ** round)) + 1e-6);
      weights[i]! -= STEP * towards;
    }
  }
  return named(weights, [...traits.keys()], labels);
}

/** The label that the weights speak for most, with its probability. */
export function guess(weights: Weights, traits: string[]): { label: string; probability: number } {
  const labels = [...weights.keys()];
  const sums = labels.map((label) => traits.reduce((total, trait) => total + (weights.get(label)!.get(trait) ?? 0), 0));
  const most = Math.max(...sums);
  const total = sums.reduce((all, sum) => all + Math.exp(sum - most), 0);
  return { label: labels[sums.indexOf(most)] ?? 'other', probability: 1 / total };
}

function commonTraits(examples: (Example & { article: string })[]): Map<string, number> {
  const articles = new Map<string, Set<string>>();
  for (const { traits, article } of examples)
    for (const trait of traits) {
      if (!articles.has(trait)) articles.set(trait, new Set());
      articles.get(trait)!.add(article);
    }
  const common = [...articles].filter(([, { size }]) => size >= FEWEST_ARTICLES).map(([trait]) => trait);
  return new Map(common.sort().map((trait, at) => [trait, at]));
}

function probabilities(weights: Float64Array, row: number[], width: number): number[] {
  const sums: number[] = Array.from({ length: width }, () => 0);
  for (const trait of row) for (let k = 0; k < width; k++) sums[k]! += weights[trait * width + k]!;
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / total);
}

/** Weights by name, each relative to the mean of its trait. */
function named(weights: Float64Array, traits: string[], labels: string[]): Weights {
  const width = labels.length;
  return new Map(
    labels.map((label, k) => [
      label,
      new Map(
        traits.flatMap((trait, at): [string, number][] => {
          const own = weights.subarray(at * width, (at + 1) * width);
          const weight = own[k]! - own.reduce((all, one) => all + one, 0) / width;
          return Math.abs(weight) < SMALLEST ? [] : [[trait, Math.round(weight * 100) / 100]];
        }),
      ),
    ]),
  );
}
