import { firstTag } from './meta-tags';
import { parseWrittenDate } from './written-date';

/** The day of publication: structured data, meta elements, `time` elements, a printed date line, then the address. */
export function readPublished(
  document: Document,
  tags: ReadonlyMap<string, string>,
  structured: string | undefined,
  url: string | undefined,
  opening: readonly string[],
): string | undefined {
  const said = [structured, firstTag(tags, NAMES), timeElement(document), printedDate(document)];
  for (const text of said) {
    const day = text && parseWrittenDate(text);
    if (day) return day;
  }
  return announcedDate(opening) ?? dateInAddress(url);
}

const NAMES = [
  ...['article:published_time', 'og:article:published_time', 'datepublished', 'article.published', 'parsely-pub-date'],
  ...['pubdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date', 'sailthru.date', 'dc.date.issued'],
  ...['dcterms.created', 'dcterms.issued', 'dc.date', 'dcterms.date', 'date', 'originalpublicationdate'],
];

function timeElement(document: Document): string | undefined {
  const marked = document.querySelector('time[itemprop~="datePublished"], time[pubdate], [itemprop~="datePublished"]');
  const first = marked ?? document.querySelector('article time, main time, header time, time');
  if (!first) return undefined;
  return first.getAttribute('datetime') ?? first.getAttribute('content') ?? first.textContent ?? undefined;
}

function printedDate(document: Document): string | undefined {
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
    if (text && parseWrittenDate(text)) return text;
  }
  return undefined;
}

function announcedDate(opening: readonly string[]): string | undefined {
  for (const line of opening) {
    const announced = ANNOUNCED.exec(line);
    const day = parseWrittenDate(announced ? announced[1]! : line.length < LONGEST_DATE_LINE ? line : '');
    if (day) return day;
  }
  return undefined;
}

// A line of its own: "OSLO, 3 February 2023".
const LONGEST_DATE_LINE = 40;
// "Posted On: 12 NOV 2024 3:45PM", "Published: November 12, 2024".
const ANNOUNCED = /\b(?:posted|published|released?|issued|date)(?:\s+on)?\s*:?\s+([^\n]{6,40})/i;

function dateInAddress(url: string | undefined): string | undefined {
  const path = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:\/|-|$)/.exec(url ?? '');
  return path ? parseWrittenDate(`${path[1]}-${path[2]}-${path[3]}`) : undefined;
}
