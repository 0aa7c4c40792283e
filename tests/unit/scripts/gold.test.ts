import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { scoreEntities } from '../../../scripts/eval/entities';
import { scoreFigures } from '../../../scripts/eval/figures';
import { readGold } from '../../../scripts/eval/gold';
import { scorePairs } from '../../../scripts/eval/pairs';
import { f1Of, precisionOf, recallOf } from '../../../scripts/eval/score';
import { annotateArticles } from '../../../scripts/lib/annotate-articles';
import type { Annotation } from '../../../scripts/lib/annotation';
import { readArticles } from '../../../scripts/lib/read-articles';
import { loadStarterPack } from '../../../scripts/lib/starter-pack';

const FOLDER = fileURLToPath(new URL('../../corpus/gold', import.meta.url));
const gold = readGold(FOLDER);
const found = new Map<string, Annotation>();

beforeAll(async () => {
  const { articles, problems } = readArticles([FOLDER]);
  expect(problems).toEqual([]);
  for await (const { annotation } of annotateArticles(articles, loadStarterPack()))
    found.set(annotation.id, annotation);
});

const scores = () => {
  const entities = scoreEntities(gold, found);
  const figures = scoreFigures(gold, found, entities.idOf);
  return { entities, figures, pairs: scorePairs(gold, found, figures) };
};

test('every article of the folder is read', () =>
  expect([...found.keys()].sort()).toEqual([...gold.articles.keys()].sort()));

// Floors a little under what was reached when this was written (98.7, 98.2, 90.7, 94.4 and 84.2 per cent).
test.each([
  { what: 'entities, F1', floor: 0.96, score: () => f1Of(scores().entities.spanAndType) },
  { what: 'figures, F1', floor: 0.96, score: () => f1Of(scores().figures.spanAndValue) },
  { what: 'measures', floor: 0.87, score: () => recallOf(scores().figures.measure) },
  { what: 'subjects', floor: 0.9, score: () => recallOf(scores().figures.subject) },
  { what: 'relations, precision', floor: 0.8, score: () => precisionOf(scores().pairs.raised) },
])('$what stay at $floor or above', ({ floor, score }) => expect(score()).toBeGreaterThanOrEqual(floor));

test('no false alarm is raised', () => {
  const { differs } = scores().pairs;
  expect(differs.predicted - differs.right).toBe(0);
});
