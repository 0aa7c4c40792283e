import type { GoldFigure } from '../eval/gold';
import { type Score, Tally } from '../eval/score';
import { hasGoldValue } from '../eval/value';
import type { MarkedLine } from './marked-lines';
import type { ReadFigure, ReadSentence } from './reader';

export interface SentenceScores {
  /** Figures found with the right value. */
  values: Score;
  byKind: Tally;
  /** Lines in which every figure was found and nothing else was taken for one. */
  lines: Score;
  measure: Score;
  subject: Score;
  notes: string[];
}

const CONTEXT = new Set(['date', 'other', '']);

/**
 * A figure is found when the spans overlap and the value agrees; `lenient` asks for the number alone, whatever kind and
 * unit, which is all that some readers give, and does not count what is found besides.
 */
export function scoreSentences(lines: readonly MarkedLine[], read: ReadSentence, lenient = false): SentenceScores {
  const none = (): Score => ({ right: 0, predicted: 0, gold: 0 });
  const scores: SentenceScores = {
    values: none(),
    byKind: new Tally(),
    lines: none(),
    measure: none(),
    subject: none(),
    notes: [],
  };
  for (const line of lines) scoreLine(line, read(line.text, line.publishedOn), lenient, scores);
  return scores;
}

function scoreLine(line: MarkedLine, found: readonly ReadFigure[], lenient: boolean, scores: SentenceScores): void {
  const open = new Set(found);
  let missed = 0;
  const note = (text: string) => scores.notes.push(`${text} | ${line.text} (${line.id})`);
  for (const figure of line.figures) {
    const hit = [...open].find((one) => overlaps(figure, one) && fits(figure, one, lenient));
    scores.byKind.add(figure.kind, hit !== undefined);
    scores.values.gold++;
    if (!hit) {
      missed++;
      const got = found
        .filter((one) => overlaps(figure, one))
        .map((one) => [one.surface, one.kind, one.lo, one.hi, one.unit]);
      note(
        `MISS ${figure.kind} "${figure.surface}" ${JSON.stringify(figure.value)} ${figure.unit} got ${JSON.stringify(got)}`,
      );
      continue;
    }
    open.delete(hit);
    scores.values.right++;
    if (hit.measure !== undefined) scoreBinding(line, figure, hit, scores, note);
  }
  const extra = lenient ? 0 : open.size;
  if (extra) for (const one of open) note(`EXTRA ${one.kind} "${one.surface}"`);
  scores.values.predicted += lenient ? line.figures.length : found.length;
  scores.lines.gold++;
  scores.lines.predicted++;
  if (missed + extra === 0) scores.lines.right++;
}

function scoreBinding(
  line: MarkedLine,
  figure: GoldFigure,
  hit: ReadFigure,
  scores: SentenceScores,
  note: (text: string) => void,
): void {
  const isBound = !CONTEXT.has(figure.measure);
  scores.measure.gold++;
  const measure = hit.measure === 'service-entry-date' ? 'delivery-date' : hit.measure!;
  if (isBound ? measure === figure.measure : !NAMED.has(measure)) scores.measure.right++;
  else note(`MEASURE "${figure.surface}" gold ${figure.measure} got ${measure}`);
  if (!isBound || !figure.subject) return;
  scores.subject.gold++;
  const isNamed = (span: { start: number; end: number }) =>
    line.text.slice(span.start, span.end).includes(figure.subject!) ||
    figure.subject!.includes(line.text.slice(span.start, span.end));
  if (hit.subject?.some(isNamed)) scores.subject.right++;
  else
    note(
      `SUBJECT "${figure.surface}" gold ${figure.subject} got ${hit.subject?.map((span) => line.text.slice(span.start, span.end))}`,
    );
}

/** The measures that the annotation guidelines name. */
const NAMED = new Set(
  (
    'contract-value unit-price ordered-quantity delivered-quantity remaining-quantity delivery-date range speed weight crew ' +
    'targets-tracked targets-engaged share budget'
  ).split(' '),
);

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

function fits(gold: GoldFigure, found: ReadFigure, lenient: boolean): boolean {
  if (hasGoldValue(gold, found)) return true;
  if (!lenient || gold.kind !== found.kind || gold.kind === 'date' || gold.kind === 'duration') return false;
  const [lo, hi] = Array.isArray(gold.value) ? gold.value : [gold.value, gold.value];
  return near(Number(lo), Number(found.lo)) && near(Number(hi), Number(found.hi));
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.001 * Math.max(Math.abs(a), Math.abs(b));
