const ATTEMPTS = 6;
const RUNS = 3;

/**
 * How many times longer the larger input takes, at best. A busy machine only ever makes a run slower, and not every time;
 * so the least ratio of several attempts is asked for, and work that really grows too fast exceeds the bound in all.
 */
export function growthOf<T>(work: (input: T) => unknown, small: T, large: T, bound: number): number {
  work(small);
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && least >= bound; attempt++)
    least = Math.min(least, timeOf(work, large) / Math.max(timeOf(work, small), 0.3));
  return least;
}

function timeOf<T>(work: (input: T) => unknown, input: T): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    work(input);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
