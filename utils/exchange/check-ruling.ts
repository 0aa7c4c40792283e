import type { Ruling } from '../domain';

const MAX_LABEL = 2_000;
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** What a schema cannot say of a ruling. Answers the reason to refuse it, if there is one. */
export const flawOfRuling = ({ verdict, note, ruledAt, report }: Ruling): string | undefined => {
  if (!verdict && !note?.trim()) return 'it neither rules nor notes anything';
  if (!ISO_TIME.test(ruledAt)) return 'its date is no date';
  const labels = [report.title, report.outlet, report.byline, report.canonicalUrl];
  return labels.some((label) => (label?.length ?? 0) > MAX_LABEL)
    ? 'its title, outlet, byline or address is too long'
    : undefined;
};
