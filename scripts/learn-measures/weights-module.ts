import type { Weights } from './softmax';

/** The source file that holds the weights of each kind of figure. */
export function weightsModule(kinds: Map<string, Weights>): string {
  const parts = [...kinds].map(([kind, weights]) => {
    const rows = [...weights].map(([measure, traits]) => `    ${keyOf(measure)}: ${quoted(listOf(traits))},\n`);
    return `  ${keyOf(kind)}: {\n${rows.map((row) => row.replace(': ', ':\n      ')).join('')}  },\n`;
  });
  return `${HEAD}${parts.join('')}};\n`;
}

const HEAD = `// biome-ignore-all format: made, not written
// Made by \`npm run learn-measures -- DIR...\` from annotated reports. Not edited by hand.
import type { FigureKind, Measure } from '../../domain';

/** By kind of figure and measure: traits with their weights, in hundredths. */
export const WEIGHTS: Readonly<Partial<Record<FigureKind, Readonly<Partial<Record<Measure, string>>>>>> = {
`;

const listOf = (traits: Map<string, number>): string =>
  [...traits].map(([trait, weight]) => `${trait}=${Math.round(weight * 100)}`).join(' ');

const keyOf = (name: string): string => (/^[a-z]+$/.test(name) ? name : `'${name}'`);
const quoted = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
