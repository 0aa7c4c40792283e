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
  const said = [structured, firstTag(tags, NAMES), timeElement(document), stampedDate(document), printedDate(document)];
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
  ...['article:publication_date', 'og:published_time', 'mediator_published_time', 'cxenseparse:recs:publishtime'],
  ...['dc.date.created', 'citation_publication_date', 'published_time', 'bt:pubdate'],
];

function timeElement(document: Document): string | undefined {
  const marked = document.querySelector('time[itemprop~="datePublished"], time[pubdate], [itemprop~="datePublished"]');
  const first = marked ?? document.querySelector('article time, main time, header time, time');
  if (!first) return undefined;
  return first.getAttribute('datetime') ?? first.getAttribute('content') ?? first.textContent ?? undefined;
}

/** A moment in seconds or milliseconds, for a script to print in the reader's own time. */
function stampedDate(document: Document): string | undefined {
  const scope = document.querySelector('article, main') ?? document;
  for (const attribute of STAMPS) {
    const stamp = scope.querySelector(`[${attribute}]`)?.getAttribute(attribute) ?? '';
    if (!/^\d{9,13}$/.test(stamp)) {
      if (parseWrittenDate(stamp)) return stamp;
      continue;
    }
    const moment = Number(stamp) * (stamp.length > 10 ? 1 : 1000);
    if (moment >= FIRST_MOMENT) return new Date(moment).toISOString();
  }
  return undefined;
}

const STAMPS = [
  'data-published-time',
  'data-timestamp',
  'data-datetime',
  'data-published',
  'data-epoch',
  'data-time',
  'time',
];
// 1995, before which no page stamped anything.
const FIRST_MOMENT = 788_918_400_000;

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
    const isDateLine = line.length < LONGEST_DATE_LINE || ENDS_IN_DATE.test(line);
    const day = parseWrittenDate(announced ? announced[1]! : isDateLine ? line : '');
    if (day) return day;
  }
  return undefined;
}

// A line of its own: "OSLO, 3 February 2023".
const LONGEST_DATE_LINE = 40;
// "Kari Nordmann — Tuesday, 5 November 2024, 12:33"
const ENDS_IN_DATE =
  /^[^\n]{3,80}[—–|·•]\s*(?:\p{L}+day,?\s+)?(?:\d{1,2}\s+\p{L}+|\p{L}+\s+\d{1,2},?)\s+\d{4}(?:,?\s+\d{1,2}:\d\d[^.\n]{0,12})?$/u;
// "Posted On: 12 NOV 2024 3:45PM", "Published: November 12, 2024".
const ANNOUNCED = /\b(?:posted|published|released?|issued|date)(?:\s+on)?\s*:?\s+([^\n]{6,40})/i;

function dateInAddress(url: string | undefined): string | undefined {
  const path = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:\/|-|$)/.exec(url ?? '');
  return path ? parseWrittenDate(`${path[1]}-${path[2]}-${path[3]}`) : undefined;
}
