/**
 * npm run sentences -- FILE... [--peers] [--write] [--verbose]
 * Reads the figures of marked-up sentences (see sentences/marked-lines) and prints how many were read rightly, file by file;
 * with --peers also by Microsoft's Recognizers, which need minutes, and with --write the table goes to docs/sentences.md.
 * Exit 2 when a file cannot be read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { f1Of, precisionOf, recallOf, type Score } from './eval/score';
import { loadStarterPack } from './lib/starter-pack';
import { readMarkedLines } from './sentences/marked-lines';
import { asPage, type FileScores } from './sentences/page';
import { recognizers } from './sentences/recognizers';
import { type SentenceScores, scoreSentences } from './sentences/score';
import { sightline } from './sentences/sightline';

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
if (!files.length) {
  console.error('usage: npm run sentences -- FILE... [--peers] [--write] [--verbose]');
  process.exit(2);
}
try {
  const scores = files.map((file) => scoreFile(file, args.includes('--peers'), args.includes('--verbose')));
  if (args.includes('--write')) write(scores);
} catch (error) {
  console.error(`sentences: ${(error as Error).message}`);
  process.exit(2);
}

function scoreFile(path: string, withPeers: boolean, isVerbose: boolean): FileScores {
  const lines = readMarkedLines(path);
  const file = basename(path, '.txt');
  console.log(`${file}: ${lines.length} lines`);
  const read = sightline(loadStarterPack());
  const ours = scoreSentences(lines, read);
  if (isVerbose) for (const note of ours.notes) console.log(note);
  print('  Sightline, value, unit and kind', ours);
  console.log(`  measure ${ratio(ours.measure)}   subject ${ratio(ours.subject)}`);
  if (!withPeers) return { file, lines: lines.length, ours };
  const lenient = { ours: scoreSentences(lines, read, true), recognizers: scoreSentences(lines, recognizers, true) };
  print('  Sightline, number alone', lenient.ours, true);
  print('  Recognizers, number alone', lenient.recognizers, true);
  return { file, lines: lines.length, ours, lenient };
}

function print(name: string, { values, byKind, lines }: SentenceScores, recallOnly = false): void {
  const shares = recallOnly
    ? `right ${ratio(values)}`
    : `F1 ${percent(f1Of(values))}  P ${percent(precisionOf(values))}  R ${ratio(values)}`;
  console.log(`${name}: ${shares}   whole lines ${ratio(lines)}`);
  const kinds = byKind.entries().map(([kind, right, all]) => `${kind} ${percent(right / all)}`);
  console.log(`    ${kinds.join('  ')}`);
}

function write(scores: FileScores[]): void {
  const { devDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const suite = '@microsoft/recognizers-text-suite';
  writeFileSync(
    fileURLToPath(new URL('../docs/sentences.md', import.meta.url)),
    asPage(scores, `${suite} ${devDependencies[suite]}`),
  );
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function ratio(score: Score): string {
  return `${percent(recallOf(score))} (${score.right}/${score.gold})`;
}
