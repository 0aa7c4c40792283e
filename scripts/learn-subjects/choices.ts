import { ALL_ROWS } from '../../tests/corpus/claims/all-rows';
import { readMarked } from '../../tests/corpus/claims/marked-text';
import { type Analysis, analyseArticle } from '../../utils/analysis';
import { type CandidateTraits, type ClaimsInput, candidatesOfFigures } from '../../utils/claims';
import type { ArticleMeta, EntityId, Measure } from '../../utils/domain';
import type { Gazetteer } from '../../utils/gazetteer';
import { scoreEntities } from '../eval/entities';
import { scoreFigures } from '../eval/figures';
import { readGold } from '../eval/gold';
import { hasGoldValue } from '../eval/value';
import { annotateArticles } from '../lib/annotate-articles';
import type { Annotation } from '../lib/annotation';
import { readArticles } from '../lib/read-articles';
import { loadStarterPack } from '../lib/starter-pack';
import { readMarkedLines } from '../sentences/marked-lines';
import { readOf } from '../sentences/sightline';
import type { Choice } from './ranking';

/** A figure whose subject an annotator has named. */
export interface Labelled extends Choice {
  folder: string;
}

/** What annotators measure nothing by. */
const CONTEXT = new Set(['date', 'other', '']);

/** Reads every figure of annotated folders that Sightline finds too and that is about something. */
export async function choicesOf(folders: readonly string[]): Promise<Labelled[]> {
  const gazetteer = loadStarterPack();
  const choices: Labelled[] = [];
  for (const folder of folders) {
    const gold = readGold(folder);
    const { articles } = readArticles([folder]);
    const found = new Map<string, Annotation>();
    for await (const { annotation } of annotateArticles(articles, gazetteer)) found.set(annotation.id, annotation);
    const { idOf } = scoreEntities(gold, found);
    const { foundOf } = scoreFigures(gold, found, () => undefined);
    for (const { id, article } of articles) {
      const analysis = analyseArticle(article, gazetteer);
      const candidates = candidatesIn(analysis, article.meta, gazetteer);
      for (const { start, measure, subject } of gold.articles.get(id)?.figures ?? []) {
        const hit = foundOf.get(`${id}:${start}`);
        const at = analysis.figures.findIndex(({ span }) => span.start === hit?.start);
        if (!subject || CONTEXT.has(measure) || at < 0) continue;
        const right = idOf(subject);
        choices.push({ folder, article: id, candidates: marked(candidates[at]!, (one) => one === right) });
      }
    }
  }
  return choices;
}

/** Reads every figure of a file of marked lines (scripts/sentences) that Sightline finds too; each line is an article. */
export function lineChoices(file: string): Labelled[] {
  const gazetteer = loadStarterPack();
  return readMarkedLines(file).flatMap(({ id, text, publishedOn, figures }) => {
    const meta = publishedOn ? { publishedOn } : {};
    const analysis = analyseArticle({ text, meta }, gazetteer);
    const candidates = candidatesIn(analysis, meta, gazetteer);
    const read = analysis.claims.map((claim) => readOf(claim, []));
    return figures.flatMap((figure): Labelled[] => {
      const { subject, measure } = figure;
      const at = read.findIndex((one) => figure.start < one.end && one.start < figure.end && hasGoldValue(figure, one));
      if (at < 0 || !subject || CONTEXT.has(measure)) return [];
      const isMeant = ({ start, end }: { start: number; end: number }): boolean => {
        const surface = text.slice(start, end);
        return surface.includes(subject) || subject.includes(surface);
      };
      const right = new Set(analysis.mentions.flatMap(({ span, entityId }) => (isMeant(span) ? entityId : [])));
      return [{ folder: file, article: id, candidates: marked(candidates[at]!, (one) => right.has(one)) }];
    });
  });
}

/** The phrase corpus of the claims room, whose words are our own. */
export function rowChoices(): Labelled[] {
  return ALL_ROWS.flatMap(([table, rows]) =>
    rows.flatMap(({ text, title, publishedOn, claims }, row) => {
      const input = readMarked(text, { ...(title && { title }), ...(publishedOn && { publishedOn }) });
      const measures = claims.map(({ measure }) => measure as Measure);
      return candidatesOfFigures(input, measures).flatMap((candidates, at): Labelled[] => {
        const name = claims[at]?.subject;
        if (!name) return [];
        const ending = `:${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
        const isMeant = (id: EntityId): boolean => id.endsWith(ending);
        return [{ folder: 'rows', article: `${table} ${row}`, candidates: marked(candidates, isMeant) }];
      });
    }),
  );
}

const candidatesIn = (analysis: Analysis, meta: ArticleMeta, gazetteer: Gazetteer): CandidateTraits[][] => {
  const input: ClaimsInput = { ...analysis, meta, entity: (id) => gazetteer.entity(id) };
  return candidatesOfFigures(
    input,
    analysis.claims.map(({ measure }) => measure),
  );
};

const marked = (candidates: readonly CandidateTraits[], isRight: (id: EntityId) => boolean): Choice['candidates'] =>
  candidates.map(({ id, traits }) => ({ traits, isRight: isRight(id) }));
