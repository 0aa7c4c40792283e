/**
 * npm run learn-measures -- DIR|FILE.txt... [--check]
 * Learns what figures measure from folders of annotated reports, files of marked lines (see sentences/marked-lines) and the
 * rows of tests/corpus/claims, and writes the weights that the product is built with. --check writes nothing and scores each
 * folder with what the others teach.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { examplesOf, type Labelled, lineExamples, rowExamples } from './learn-measures/examples';
import { guess, learn, type Weights } from './learn-measures/softmax';
import { weightsModule } from './learn-measures/weights-module';

const TARGET = fileURLToPath(new URL('../utils/claims/learned/weights.ts', import.meta.url));
/** Kinds with enough examples; shares and times the rules know better. */
const KINDS = ['count', 'date', 'money', 'quantity'];

const args = process.argv.slice(2);
const folders = args.filter((arg) => !arg.startsWith('--'));
if (folders.length === 0) {
  console.error('usage: npm run learn-measures -- DIR|FILE.txt... [--check]');
  process.exit(2);
}
const isFile = (path: string): boolean => path.endsWith('.txt');
const examples = [
  ...rowExamples(),
  ...folders.filter(isFile).flatMap(lineExamples),
  ...(await examplesOf(folders.filter((path) => !isFile(path)))),
];
const learnKinds = (from: Labelled[]): Map<string, Weights> =>
  new Map(KINDS.map((kind) => [kind, learn(from.filter((example) => example.kind === kind))]));

if (args.includes('--check')) {
  for (const folder of folders) {
    const known = learnKinds(examples.filter((example) => example.folder !== folder));
    const asked = examples.filter((example) => example.folder === folder && known.has(example.kind));
    const right = asked.filter(({ kind, traits, label }) => guess(known.get(kind)!, traits).label === label);
    console.log(folder.padEnd(40), `${((100 * right.length) / asked.length).toFixed(1)} (${asked.length})`);
  }
} else {
  writeFileSync(TARGET, weightsModule(learnKinds(examples)));
  console.log(`${TARGET} written from ${examples.length} figures`);
}
