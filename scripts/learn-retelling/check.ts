import type { Gazetteer } from '../../utils/gazetteer';
import { scoreEntities } from '../eval/entities';
import { scoreFigures } from '../eval/figures';
import { scorePairs } from '../eval/pairs';
import { annotateArticles } from '../lib/annotate-articles';
import type { Annotation } from '../lib/annotation';
import type { Course } from './lessons';

/** Reads a folder with the odds being tried, and says in a line how many of gold's pairs it finds. */
export async function scoreFolder({ folder, gold, articles }: Course, gazetteer: Gazetteer): Promise<string> {
  const found = new Map<string, Annotation>();
  for await (const { annotation } of annotateArticles(articles, gazetteer)) found.set(annotation.id, annotation);
  const figures = scoreFigures(gold, found, scoreEntities(gold, found).idOf);
  const { byVerdict, raised, differs } = scorePairs(gold, found, figures);
  const verdicts = byVerdict.entries().map(([verdict, right, all]) => `${verdict} ${right}/${all}`);
  return [
    folder,
    `macro ${(100 * byVerdict.macro()).toFixed(1)}`,
    ...verdicts,
    `| right ${raised.right}/${raised.predicted}`,
    `| differs ${differs.right}/${differs.predicted}`,
  ].join('  ');
}
