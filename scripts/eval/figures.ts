import type { AnnotatedFigure, Annotation } from '../lib/annotation';
import type { GoldFolder } from './gold';
import { type Score, Tally } from './score';
import { hasGoldValue } from './value';

export interface FigureScores {
  spanAndValue: Score;
  byKind: Tally;
  measure: Score;
  subject: Score;
  /** The found figure of a gold figure, by `article:start` of gold. */
  foundOf: Map<string, AnnotatedFigure>;
  /** The gold figure (`article:start`) of a found one. */
  goldOf: Map<AnnotatedFigure, string>;
  notes: string[];
}

const CONTEXT_MEASURES = new Set(['date', 'other']);

/**
 * A figure is found when the spans overlap and kind and value agree. Measure counts on every found figure: where gold
 * says `date` or `other`, only naming one of gold's other measures is wrong. Subject counts where gold has both.
 */
export function scoreFigures(
  gold: GoldFolder,
  found: Map<string, Annotation>,
  idOf: (canonical: string) => string | undefined,
): FigureScores {
  const scores: FigureScores = {
    spanAndValue: { right: 0, predicted: 0, gold: 0 },
    byKind: new Tally(),
    measure: { right: 0, predicted: 0, gold: 0 },
    subject: { right: 0, predicted: 0, gold: 0 },
    foundOf: new Map(),
    goldOf: new Map(),
    notes: [],
  };
  const named = new Set([...gold.articles.values()].flatMap(({ figures }) => figures.map((figure) => figure.measure)));
  for (const measure of CONTEXT_MEASURES) named.delete(measure);
  for (const [article, { figures }] of gold.articles) {
    const open = new Set(found.get(article)?.figures ?? []);
    scores.spanAndValue.predicted += open.size;
    scores.spanAndValue.gold += figures.length;
    for (const figure of figures) {
      const overlapping = [...open].filter((f) => f.start < figure.end && figure.start < f.end);
      const hit = overlapping.find((candidate) => hasGoldValue(figure, candidate));
      scores.byKind.add(figure.kind, hit !== undefined);
      const shown = `${article} ${JSON.stringify(figure.surface)}`;
      if (!hit) {
        const got = JSON.stringify(overlapping.map((f) => [f.surface, f.kind, f.lo, f.hi, f.unit]));
        scores.notes.push(
          `MISS figure ${shown} ${figure.kind} ${JSON.stringify(figure.value)} ${figure.unit} got ${got}`,
        );
        continue;
      }
      open.delete(hit);
      scores.spanAndValue.right++;
      scores.foundOf.set(`${article}:${figure.start}`, hit);
      scores.goldOf.set(hit, `${article}:${figure.start}`);
      const isBound = !CONTEXT_MEASURES.has(figure.measure);
      scores.measure.gold++;
      if (isBound ? sameMeasure(figure.measure, hit.measure) : !named.has(hit.measure)) scores.measure.right++;
      else scores.notes.push(`MEASURE ${shown} gold ${figure.measure} got ${hit.measure}`);
      if (!isBound || !figure.subject) continue;
      scores.subject.gold++;
      if (hit.subject && hit.subject === idOf(figure.subject)) scores.subject.right++;
      else scores.notes.push(`SUBJECT ${shown} gold ${figure.subject} got ${hit.subject}`);
    }
    for (const extra of open)
      scores.notes.push(`EXTRA figure ${article} ${extra.kind} ${JSON.stringify(extra.surface)}`);
  }
  return scores;
}

/** Gold does not tell a delivery from an entry into service. */
const sameMeasure = (gold: string, found: string): boolean =>
  found === gold || (gold === 'delivery-date' && found === 'service-entry-date');
