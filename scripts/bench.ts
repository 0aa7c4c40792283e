/**
 * npm run bench
 * Measures speed as ratios to a bare pass over the same characters, side by side in one run. Times are this machine's and
 * say little; the ratios are what we hold ourselves to.
 */
import { benchAnalysis } from './bench/analysis';
import { benchMatching } from './bench/matching';
import type { Row } from './bench/rounds';
import { sampleArticle } from './bench/sample-article';
import { benchStories } from './bench/stories';
import { loadStarterPack } from './lib/starter-pack';

const WORDS = 1000;
const article = sampleArticle(WORDS);

print(`analysis of one article of ${article.split(/\s+/).length} words`, benchAnalysis(article, loadStarterPack()));
for (const { title, rows } of [...benchMatching(), ...benchStories()]) print(title, rows);

function print(title: string, rows: Row[]): void {
  console.log(`\n${title}`);
  for (const { name, ms, ratio } of rows)
    console.log(`  ${name.padEnd(44)} ${ms.toFixed(2).padStart(10)} ms   x${ratio.toFixed(2)}`);
}
