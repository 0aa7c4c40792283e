import type { Report } from '../../utils/domain';
import { formatDate } from './format-date';

/** The report's date for the eye: published, else when it was read, else that it is not known. */
export const dateWords = (report: Report): string => {
  if (report.publishedOn) return formatDate(report.publishedOn);
  return report.readAt ? `read ${formatDate(report.readAt)}` : 'undated';
};

/** The outlet, else the host of its address. */
export const outletWords = (report: Report): string => report.outlet || hostOf(report.canonicalUrl) || 'unknown outlet';

/** A title to show and to click on, whatever the page left out. */
export const titleWords = (report: Report): string =>
  report.title?.trim() || `Untitled report, ${outletWords(report)}, ${dateWords(report)}`;

/** A reason without the date of the report it speaks of, for where that date stands beside it. */
export const withoutDate = (reason: string, report: Report): string => reason.replace(` (${dateWords(report)})`, '');

/** A reason without the date it may end in, to tell whether two say the same. */
export const withoutAnyDate = (reason: string): string => reason.replace(/ \((?:\d{1,2} )?(?:\p{L}+ )?\d{4}\)$/u, '');

/** A reason as a line of its own begins: "The same as five regiments". */
export const asLine = (reason: string): string => reason.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

/** The address if it may be opened: http or https only, as pages can claim any canonical address. */
export const safeLink = (url: string | undefined): string | undefined => {
  const parsed = parseUrl(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined;
};

const hostOf = (url: string | undefined): string | undefined =>
  safeLink(url) && parseUrl(url)?.hostname.replace(/^www\./, '');

const parseUrl = (url: string | undefined): URL | undefined => {
  if (!url) return undefined;
  try {
    return new URL(url);
  } catch {
    return undefined; // a page may write anything into its canonical link
  }
};
