/**
 * npm run bench [-- --write]
 * Measures speed as ratios to a bare pass over the same characters, side by side in one run. Times are this machine's and
 * say little; the ratios are what we hold ourselves to. `--write` puts the tables into docs/benchmarks.md.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchAnalysis } from './bench/analysis';
import { benchMatching } from './bench/matching';
import { benchOwnNames } from './bench/own-names';
import { asPage, asText } from './bench/print';
import { benchReaders } from './bench/readers';
import type { Table } from './bench/rounds';
import { sampleArticle } from './bench/sample-article';
import { loadShippedCore } from './bench/shipped-core';
import { benchStarter } from './bench/starter';
import { benchStories } from './bench/stories';
import { compiledStarterPack } from './lib/starter-pack';

const WORDS = 1000;
const article = sampleArticle(WORDS);
const words = article.split(/\s+/).length;

const tables: Table[] = [];
show(benchStarter(article));
const core = await loadShippedCore();
for (const table of benchMatching(core)) show(table);
const rows = benchAnalysis(article, core, core.openGazetteer(compiledStarterPack()));
show({ title: `analysis of one article of ${words} words, as shipped`, rows });
show(benchReaders(article, core));
show(benchOwnNames(article, core, core.openGazetteer(compiledStarterPack())));
for (const table of benchStories()) show(table);
if (process.argv.includes('--write')) {
  writeFileSync(fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url)), asPage(tables));
}

function show(table: Table): void {
  tables.push(table);
  console.log(asText(table));
}
