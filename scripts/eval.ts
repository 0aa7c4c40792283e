/**
 * npm run eval -- DIR [--verbose] [--json]
 * Annotates the articles of a gold folder in the corpus format and prints how well it did. Exit 2 when DIR cannot be read.
 */

import { scoreCopies } from './eval/copies';
import { scoreEntities } from './eval/entities';
import { scoreFigures } from './eval/figures';
import { readGold } from './eval/gold';
import { scorePairs } from './eval/pairs';
import { f1Of, precisionOf, recallOf, type Score, type Tally } from './eval/score';
import { annotateArticles } from './lib/annotate-articles';
import type { Annotation } from './lib/annotation';
import { readArticles } from './lib/read-articles';
import { loadStarterPack } from './lib/starter-pack';

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--'));
if (!folder) {
  console.error('usage: npm run eval -- DIR [--verbose] [--json]');
  process.exit(2);
}
try {
  await evaluate(folder, args.includes('--verbose'), args.includes('--json'));
} catch (error) {
  console.error(`eval: ${(error as Error).message}`);
  process.exit(2);
}

async function evaluate(dir: string, isVerbose: boolean, isJson: boolean): Promise<void> {
  const gold = readGold(dir);
  const { articles, problems } = readArticles([dir]);
  for (const { file, message } of problems) console.error(`${file}: ${message}`);
  const found = new Map<string, Annotation>();
  for await (const { annotation } of annotateArticles(articles, loadStarterPack()))
    found.set(annotation.id, annotation);
  const entities = scoreEntities(gold, found);
  const figures = scoreFigures(gold, found, entities.idOf);
  const pairs = scorePairs(gold, found, figures);
  const copies = scoreCopies(gold, found);
  if (isVerbose)
    for (const note of [entities, figures, pairs, copies].flatMap((scores) => scores.notes)) console.log(note);
  if (isJson) {
    console.log(
      JSON.stringify({
        entities: summed(entities.spanAndType),
        linking: entities.linking,
        figures: summed(figures.spanAndValue),
        measure: recallOf(figures.measure),
        subject: recallOf(figures.subject),
        pairsMacro: pairs.byVerdict.macro(),
        pairPrecision: precisionOf(pairs.raised),
        differsPrecision: precisionOf(pairs.differs),
        copies: summed(copies.score),
      }),
    );
    return;
  }
  const answered = [...gold.articles.keys()].filter((id) => found.has(id)).length;
  print('reports', `${answered}/${gold.articles.size}`);
  print('entities span+type', line(entities.spanAndType));
  print('entities span', line(entities.span));
  print('  recall by type', tallied(entities.byType));
  print('linking', percent(entities.linking));
  print('figures span+value', line(figures.spanAndValue));
  print('  recall by kind', tallied(figures.byKind));
  print('measure accuracy', `${percent(recallOf(figures.measure))} (${figures.measure.gold})`);
  print('subject accuracy', `${percent(recallOf(figures.subject))} (${figures.subject.gold})`);
  const verdicts = pairs.byVerdict.entries().map(([verdict, right, all]) => `${verdict} ${right}/${all}`);
  print('pair relations', `macro ${percent(pairs.byVerdict.macro())}  ${verdicts.join('  ')}`);
  print('pair precision', raised(pairs.raised));
  print('differs precision', raised(pairs.differs));
  print('copies', line(copies.score));
}

function print(name: string, value: string): void {
  console.log(name.padEnd(22), value);
}
function percent(ratio: number): string {
  return (100 * ratio).toFixed(1);
}

function line(s: Score): string {
  const ratios = `P ${percent(precisionOf(s))}  R ${percent(recallOf(s))}  F1 ${percent(f1Of(s))}`;
  return `${ratios}   (${s.right}/${s.predicted} predicted, ${s.gold} gold)`;
}

function raised(s: Score): string {
  return s.predicted ? `${percent(precisionOf(s))} (${s.right}/${s.predicted})` : 'none raised';
}

function tallied(tally: Tally): string {
  return tally
    .entries()
    .map(([label, right, all]) => `${label} ${percent(right / all)}`)
    .join('  ');
}

function summed(s: Score) {
  return { ...s, precision: precisionOf(s), recall: recallOf(s), f1: f1Of(s) };
}
