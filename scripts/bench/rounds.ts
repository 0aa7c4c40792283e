/** One thing to measure. `run` does the work once and returns something that depends on it, so that it is not optimised away. */
export interface Contender {
  name: string;
  run: () => number;
}

export interface Row {
  name: string;
  /** Median milliseconds a run. */
  ms: number;
  /** Times the first contender's median. */
  ratio: number;
}

/**
 * Runs the contenders in turn, round after round, so that a noisy machine disturbs all alike, and gives medians. The
 * first contender is the yardstick.
 */
export function measure(contenders: Contender[], rounds = 11, warmUps = 3): Row[] {
  const times = contenders.map(() => [] as number[]);
  let sink = 0;
  for (let round = -warmUps; round < rounds; round++)
    contenders.forEach(({ run }, at) => {
      const start = performance.now();
      sink += run();
      if (round >= 0) times[at]!.push(performance.now() - start);
    });
  if (Number.isNaN(sink)) throw new Error('a contender returned no number');
  const medians = times.map(median);
  return contenders.map(({ name }, at) => ({ name, ms: medians[at]!, ratio: medians[at]! / medians[0]! }));
}

/** The yardstick of all benchmarks: one bare pass over the characters, `times` times. */
export const barePass = (text: string, times = 1): Contender => ({
  name: 'bare pass over the characters',
  run: () => {
    let sum = 0;
    for (let time = 0; time < times; time++) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
    return sum;
  },
});

export const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
};
