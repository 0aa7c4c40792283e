/**
 * npm run --silent annotate -- [--library FILE.jsonl] [--save FILE.jsonl] [--pack FILE[:TYPE]] [--with-text] FILE|DIR ...
 * Prints one JSON object an article; docs/command-line.md has the format. Problems go to standard error, one line each, and
 * make the exit code 1; the other articles are still processed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ReportRecord } from '../utils/domain';
import { formatRecord, formatSaid, type LibraryFile, parseLibraryFile } from '../utils/exchange';
import { annotateArticles } from './lib/annotate-articles';
import { withPacks } from './lib/load-packs';
import { readArticles } from './lib/read-articles';
import { loadStarterPack } from './lib/starter-pack';

const USAGE =
  'usage: npm run --silent annotate -- [--library FILE.jsonl] [--save FILE.jsonl] [--pack FILE[:TYPE]] [--with-text] FILE|DIR ...';

let hasProblems = false;
const { values, positionals } = parsedArguments();
const { records: library, said } = values.library ? readLibrary(values.library) : { records: [], said: [] };
const { articles, problems } = readArticles(positionals);
for (const { file, message } of problems) complain(`${file}: ${message}`);
const gazetteer = withPacks(
  loadStarterPack(),
  values.pack ?? [],
  (problem, isRefused) => (isRefused ? complain(problem) : console.error(problem)),
  // What the reader's library file says of names counts here as it does in the browser.
  said.flatMap((one) => (one.what === 'name' ? [one.value] : [])),
);
const hidings = said.flatMap((one) => (one.what === 'hiding' ? [one.value] : []));

const records: ReportRecord[] = [...library];
for await (const { annotation, record } of annotateArticles(articles, gazetteer, {
  library,
  hidings,
  withText: values['with-text'],
  onFailure: (id, error) => complain(`${id}: could not be analysed: ${(error as Error).message}`),
})) {
  process.stdout.write(`${JSON.stringify(annotation)}\n`);
  if (values.save) records.push(record);
}
if (values.save) {
  const lines = [...records.map(formatRecord), ...said.map(formatSaid)];
  writeFileSync(values.save, lines.map((line) => `${line}\n`).join(''));
}
process.exitCode = hasProblems ? 1 : 0;

function parsedArguments() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        library: { type: 'string' },
        save: { type: 'string' },
        pack: { type: 'string', multiple: true },
        'with-text': { type: 'boolean' },
      },
    });
    if (parsed.positionals.length) return parsed;
    console.error(USAGE);
  } catch (error) {
    console.error(`annotate: ${(error as Error).message}\n${USAGE}`);
  }
  process.exit(2);
}

function readLibrary(file: string): Pick<LibraryFile, 'records' | 'said'> {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`annotate: ${file}: ${(error as Error).message}`);
    process.exit(2);
  }
  const { records, said, problems } = parseLibraryFile(content);
  for (const { line, message } of problems) complain(`${file}:${line}: ${message}`);
  return { records, said };
}

function complain(message: string): void {
  hasProblems = true;
  console.error(message.replace(/\s+/g, ' '));
}
