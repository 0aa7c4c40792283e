import type { SORTS } from '../../utils/claims';

/** The source file that holds the weights: for each sort of trait its answers, and each of them by what it is told apart. */
export function subjectWeightsModule(sorts: typeof SORTS, weights: Float64Array): string {
  const lines = sorts.map(({ name, answers, by, from }) => {
    const rows = answers.map((_, answer) =>
      by
        .map(
          (_, which) =>
            Math.max(-127, Math.min(127, Math.round(10 * weights[from + answer * by.length + which]!))) || 0,
        )
        .join(' '),
    );
    return `  // ${name}\n  '${rows.join('|')}',\n`;
  });
  return `${HEAD}${lines.join('')}];\n`;
}

const HEAD = `// biome-ignore-all format: made, not written
// Made by \`npm run learn-subjects -- DIR...\` from annotated reports. Not edited by hand.

/**
 * For each sort of trait (sorts.ts), in their order: its answers, and for each of them the weights in tenths by figure,
 * measure or place.
 */
export const WEIGHTS: readonly string[] = [
`;
