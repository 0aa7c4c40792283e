import type { Span } from '../../domain';
import type { PageWords } from '../page/page-words';
import type { FormedName } from './formed-names';
import { trimmed } from './formed-names';

/** Agencies and papers that no pack has, where a dateline names them or where they say what they found out. */
export const unlistedOutlets = (page: PageWords): FormedName[] => [
  ...[...datelineAgencies(page), ...slashedAgencies(page)].map((span) => outlet(span, 'reports in the dateline')),
  ...findingPapers(page).map((span) => outlet(span, 'reports as a paper does')),
];

const outlet = (span: Span, reason: string): FormedName => ({
  span,
  type: 'organisation',
  reason,
  holds: ['country', 'cue', 'place', 'person', 'system', 'programme'],
});

/** "OSLO, Norway (NTW) -", "SAN DIEGO (FOX 5) —", "BERN (Alpine Wire) -". */
function datelineAgencies({ text }: PageWords): Span[] {
  const found: Span[] = [];
  for (let open = text.indexOf(' ('); open >= 0; open = text.indexOf(' (', open + 2)) {
    const agency = AGENCY.exec(text.slice(open, open + 40))?.[1];
    if (!agency || DATE.test(agency) || NOTES.has(agency)) continue;
    const line = Math.max(text.lastIndexOf('\n', open), open - LONGEST) + 1;
    if (isPlace(text.slice(line, open))) found.push({ start: open + 2, end: open + 2 + agency.length });
  }
  return found;
}

/** As far as a dateline reaches before its agency. */
const LONGEST = 60;
const MOST_WORDS = 5;

/** "KYIV, Ukraine", "Berlin/Manching": capitals alone stand in the line before the bracket. */
function isPlace(start: string): boolean {
  const words = start.split(/,? |\//);
  return (
    words.length <= MOST_WORDS && words[0]!.length > 2 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word))
  );
}

const AGENCY = /^ \(([A-Z]{2,6}(?: \d{1,2})?|\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{1,15}){0,2})\) ?(?:-{1,2}|[–—]) /u;
/** "(Analysis) -": what a report is, not whose. */
const NOTES = new Set(
  (
    'Analysis Opinion Exclusive Feature Video Live Update Updated Updates Corrected Correction Today Breaking Photo Photos Report ' +
    'Interview Commentary Column Editorial Review Explainer Podcast Watch Read Sponsored'
  ).split(' '),
);

/** "(May) –": when it was written. */
const DATE = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/** "MINSK, May 4. /Eastern Agency/. " */
function slashedAgencies({ text }: PageWords): Span[] {
  const found: Span[] = [];
  for (let open = text.indexOf(' /'); open >= 0; open = text.indexOf(' /', open + 2)) {
    const agency = SLASHED.exec(text.slice(open, open + 40))?.[1];
    const line = Math.max(text.lastIndexOf('\n', open), open - LONGEST) + 1;
    if (agency && DATED.test(text.slice(line, open))) found.push({ start: open + 2, end: open + 2 + agency.length });
  }
  return found;
}

const SLASHED = /^ \/(\p{Lu}[\p{L}-]{1,15}(?: \p{Lu}[\p{L}-]{1,15}){0,3})\/\./u;
const DATED = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, \p{Lu}\p{Ll}{2,8}\.? \d{1,2}\.$/u;

/** "Harbour Review has learned": capitals that end in a noun of papers, before what papers do. */
function findingPapers({ text }: PageWords): Span[] {
  const found: Span[] = [];
  for (const { index } of text.matchAll(FINDS)) {
    const name = PAPER.exec(text.slice(Math.max(0, index - LONGEST), index))?.[1];
    const span = name && trimmed(name, index - name.length);
    if (span) found.push(span);
  }
  return found;
}

const FINDS =
  / (?:has (?:learn(?:ed|t)|seen|reported)|can reveal|understands|reported|reports|wrote|contributed to this report)\b/g;
const PAPER =
  /(?<![\p{L}\d-])((?:[A-Z]\p{L}{1,20} ){1,3}(?:Review|Monitor|Observer|Dispatch|Times|Insider|Today|Daily|Digest|Bulletin|News|Weekly|Journal|Ledger|Courier|Telegraph|Wire))$/u;
