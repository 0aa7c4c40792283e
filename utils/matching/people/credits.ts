import type { PageWords } from '../page/page-words';

/**
 * True for the name of an agency or paper where texts say whose they are: "(AA)", "Image: PA", "By Ann Smith, PA",
 * "OSLO, May 4 NTB -", "Source: AFP/xy".
 */
export function standsAsCredit({ text }: PageWords, start: number, end: number): boolean {
  if (text[start - 1] === '(' && /^(?:\)|[/,])/.test(text.slice(end, end + 1))) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (CREDITED.test(before)) return true;
  const after = text.slice(end, end + 3);
  if (/\b[A-Z][a-z]{2,8}\.? \d{1,2} \(?$/.test(before)) return /^\)? [-–—]/.test(after);
  // A line of its own under the headline.
  if (start > 0 && text[start - 1] === '\n' && /^(?:$|\n)/.test(after)) return true;
  const isLast = after === '' || /^\.?\n/.test(after);
  return isLast && BYLINE_END.test(text.slice(Math.max(0, start - LONGEST_BYLINE), start));
}

/** As far as a credit's own words are looked for. */
const REACH = 24;

const CREDITED =
  /(?:\b(?:[Ss]ources?|[Ii]mages?|[Pp]hotos?|PHOTO|[Pp]ictures?|[Cc]redits?|[Cc]ourtesy|Agency):|©|\b(?:[Cc]ourtesy of|[Cc]redit)) ?$|\b(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Rr]eporting|[Ii]nputs?)s? (?:by|from) $/;

const LONGEST_BYLINE = 90;
const BYLINE_END = /(?:^|\n)By [^\n.:;]{3,80}, $/;
