import type { EntityType, Mention, Span } from '../domain';
import type { PageWords } from './page-words';

/** A name that looks like an entity and is in no pack, with what it looks like and why. */
export interface Candidate {
  span: Span;
  type: EntityType;
  /** In words for the reader: 'follows "INS"'. */
  reason: string;
}

/** Names of a text that may be designations and have no noun of a system beside them, for one-click adding. */
export function findCandidates(page: PageWords, mentions: readonly Mention[]): Candidate[] {
  const taken = mentions.map(({ span }) => span);
  const found: Candidate[] = [];
  for (const { pattern, type, reason } of PATTERNS) {
    for (const match of page.text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (meets(taken, start, end)) continue;
      found.push({ span: { start, end }, type, reason });
    }
  }
  found.sort((a, b) => a.span.start - b.span.start);
  // A ship's name may hold a designation: the first and longer one stays.
  return found.filter(({ span }, at) => at === 0 || span.start >= found[at - 1]!.span.end);
}

/** True when one of the spans, which are in order, shares a character with [start, end). */
function meets(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start < end;
}

const PATTERNS: { pattern: RegExp; type: EntityType; reason: string }[] = [
  {
    pattern: /(?<![\p{L}\p{N}./@-])\p{Lu}{1,4}\p{Ll}?-\d{1,3}[A-Z]{0,3}(?![\p{L}\p{N}@]|-\d)/gu,
    type: 'system',
    reason: 'written like a designation',
  },
];
