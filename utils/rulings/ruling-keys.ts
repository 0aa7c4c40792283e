import type { EntityId, Finding, Measure, ReportId, TrailItem } from '../domain';

/** A claim of a page with its finding, as far as a ruling knows it again. */
interface RuledClaim {
  /** The page's report, or the one it copies: a ruling on a wire story holds for its reprints. */
  origin: ReportId;
  subject?: EntityId | undefined;
  measure: Measure;
  surface: string;
  finding: Finding;
}

/** What a ruling is kept under, and the pairs of claims it holds for. */
export interface RulingKeys {
  key: string;
  pairs: string[];
}

/**
 * How the finding on a claim is known again. By the words of the figures and not by their place, so that a ruling stays
 * when the text around them shifts; and from either side, since a dismissed pair is as quiet on the other page.
 */
export function rulingKeys({ origin, subject, measure, surface, finding }: RuledClaim): RulingKeys {
  const own = sideOf(origin, surface);
  const key = claimKey({ origin, subject, measure, surface });
  const pairs = new Set(
    decidingItems(finding).map((item) => [measure, ...[own, sideOf(item.origin, item.surface)].sort()].join('|')),
  );
  return { key, pairs: pairs.size > 0 ? [...pairs].slice(0, MOST_PAIRS) : [key] };
}

/** The key alone, under which a ruling on a claim is kept. */
export const claimKey = ({ origin, subject, measure, surface }: Omit<RuledClaim, 'finding'>): string =>
  [measure, subject ?? '', sideOf(origin, surface)].join('|');

/** The earlier values that made the finding what it is. */
const decidingItems = ({ result, trail }: Finding): TrailItem[] => trail.filter((item) => item.relation === result);

/** A trail is longer only for what everybody tells, and then the newest decide. */
const MOST_PAIRS = 200;
/** A figure's words are few; what is longer is a table run together, and its beginning tells it. */
const LONGEST_SURFACE = 100;

const sideOf = (report: ReportId, surface: string): string =>
  `${report} ${surface.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase().slice(0, LONGEST_SURFACE)}`;
