import { ALL_ROWS } from '../../tests/corpus/claims/all-rows';
import { readMarked } from '../../tests/corpus/claims/marked-text';
import { analyseArticle } from '../../utils/analysis';
import { traitsOfFigures } from '../../utils/claims';
import { scoreFigures } from '../eval/figures';
import { type GoldFigure, readGold } from '../eval/gold';
import { hasGoldValue } from '../eval/value';
import { annotateArticles } from '../lib/annotate-articles';
import type { Annotation } from '../lib/annotation';
import { readArticles } from '../lib/read-articles';
import { loadStarterPack } from '../lib/starter-pack';
import { readMarkedLines } from '../sentences/marked-lines';
import type { ReadFigure } from '../sentences/reader';
import { readOf } from '../sentences/sightline';
import type { Example } from './softmax';

/** A figure that an annotator has measured, with its traits. */
export interface Labelled extends Example {
  kind: string;
  folder: string;
  article: string;
}

/** Reads every figure of annotated folders that Sightline finds too. */
export async function examplesOf(folders: string[]): Promise<Labelled[]> {
  const gazetteer = loadStarterPack();
  const examples: Labelled[] = [];
  for (const folder of folders) {
    const gold = readGold(folder);
    const { articles } = readArticles([folder]);
    const found = new Map<string, Annotation>();
    for await (const { annotation } of annotateArticles(articles, gazetteer)) found.set(annotation.id, annotation);
    const { foundOf } = scoreFigures(gold, found, () => undefined);
    for (const { id, article } of articles) {
      const analysis = analyseArticle(article, gazetteer);
      const traits = traitsOfFigures({ ...analysis, meta: article.meta, entity: (key) => gazetteer.entity(key) });
      for (const { start, measure, kind } of gold.articles.get(id)?.figures ?? []) {
        const hit = foundOf.get(`${id}:${start}`);
        const at = analysis.figures.findIndex(({ span }) => span.start === hit?.start);
        if (!hit || !traits[at]) continue;
        examples.push({ folder, article: id, kind, traits: traits[at], label: labelOf(measure) });
      }
    }
  }
  return examples;
}

/** Reads every figure of a file of marked lines (scripts/sentences) that Sightline finds too; each line is an article. */
export function lineExamples(file: string): Labelled[] {
  const gazetteer = loadStarterPack();
  return readMarkedLines(file).flatMap(({ id, text, publishedOn, figures }) => {
    const meta = publishedOn ? { publishedOn } : {};
    const analysis = analyseArticle({ text, meta }, gazetteer);
    const traits = traitsOfFigures({ ...analysis, meta, entity: (key) => gazetteer.entity(key) });
    const claims = analysis.claims.map((claim) => readOf(claim, []));
    return figures.flatMap((figure): Labelled[] => {
      const at = claims.findIndex((one) => isSame(figure, one));
      const { kind, measure } = figure;
      return at < 0 || !traits[at]
        ? []
        : [{ folder: file, article: id, kind, traits: traits[at], label: labelOf(measure) }];
    });
  });
}

const isSame = (gold: GoldFigure, found: ReadFigure): boolean =>
  gold.start < found.end && found.start < gold.end && hasGoldValue(gold, found);

/** The phrase corpus of the claims room, whose words are our own. */
export function rowExamples(): Labelled[] {
  return ALL_ROWS.flatMap(([table, rows]) =>
    rows.flatMap(({ text, title, publishedOn, claims }, at) => {
      const input = readMarked(text, { ...(title && { title }), ...(publishedOn && { publishedOn }) });
      return traitsOfFigures(input).flatMap((traits, i): Labelled[] => {
        const expected = claims[i];
        if (!traits || !expected) return [];
        const { kind } = input.figures[i]!;
        return [{ folder: 'rows', article: `${table} ${at}`, kind, traits, label: labelOf(expected.measure) }];
      });
    }),
  );
}

/** What gold has no word for is `other`. */
const labelOf = (measure: string): string =>
  measure === 'service-entry-date' ? 'delivery-date' : TAUGHT.has(measure) ? measure : 'other';

const TAUGHT = new Set(
  (
    'contract-value unit-price budget ordered-quantity delivered-quantity remaining-quantity delivery-date range speed weight crew ' +
    'targets-tracked targets-engaged share'
  ).split(' '),
);
