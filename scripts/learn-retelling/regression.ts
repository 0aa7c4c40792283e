/** One example: the columns that are not zero, what group it is of, and what it weighs in the sum. */
export interface Example {
  columns: number[];
  values: number[];
  group: number;
  weight: number;
  isTrue: boolean;
}

/** How strongly weights are drawn to nothing, and those of a group to what all groups have in common. */
const DRAWN = 0.0004;
const DRAWN_TO_COMMON = 0.0012;
const ROUNDS = 9;

/**
 * Logistic regression by Newton's method: weights that all groups share, and what each group adds to them. A group with few
 * examples so learns from the others. Returns the weights of each group.
 */
export function regress(examples: Example[], width: number, groups: number): number[][] {
  const all = width * (groups + 1);
  const weights = new Float64Array(all);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(all);
    const curvature = Array.from({ length: all }, () => new Float64Array(all));
    for (const example of examples) addExample(example, weights, width, total, gradient, curvature);
    for (let at = 0; at < all; at++) {
      const drawn = at < width ? DRAWN : DRAWN_TO_COMMON;
      gradient[at]! += drawn * weights[at]!;
      curvature[at]![at]! += drawn;
    }
    const step = solve(curvature, gradient);
    for (let at = 0; at < all; at++) weights[at]! -= step[at]!;
  }
  return Array.from({ length: groups }, (_, group) =>
    Array.from({ length: width }, (_, column) => weights[column]! + weights[width * (group + 1) + column]!),
  );
}

function addExample(
  { columns, values, group, weight, isTrue }: Example,
  weights: Float64Array,
  width: number,
  total: number,
  gradient: Float64Array,
  curvature: Float64Array[],
): void {
  const own = width * (group + 1);
  let odds = 0;
  columns.forEach((column, i) => {
    odds += (weights[column]! + weights[own + column]!) * values[i]!;
  });
  const sure = 1 / (1 + Math.exp(-odds));
  const error = ((sure - (isTrue ? 1 : 0)) * weight) / total;
  const bend = (sure * (1 - sure) * weight) / total;
  columns.forEach((a, i) => {
    gradient[a]! += error * values[i]!;
    gradient[own + a]! += error * values[i]!;
    columns.forEach((b, j) => {
      const much = bend * values[i]! * values[j]!;
      curvature[a]![b]! += much;
      curvature[a]![own + b]! += much;
      curvature[own + a]![b]! += much;
      curvature[own + a]![own + b]! += much;
    });
  });
}

/** Solves a symmetric positive system by Cholesky's method. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    const row = matrix[i]!;
    for (let j = 0; j <= i; j++) {
      const other = matrix[j]!;
      let sum = row[j]!;
      for (let k = 0; k < j; k++) sum -= row[k]! * other[k]!;
      row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / other[j]!;
    }
  }
  const answer = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) answer[i]! -= matrix[i]![k]! * answer[k]!;
    answer[i]! /= matrix[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) answer[i]! -= matrix[k]![i]! * answer[k]!;
    answer[i]! /= matrix[i]![i]!;
  }
  return answer;
}
