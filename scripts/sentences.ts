/**
 * npm run sentences -- FILE... [--peers] [--verbose]
 * Reads the figures of marked-up sentences (see sentences/marked-lines) and prints how many were read rightly, file by file;
 * with --peers also by Microsoft's Recognizers, which need minutes. Exit 2 when a file cannot be read.
 */
import { basename } from 'node:path';
import { f1Of, precisionOf, recallOf, type Score } from './eval/score';
import { loadStarterPack } from './lib/starter-pack';
import { readMarkedLines } from './sentences/marked-lines';
import { recognizers } from './sentences/recognizers';
import { type SentenceScores, scoreSentences } from './sentences/score';
import { sightline } from './sentences/sightline';

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
if (!files.length) {
  console.error('usage: npm run sentences -- FILE... [--peers] [--verbose]');
  process.exit(2);
}
try {
  for (const file of files) scoreFile(file, args.includes('--peers'), args.includes('--verbose'));
} catch (error) {
  console.error(`sentences: ${(error as Error).message}`);
  process.exit(2);
}

function scoreFile(file: string, withPeers: boolean, isVerbose: boolean): void {
  const lines = readMarkedLines(file);
  console.log(`${basename(file)}: ${lines.length} lines`);
  const ours = scoreSentences(lines, sightline(loadStarterPack()));
  if (isVerbose) for (const note of ours.notes) console.log(note);
  print('  Sightline, value, unit and kind', ours);
  console.log(`  measure ${ratio(ours.measure)}   subject ${ratio(ours.subject)}`);
  if (!withPeers) return;
  print('  Sightline, number alone', scoreSentences(lines, sightline(loadStarterPack()), true), true);
  print('  Recognizers, number alone', scoreSentences(lines, recognizers, true), true);
}

function print(name: string, { values, byKind, lines }: SentenceScores, recallOnly = false): void {
  const shares = recallOnly
    ? `right ${ratio(values)}`
    : `F1 ${percent(f1Of(values))}  P ${percent(precisionOf(values))}  R ${ratio(values)}`;
  console.log(`${name}: ${shares}   whole lines ${ratio(lines)}`);
  console.log(
    `    ${byKind
      .entries()
      .map(([kind, right, all]) => `${kind} ${percent(right / all)}`)
      .join('  ')}`,
  );
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function ratio(score: Score): string {
  return `${percent(recallOf(score))} (${score.right}/${score.gold})`;
}
