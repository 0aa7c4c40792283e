import type { EntityType, Span } from '../domain';
import type { Gazetteer } from '../gazetteer';
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
export function findCandidates(page: PageWords, accepted: readonly Accepted[], _gazetteer: Gazetteer): Candidate[] {
  const taken = accepted.map(({ hit }) => hit);
  const found: Candidate[] = [];
  for (const { pattern, type, reason } of PATTERNS) {
    for (const match of page.text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some((hit) => hit.start < end && start < hit.end)) continue;
      if (found.some(({ span }) => span.start < end && start < span.end)) continue;
      found.push({ span: { start, end }, type, reason });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
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
