import type { Finding, Report, TrailItem } from '../../utils/domain';
import type { Citation } from '../../utils/messaging';

/** One earlier value as the card lists it: what was written, its passage once it is loaded, and its copies. */
export interface EarlierValue {
  item: TrailItem;
  citation?: Citation;
  /** Reports that print the same wire story: shown, and counted once. */
  copies: Report[];
}

/** The trail with its passages, newest first, copies of one story folded into the report they come from. */
export const earlierValues = (trail: readonly TrailItem[], citations: readonly Citation[] = []): EarlierValue[] => {
  const cited = citeInOrder(trail, citations);
  const byOrigin = new Map<string, { item: TrailItem; citation?: Citation }[]>();
  trail.forEach((item, at) => {
    const key = `${item.origin}\n${item.surface}\n${item.relation}`;
    const citation = cited[at];
    const entry = citation ? { item, citation } : { item };
    byOrigin.set(key, [...(byOrigin.get(key) ?? []), entry]);
  });
  return [...byOrigin.values()].map(foldCopies);
};

/** The value that made the finding first, then those that say the same: three agreeing ones do not hide it. */
export const byRelevance = (
  values: readonly EarlierValue[],
  result: Finding['result'],
  prior?: TrailItem,
): EarlierValue[] => {
  const rank = ({ item }: EarlierValue): number => {
    if (item.origin === prior?.origin && item.surface === prior.surface && item.relation === prior.relation) return 0;
    return item.relation === result ? 1 : 2;
  };
  return [...values].sort((a, b) => rank(a) - rank(b));
};

// Citations come in the order of the trail with unknown ones left out, so one pass over both finds each its own.
const citeInOrder = (trail: readonly TrailItem[], citations: readonly Citation[]): (Citation | undefined)[] => {
  let next = 0;
  return trail.map((item) => {
    const citation = citations[next];
    if (citation?.report.id !== item.report || citation.surface !== item.surface) return undefined;
    next += 1;
    return citation;
  });
};

const foldCopies = (entries: { item: TrailItem; citation?: Citation }[]): EarlierValue => {
  const lead = entries.find(({ item }) => item.report === item.origin) ?? entries[0]!;
  const copies = new Map<string, Report>();
  for (const { item, citation } of entries) {
    if (citation && item.report !== lead.item.report) copies.set(item.report, citation.report);
  }
  return { ...lead, copies: [...copies.values()] };
};
