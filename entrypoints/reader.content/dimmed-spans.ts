import type { Block, Span } from '../../utils/domain';
import type { PageAnswer } from '../../utils/messaging';

/** What keeps its colour whatever was told before: the page's own signposts. */
const SIGNPOSTS = new Set<Block['kind']>(['title', 'heading']);

/**
 * What the reader has read before: everything but new sentences, and but figures that are new or ask for a look. Sorted
 * and within blocks. Nothing where no earlier report tells this story.
 */
export function dimmedSpans({ blocks }: { blocks: readonly Block[] }, answer: PageAnswer): Span[] {
  if (!answer.news) return [];
  const bright = mergedSpans([...pairsOf(answer.news.fresh), ...newFigures(answer)]);
  let next = 0;
  return blocks.flatMap(({ span, kind }): Span[] => {
    while (next < bright.length && bright[next]!.end <= span.start) next++;
    if (SIGNPOSTS.has(kind)) return [];
    const dimmed: Span[] = [];
    let from = span.start;
    for (let at = next; at < bright.length && bright[at]!.start < span.end; at++) {
      if (bright[at]!.start > from) dimmed.push({ start: from, end: bright[at]!.start });
      from = Math.max(from, bright[at]!.end);
    }
    if (from < span.end) dimmed.push({ start: from, end: span.end });
    return dimmed;
  });
}

const pairsOf = (flat: readonly number[]): Span[] =>
  flat.flatMap((start, at) => (at % 2 === 0 && flat[at + 1] !== undefined ? [{ start, end: flat[at + 1]! }] : []));

const ASKS_FOR_A_LOOK = new Set<string | undefined>(['differs', 'disputed', 'updates']);

const newFigures = ({ marks, figures }: PageAnswer): Span[] =>
  marks.filter(({ kind, at }) => {
    const figure = kind === 'figure' ? figures[at] : undefined;
    if (!figure || figure.ruling?.verdict === 'dismissed') return false;
    return figure.isNew || figure.changedFrom !== undefined || ASKS_FOR_A_LOOK.has(figure.finding?.result);
  });

function mergedSpans(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
