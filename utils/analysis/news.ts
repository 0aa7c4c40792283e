import type { Finding, ReportId, Span } from '../domain';
import { type Novelty, tellingWords } from '../stories';
import type { Analysis } from './analyse-article';

/** Around an earlier figure, so much text tells what it was said of. */
const AROUND = 300;
/** A passage is looked up for so many of the reports that bear a figure out. */
const MOST_PASSAGES = 6;

/**
 * What is new for the reader: without headlines, which tell what the sentences below them tell again, and without
 * sentences that only give figures which earlier reports give beside the same words. Undefined where every sentence is
 * new: then there is no earlier report of this story, only others that share its names.
 */
export function newsOf(
  analysis: Analysis,
  { telling, fresh }: Novelty,
  findings: readonly (Finding | undefined)[],
  texts: ReadonlyMap<ReportId, string>,
): Novelty | undefined {
  const heads = new Set(
    analysis.blocks.flatMap(({ span, kind }) => (kind === 'title' || kind === 'heading' ? [span.start] : [])),
  );
  const isBody = ({ start }: Span): boolean => !heads.has(start);
  const body = telling.filter(isBody);
  const news = fresh.filter((sentence) => isBody(sentence) && !isBorneOut(analysis, sentence, findings, texts));
  return news.length < body.length ? { telling: body, fresh: news } : undefined;
}

/** Every figure in it agrees with earlier reports, and its other words stand beside those figures there. */
function isBorneOut(
  { text, claims, mentions }: Analysis,
  sentence: Span,
  findings: readonly (Finding | undefined)[],
  texts: ReadonlyMap<ReportId, string>,
): boolean {
  const own = within(claims, sentence, ({ figure }) => figure.span);
  if (own.length === 0 || own.some((at) => findings[at]?.result !== 'agrees')) return false;
  const names = within(mentions, sentence, ({ span }) => span).map((at) => mentions[at]!.span);
  const rest = tellingWords(without(text, sentence, [...own.map((at) => claims[at]!.figure.span), ...names]));
  const told = own.flatMap((at) => [
    // The words by which the figure was read for what it is: another report may have others for it.
    ...claims[at]!.why.map(({ cue }) => cue),
    ...passagesOf(findings[at]!, texts),
  ]);
  const known = tellingWords(told.join(' '));
  return [...rest].every((word) => known.has(word));
}

const passagesOf = ({ trail }: Finding, texts: ReadonlyMap<ReportId, string>): string[] =>
  trail
    .filter(({ relation, report }) => relation === 'agrees' && texts.has(report))
    .slice(0, MOST_PASSAGES)
    .map(({ report, start, end }) => texts.get(report)!.slice(Math.max(0, start - AROUND), end + AROUND));

/** Indices of what stands in a sentence, of a list in reading order. */
function within<T>(list: readonly T[], { start, end }: Span, spanOf: (item: T) => Span): number[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(list[middle]!).start < start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < list.length && spanOf(list[at]!).start < end; at++) found.push(at);
  return found;
}

function without(text: string, { start, end }: Span, spans: Span[]): string {
  let [rest, from] = ['', start];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    rest += `${text.slice(from, Math.max(from, span.start))} `;
    from = Math.max(from, span.end);
  }
  return rest + text.slice(from, end);
}
