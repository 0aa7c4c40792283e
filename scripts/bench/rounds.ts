/**
 * One thing to measure. `run` does the work once and returns something that depends on it, so that it is not
 * optimised away.
 */
export interface Contender {
  name: string;
  run: () => number;
  /** How often `run` does the work, where once is too short for the clock; what is told is the time of one. */
  passes?: number;
}

export interface Row extends Partial<Measured> {
  name: string;
  /** Median milliseconds of processor time a run. */
  ms: number;
  /** Times the first contender's median. */
  ratio: number;
}

/** What is measured once, before the rounds. */
export interface Measured {
  buildMs: number;
  /** From the built buffer to the first question. */
  loadMs: number | undefined;
  megabytes: number;
  found: number;
}

/** What one benchmark prints. */
export interface Table {
  title: string;
  rows: Row[];
  notes?: string[];
}

/** A contender whose run takes longer than this stops after a few rounds: its place is clear. */
const SLOW_MS = 400;
const SLOW_ROUNDS = 3;

/**
 * Runs the contenders in turn, round after round, so that a noisy machine disturbs all alike, and gives medians. The
 * first contender is the yardstick.
 */
export function measure(contenders: Contender[], rounds = 11, warmUps = 3): Row[] {
  const times = contenders.map(() => [] as number[]);
  let sink = 0;
  for (let round = -warmUps; round < rounds; round++)
    contenders.forEach(({ run }, at) => {
      const slow = (times[at]![0] ?? 0) > SLOW_MS;
      if (slow && times[at]!.length >= SLOW_ROUNDS) return;
      const start = processorMs();
      sink += run();
      const ms = processorMs() - start;
      if (round >= 0 || ms > SLOW_MS) times[at]!.push(ms);
    });
  if (Number.isNaN(sink)) throw new Error('a contender returned no number');
  const medians = times.map((ms, at) => median(ms) / (contenders[at]!.passes ?? 1));
  return contenders.map(({ name }, at) => ({ name, ms: medians[at]!, ratio: medians[at]! / medians[0]! }));
}

/**
 * Milliseconds of processor time this process has had: unlike the clock, it does not run while others have the
 * machine.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The yardstick of all benchmarks: one bare pass over the characters, `times` times. */
export const barePass = (text: string, times = 1): Contender => ({
  name: 'bare pass over the characters',
  run: () => {
    let sum = 0;
    for (let time = 0; time < times; time++) sum += sumOf(text);
    return sum;
  },
});

/** Work done several times a run, told as the time of one. */
export function repeated(name: string, passes: number, once: () => number): Contender {
  const run = (): number => {
    let sum = 0;
    for (let pass = 0; pass < passes; pass++) sum += once();
    return sum;
  };
  return { name, run, passes };
}

/** The yardstick for work done several times a run. */
export const repeatedBarePass = (text: string, passes: number): Contender => ({ ...barePass(text, passes), passes });

/** A function of its own, so that it is compiled for nothing but this loop. */
function sumOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
};
