import { cpus, loadavg } from 'node:os';
import type { Row, Table } from './rounds';

/** One benchmark as lines for a terminal. */
export function asText({ title, rows, notes = [] }: Table): string {
  const lines = rows.map(
    (row) =>
      `  ${row.name.padEnd(44)} ${cells(row)
        .map((cell) => cell.padStart(12))
        .join('')}`,
  );
  return ['', title, ...lines, ...notes.map((note) => `  ${note}`)].join('\n');
}

/** The page of the documentation that holds a run. */
export function asPage(tables: Table[]): string {
  return [
    '# Benchmarks',
    '',
    'Made by `npm run bench -- --write`; do not edit. All of a table is measured in one run, in turn, round after round,',
    'and a row gives the median, in processor time. Compare the ratios to the bare pass (a sum of `charCodeAt` over the same text); times',
    'are those of one machine. Names and text are made up from a seed: the words of the sample newsroom in random order,',
    'two names in a hundred words, curly quotes in (two bytes a character). Sightline gets them as they are and folds,',
    'looks at case and at what stands between words. The others get text and names in small letters with hyphens as',
    'blanks, made for them beforehand and not counted, since they would miss other ways of writing a name.',
    'Memory is the compiled buffer for Sightline and what the heap grew by for the others.',
    '',
    `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}, load ${loadavg()[0]!.toFixed(1)} at the end.`,
    ...tables.flatMap(section),
    '',
  ].join('\n');
}

function section({ title, rows, notes = [] }: Table): string[] {
  const built = rows.some((row) => row.buildMs !== undefined);
  const head = ['', 'a run', 'x bare pass', ...(built ? ['build', 'load', 'memory', 'found'] : [])];
  return [
    '',
    `## ${title}`,
    '',
    `| ${head.join(' | ')} |`,
    `| ${head.map((_, at) => (at === 0 ? '---' : '---:')).join(' | ')} |`,
    ...rows.map((row) => `| ${[row.name, ...cells(row, head.length - 1)].join(' | ')} |`),
    ...notes.flatMap((note) => ['', `- ${note}`]),
  ];
}

function cells(row: Row, least = 2): string[] {
  const out = [`${row.ms.toFixed(row.ms < 0.1 ? 4 : 2)} ms`, Number.isNaN(row.ratio) ? '' : `x${row.ratio.toFixed(2)}`];
  if (row.buildMs !== undefined) {
    out.push(`${row.buildMs.toFixed(0)} ms`);
    out.push(row.loadMs === undefined ? '-' : `${row.loadMs.toFixed(2)} ms`);
    out.push(`${row.megabytes!.toFixed(1)} MB`, String(row.found));
  }
  while (out.length < least) out.push('');
  return out;
}
