import type { Span } from '../../domain';
import { GAP } from '../../gazetteer';
import { isCapitalAt } from '../../text';
import { gapBefore, joined } from '../page/neighbours';
import type { PageWords } from '../page/page-words';
import { SYSTEM_NOUNS } from '../unlisted/candidate-signs';

/** A code that looks like the designation of a system, and why. */
interface Designation {
  span: Span;
  reason: string;
}

/** Codes of letters and numbers that no mention covers: "XQ-77", "Type 095", "the AS21 vehicle". */
export function designations(page: PageWords, taken: (word: number) => boolean): Designation[] {
  const { words } = page;
  const found: Designation[] = [];
  for (let i = 0; i < words.capitals; i++) {
    const number = words.capital[i]!;
    if (number === 0 || isCapitalAt(page.text, words.start[number]!) || taken(number) || taken(number - 1)) continue;
    const reason = reasonOf(page, number);
    if (!reason) continue;
    const end = endOf(page, number);
    if (end !== undefined) found.push({ span: { start: words.start[number - 1]!, end }, reason });
  }
  return found;
}

function reasonOf(page: PageWords, number: number): string | undefined {
  const { words } = page;
  const letters = page.raw(number - 1);
  const digits = words.end[number]! - words.start[number]!;
  const gap = gapBefore(page, number);
  if (gap === GAP.SPACE)
    return /^(Type|Project|Model)$/.test(letters) && digits > 1 ? `follows "${letters}"` : undefined;
  if (digits > 4 || !/^[A-Z]{1,4}[a-z]?$/.test(letters) || NO_DESIGNATIONS.has(letters)) return undefined;
  // "F-XQ-77" and "ABxq77" are something longer.
  const before = number > 1 ? gapBefore(page, number - 1) : GAP.SPACE;
  if (before === GAP.NONE || before === GAP.HYPHEN || before === GAP.DOT || before === GAP.SLASH) return undefined;
  if (gap === GAP.HYPHEN) return digits < 4 || letters.length > 1 ? 'written like a designation' : undefined;
  // Without a hyphen it may be a road, a form or a football team: a noun of arms must follow.
  const noun = gap === GAP.NONE ? nounAfter(page, number) : undefined;
  return noun && `before "${noun}"`;
}

/** Letters that other things are numbered with. */
const NO_DESIGNATIONS = new Set('Covid COVID G Q H FY CVE UTC GMT UTF ISO IP PO HTTP UN ES VAT MP No'.split(' '));

function nounAfter(page: PageWords, number: number): string | undefined {
  for (let at = number + 1; at < Math.min(number + 5, page.words.count); at++) {
    if (SYSTEM_NOUNS.has(page.raw(at))) return page.raw(at);
    if (gapBefore(page, at) !== GAP.NONE && !joined(page, at)) return undefined;
  }
  return undefined;
}

/** With the letters that follow the number without a gap: "XQ-77B"; undefined where it goes on as something else. */
function endOf({ text, words }: PageWords, number: number): number | undefined {
  let end = words.end[number]!;
  if (words.start[number + 1] === end && number + 1 < words.count) {
    end = words.end[number + 1]!;
    if (end - words.end[number]! > 3 || !isCapitalAt(text, words.end[number]!)) return undefined;
    if (words.start[number + 2] === end) return undefined;
  }
  return /^(?:-\d|[.,]\d|@|:\d|%)/.test(text.slice(end, end + 2)) ? undefined : end;
}
