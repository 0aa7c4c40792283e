import type { Weights } from './softmax';

/** The source file that holds the weights of each kind of figure. */
export function weightsModule(kinds: Map<string, Weights>): string {
  const parts = [...kinds].map(
    ([kind, weights]) =>
      `  ${kind}: {\n    measures: ${quoted([...weights.keys()].join(' '))},\n    traits: ${quoted(listOf(weights))},\n  },\n`,
  );
  return `${HEAD}${parts.join('')}};\n`;
}

const HEAD = `// biome-ignore-all format: made, not written
// Made by \`npm run learn-measures -- DIR...\` from annotated reports. Not edited by hand.
import type { FigureKind } from '../../domain';

/** What was learned of one kind of figure. */
interface Packed {
  /** Set apart by blanks. */
  measures: string;
  /** Traits with their weights in hundredths, each behind the letter of its measure ("a" is the first). */
  traits: string;
}

/** By kind of figure. */
export const WEIGHTS: Readonly<Partial<Record<FigureKind, Packed>>> = {
`;

function listOf(weights: Weights): string {
  const byTrait = new Map<string, string>();
  [...weights.values()].forEach((traits, measure) => {
    for (const [trait, weight] of traits)
      byTrait.set(
        trait,
        `${byTrait.get(trait) ?? ''}${String.fromCharCode(FIRST_LETTER + measure)}${Math.round(weight * 100)}`,
      );
  });
  return [...byTrait]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([trait, packed]) => `${trait}=${packed}`)
    .join(' ');
}

const FIRST_LETTER = 'a'.charCodeAt(0);
const quoted = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
