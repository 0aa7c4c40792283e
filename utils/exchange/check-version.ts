import type { EarlierVersion } from '../domain';

const MAX_TEXT = 2_000_000;
const MAX_LABEL = 2_000;

/** What a schema cannot say of an earlier text. Answers the reason to refuse it, if there is one. */
export const flawOfVersion = ({ report, text }: EarlierVersion): string | undefined => {
  if (text.length > MAX_TEXT) return 'its text is longer than any article';
  const labels = [report.title, report.outlet, report.byline, report.canonicalUrl, report.readAt];
  return labels.some((label) => (label?.length ?? 0) > MAX_LABEL)
    ? 'its title, outlet, byline or address is too long'
    : undefined;
};
