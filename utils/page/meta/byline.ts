import { firstTag } from './meta-tags';
import { MONTH } from './written-date';

/** Who wrote the article, without "By", roles or addresses; nothing when the page names nobody. */
export function readByline(
  document: Document,
  tags: ReadonlyMap<string, string>,
  structured: string | undefined,
  opening: readonly string[],
): string | undefined {
  const candidates = [
    structured,
    firstTag(tags, ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl']),
    ...SELECTORS.map((selector) => document.querySelector(selector)?.textContent ?? undefined),
    ...opening.filter((line) => PRINTED.test(line) && line.length < LONGEST_PRINTED),
  ];
  for (const candidate of candidates) {
    const name = cleanName(candidate);
    if (name) return name;
  }
  return undefined;
}

// "By Kari Nordmann, Oslo"; a sentence may begin with "By" too, but is longer or ends as one.
const PRINTED = /^(?:\d{1,2} \p{L}+ \d{4} ?)?(?:by|By|BY) (?=\p{Lu})[^\n]*[^.!?]$/u;
const LONGEST_PRINTED = 100;

const SELECTORS = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.byline',
  '[class*="byline" i]',
  '[class*="author-name" i]',
  '[class*="author_name" i]',
  '[class$="_author" i]',
  '.author',
];

// A day or a clock time, not every number: "Sgt. 1st Class Kari Nordmann".
const MOMENT = new RegExp(
  `,? ?(?:\\b[a-z]{3,6}day,? )?(?:\\d{1,2}(?:st|nd|rd|th)?[. ]+${MONTH}[.,]? \\d{4}|\\b${MONTH}\\.? \\d{1,2},? \\d{4}|\\d{1,4}[-./]\\d{1,2}[-./]\\d|\\d{1,2}:\\d\\d)`,
  'i',
);

function cleanName(text: string | undefined): string | undefined {
  const name = (text ?? '')
    .slice(0, 300)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\d{1,2} \p{L}+ \d{4} ?(?=by )/iu, '')
    .replace(/^(?:(?:written|reported|posted|story|report|words) )?by:? /i, '')
    .split(/ [|•·–—] | \/ |,? ?(?:last )?(?:updated|published|posted)\b/i)[0]!
    .split(MOMENT)[0]!
    .trim();
  // Addresses of profiles and whole sentences are no names.
  if (name.length < 2 || name.length > 120 || /https?:|^www\.|@/i.test(name)) return undefined;
  return name;
}
