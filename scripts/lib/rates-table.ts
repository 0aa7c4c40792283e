import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RATES_SOURCE = join(ROOT, 'data/currencies/rates.tsv');
export const RATES_TARGET = join(ROOT, 'utils/currencies/rates.ts');

/**
 * A mean that moves by more than this in a year is more often a slip of the pen; the peso's fall in 2024 is just
 * below.
 */
const MOST_MOVED = 3.5;

/** The table of yearly mean rates as source of the product, and what is wrong with it: nothing when it may be built. */
export function ratesModule(table = readFileSync(RATES_SOURCE, 'utf8')): { source: string; problems: string[] } {
  const lines = table.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  const [head = [], ...rows] = lines.map((line) => line.split('\t'));
  const years = head.slice(3).map(Number);
  const problems = [
    ...years.flatMap((year, at) => (year === years[0]! + at ? [] : [`year ${head[at + 3]} is out of order`])),
    ...rows.flatMap((row, at) => problemsOf(row, head.length, rows.slice(0, at))),
  ];
  const entries = rows.map(([code, , , ...rates]) => `  ${code}: '${rates.join(' ')}',\n`);
  const source =
    '// Made by `npm run rates` from data/currencies/rates.tsv, which names source and licence of each row. Not edited by hand.\n\n' +
    `/** Year of the first rate of each row. */\nexport const FIRST_YEAR = ${years[0]};\n\n` +
    `/** Units to one US dollar, a mean a year; "-" where none is known. */\nexport const RATES: Readonly<Record<string, string>> = {\n${entries.join('')}};\n`;
  return { source, problems };
}

function problemsOf(row: string[], width: number, before: string[][]): string[] {
  const [code = '', source, licence, ...rates] = row;
  const says = (what: string): string => `${code || 'a row'}: ${what}`;
  const values = rates.filter((rate) => rate !== '-').map(Number);
  return [
    ...(/^[A-Z]{3}$/.test(code) ? [] : [says('is no currency code')]),
    ...(before.some(([other]) => other === code) ? [says('is listed twice')] : []),
    ...(source && licence ? [] : [says('names no source or no licence')]),
    ...(row.length === width ? [] : [says(`has ${row.length} columns, not ${width}`)]),
    ...(values.every((rate) => rate > 0) ? [] : [says('has a rate that is no positive number')]),
    ...values.flatMap((rate, at) => {
      const last = values[at - 1] ?? rate;
      return Math.max(rate / last, last / rate) > MOST_MOVED ? [says(`moves from ${last} to ${rate} in a year`)] : [];
    }),
  ];
}
