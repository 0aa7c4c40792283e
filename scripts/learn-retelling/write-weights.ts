import { readFileSync, writeFileSync } from 'node:fs';
import type { Learnt } from './learn-weights';

/** Puts learnt odds into the table of a source file; its order and comments stay. */
export function writeWeights(file: string, { clues, base }: Learnt): void {
  const source = readFileSync(file, 'utf8');
  const table = source.replace(/^ {2}'?([a-z-]+)'?: \[[^\]]*\],$/gm, (line, clue: string) => {
    const odds = clues[clue];
    return odds ? line.replace(/\[[^\]]*\]/, row(odds)) : line;
  });
  writeFileSync(file, table.replace(/(BASE_ODDS: Odds = )\[[^\]]*\]/, `$1${row(base)}`));
}

const row = (odds: number[]): string => `[${odds.join(', ')}]`;
