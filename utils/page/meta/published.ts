import { firstTag } from './meta-tags';
import { parseWrittenDate } from './written-date';

interface DateHints {
  /** As the structured data has it. */
  structured: string | undefined;
  url: string | undefined;
  opening: readonly string[];
  /** Whether the page's language writes the day before the month. */
  isDayFirst: boolean;
}

/** The day of publication: structured data, meta elements, `time` elements, a printed date line, then the address. */
export function readPublished(
  document: Document,
  tags: ReadonlyMap<string, string>,
  { structured, url, opening, isDayFirst }: DateHints,
): string | undefined {
  const parse = (text: string) => parseWrittenDate(text, isDayFirst);
  const said = [structured, firstTag(tags, NAMES), timeElement(document), printedDate(document, parse)];
  for (const text of said) {
    const day = text && parse(text);
    if (day) return day;
  }
  return announcedDate(opening, parse) ?? dateInAddress(url);
}

const NAMES = [
  ...['article:published_time', 'og:article:published_time', 'datepublished', 'article.published', 'parsely-pub-date'],
  ...['pubdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date', 'sailthru.date', 'dc.date.issued'],
  ...['dcterms.created', 'dcterms.issued', 'dc.date', 'dcterms.date', 'date', 'originalpublicationdate'],
  ...['article:publication_date', 'og:published_time', 'mediator_published_time', 'cxenseparse:recs:publishtime'],
  ...['dc.date.created', 'citation_publication_date', 'published_time', 'bt:pubdate'],
];

function timeElement(document: Document): string | undefined {
  const marked = document.querySelector('time[itemprop~="datePublished"], time[pubdate], [itemprop~="datePublished"]');
  const first = marked ?? document.querySelector('article time, main time, header time, time');
  if (!first) return undefined;
  return first.getAttribute('datetime') ?? first.getAttribute('content') ?? first.textContent ?? undefined;
}

type Parse = (text: string) => string | undefined;

function printedDate(document: Document, parse: Parse): string | undefined {
  for (const selector of [
    '.date',
    '.published',
    '.posted-on',
    '.entry-date',
    '.post-date',
    '[class*="publish"]',
    '[class*="date"]',
    '[id*="date" i]',
  ]) {
    const text = document.querySelector(selector)?.textContent?.slice(0, 200);
    if (text && parse(text)) return text;
  }
  return undefined;
}

function announcedDate(opening: readonly string[], parse: Parse): string | undefined {
  for (const line of opening) {
    const announced = ANNOUNCED.exec(line);
    const isDateLine = line.length < LONGEST_DATE_LINE || ENDS_IN_DATE.test(line);
    const day = parse(announced ? announced[1]! : isDateLine ? line : '');
    if (day) return day;
  }
  return undefined;
}

// A line of its own: "OSLO, 3 February 2023".
const LONGEST_DATE_LINE = 40;
// "Kari Nordmann — Tuesday, 5 November 2024, 12:33"; a name before and a clock time behind, which captions lack.
const ENDS_IN_DATE =
  /^\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3} ?[—–|·•]\s*(?:\p{L}+day,?\s+)?(?:\d{1,2}\s+\p{L}+|\p{L}+\s+\d{1,2},?)\s+\d{4},?\s+\d{1,2}:\d\d[^.\n]{0,12}$/u;
// "Posted On: 12 NOV 2024 3:45PM", "Published: November 12, 2024".
const ANNOUNCED = /\b(?:posted|published|released?|issued|date)(?:\s+on)?\s*:?\s+([^\n]{6,40})/i;

function dateInAddress(url: string | undefined): string | undefined {
  const path = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:\/|-|$)/.exec(url ?? '');
  return path ? parseWrittenDate(`${path[1]}-${path[2]}-${path[3]}`) : undefined;
}
