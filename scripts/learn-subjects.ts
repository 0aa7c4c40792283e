/**
 * npm run learn-subjects -- DIR|FILE.txt... [--check]
 * Learns whose a figure is from folders of annotated reports, files of marked lines (see sentences/marked-lines) and the rows
 * of tests/corpus/claims, and writes the weights that the product is built with. --check writes nothing and says how often
 * what the others teach would choose rightly in each folder, of the figures whose subject is named at all.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SORTS } from '../utils/claims';
import { choicesOf, type Labelled, lineChoices, rowChoices } from './learn-subjects/choices';
import { learnRanking, scoreOf } from './learn-subjects/ranking';
import { subjectWeightsModule } from './learn-subjects/weights-module';

const TARGET = fileURLToPath(new URL('../utils/claims/learned-subject/weights.ts', import.meta.url));

const args = process.argv.slice(2);
const folders = args.filter((arg) => !arg.startsWith('--'));
if (folders.length === 0) {
  console.error('usage: npm run learn-subjects -- DIR|FILE.txt... [--check]');
  process.exit(2);
}
const isFile = (path: string): boolean => path.endsWith('.txt');
const choices = [
  ...rowChoices(),
  ...folders.filter(isFile).flatMap(lineChoices),
  ...(await choicesOf(folders.filter((path) => !isFile(path)))),
];
const size = SORTS.reduce((sum, { answers, by }) => sum + answers.length * by.length, 0);
const learn = (from: readonly Labelled[]): Float64Array => learnRanking(from, size);

if (args.includes('--check')) {
  for (const folder of folders) {
    const weights = learn(choices.filter((choice) => choice.folder !== folder));
    const asked = choices.filter(
      ({ folder: of, candidates }) => of === folder && candidates.some(({ isRight }) => isRight),
    );
    const right = asked.filter(({ candidates }) => {
      const scores = candidates.map(({ traits }) => scoreOf(weights, traits));
      return candidates[scores.indexOf(Math.max(...scores))]!.isRight;
    });
    console.log(folder.padEnd(40), `${((100 * right.length) / asked.length).toFixed(1)} (${asked.length})`);
  }
} else {
  writeFileSync(TARGET, subjectWeightsModule(SORTS, learn(choices)));
  console.log(`${TARGET} written from ${choices.length} figures`);
}
