import type { EntityType, Span } from '../domain';
import type { PageWords } from './page-words';
import type { Accepted } from './resolve';

/** A name that looks like an entity and is in no pack, with what it looks like and why. */
export interface Candidate {
  span: Span;
  type: EntityType;
  /** In words for the reader: 'follows "INS"'. */
  reason: string;
}

/** Unknown ships, designations and units of a text, for one-click adding. */
export function findCandidates(page: PageWords, accepted: readonly Accepted[]): Candidate[] {
  const taken = accepted.map(({ hit }) => ({ start: hit.start, end: hit.end }));
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
    pattern:
      /\b(?:INS|HMS|USS|HMAS|HMCS|JS|ROKS|BRP|TCG|RFS|PNS|KRI|FS|HNoMS|HDMS|USNS|RFA|CCGS) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu,
    type: 'system',
    reason: 'a ship by its prefix',
  },
  {
    pattern: /(?<![\p{L}\p{N}./@-])\p{Lu}{1,4}\p{Ll}?-\d{1,3}[A-Z]{0,3}(?![\p{L}\p{N}@]|-\d)/gu,
    type: 'system',
    reason: 'written like a designation',
  },
  {
    pattern:
      /\b\d{1,3}(?:st|nd|rd|th) (?:\p{Lu}[\p{L}-]+ ){0,3}(?:Division|Brigade|Regiment|Battalion|Squadron|Corps|Wing|Fleet)\b/gu,
    type: 'organisation',
    reason: 'written like a military unit',
  },
];
