import {
  type Analysis,
  analyseArticle,
  compareWithLibrary,
  type LibraryAnswer,
  recordOf,
  reportOf,
} from '../../utils/analysis';
import { type Claim, type Finding, type Hiding, ONLY_COMPARED, type ReportRecord } from '../../utils/domain';
import type { Gazetteer } from '../../utils/gazetteer';
import { hidingsAt, siteOf, withoutHidden } from '../../utils/names';
import type { AnnotatedFigure, Annotation } from './annotation';
import { MemoryLibrary } from './memory-library';
import type { InputArticle } from './read-articles';

/**
 * Analyses articles from the earliest to the latest, each against those before it and the library given.
 * Yields one annotation an article in that order, with the record to save. An article on which the analysis fails is
 * told to `onFailure` and left out; the others are not its hostages.
 */
export async function* annotateArticles(
  articles: InputArticle[],
  gazetteer: Gazetteer,
  options: {
    library?: ReportRecord[];
    /** Forms that the reader hid. */
    hidings?: readonly Hiding[];
    withText?: boolean;
    onFailure?: (id: string, error: unknown) => void;
  } = {},
): AsyncGenerator<{ annotation: Annotation; record: ReportRecord }> {
  const library = new MemoryLibrary();
  for (const record of options.library ?? []) library.add(record);
  for (const input of inOrder(articles)) {
    const annotated = await annotateOne(input, gazetteer, library, options.hidings ?? []).catch((error) => {
      if (!options.onFailure) throw error;
      options.onFailure(input.id, error);
    });
    if (!annotated) continue;
    library.add(annotated.record);
    if (options.withText || input.isTextMade) annotated.annotation.text = annotated.record.text;
    yield annotated;
  }
}

async function annotateOne(
  input: InputArticle,
  gazetteer: Gazetteer,
  library: MemoryLibrary,
  hidings: readonly Hiding[],
): Promise<{ annotation: Annotation; record: ReportRecord }> {
  const report = reportOf(input.article, undefined, input.id);
  const hidden = hidingsAt(hidings, { report: report.id, host: siteOf(report.canonicalUrl) });
  const analysis = analyseArticle(input.article, gazetteer, {
    keep: (mentions, text) => withoutHidden(mentions, text, hidden),
  });
  const answer = await compareWithLibrary(analysis, report, library);
  const record: ReportRecord = { ...recordOf(report, analysis), origin: answer.origin };
  return { annotation: annotationOf(input, analysis, answer), record };
}

/** By date; an article without one keeps its place after the article given before it. */
export function inOrder(articles: InputArticle[]): InputArticle[] {
  let latest = '';
  const keyed = articles.map((article) => {
    latest = article.orderedBy ?? latest;
    return { article, key: latest };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ article }) => article);
}

function annotationOf(input: InputArticle, analysis: Analysis, answer: LibraryAnswer): Annotation {
  const { meta } = input.article;
  return {
    id: input.id,
    meta: {
      title: meta.title,
      byline: meta.byline,
      published: meta.publishedOn,
      site: meta.outlet,
      url: meta.url,
    },
    entities: analysis.mentions.map(({ span, type, entityId, name }) => ({
      ...span,
      surface: analysis.text.slice(span.start, span.end),
      type,
      id: entityId,
      name,
    })),
    figures: analysis.claims.map((claim, at) => figureOf(claim, answer.findings[at])),
    candidates: analysis.candidates.map(({ span, surface, type, reason, spans }) => ({
      ...span,
      surface,
      type,
      why: reason,
      spans,
    })),
    copyOf: answer.copies.map(({ report, overlap }) => ({ report, overlap: Math.round(overlap * 1000) / 1000 })),
    newSentences: answer.newSentences,
    sums: answer.sums.map(({ at, fits, computation }) => ({
      figures: at.map((one) => analysis.claims[one]!.figure.span),
      fits,
      computation,
    })),
  };
}

/** The contract knows no dispute: it raises no warning, so it prints as what raises none, with a flag (docs/adr/0012). */
const inContract = (word: Finding['result']): string => (word === 'disputed' ? 'not-comparable' : word);

function figureOf(claim: Claim, finding: Finding | undefined): AnnotatedFigure {
  const { figure } = claim;
  const { quantity } = figure;
  return {
    ...figure.span,
    surface: figure.surface,
    kind: figure.kind,
    lo: quantity.lo,
    hi: quantity.hi,
    unit: quantity.form === 'date' ? 'date' : quantity.unit,
    hedge: figure.hedge,
    subject: claim.subject ?? null,
    measure: ONLY_COMPARED.has(claim.measure) ? 'other' : claim.measure,
    party: claim.party ?? null,
    counted: claim.counted ?? null,
    status: claim.status ?? null,
    period: claim.period ?? null,
    attribution: claim.attribution?.surface ?? null,
    finding: finding
      ? {
          result: inContract(finding.result),
          ...(finding.result === 'disputed' && { disputed: true }),
          reasons: finding.reasons,
          trail: finding.trail.map(({ report, start, end, surface, relation, change }) => ({
            report,
            start,
            end,
            surface,
            relation: inContract(relation),
            change,
            ...(relation === 'disputed' && { disputed: true }),
          })),
        }
      : null,
  };
}
