import type { Mention } from '../../domain';
import { isWordAt } from '../../text';

/**
 * The last code of a longer designation where it stands alone on the same page: "IN20" after "F404-GE-IN20". `taken` says
 * whether a word belongs to a name already.
 */
export function shortCodes(text: string, mentions: readonly Mention[], isTaken: (place: number) => boolean): Mention[] {
  const byCode = new Map<string, Mention>();
  for (const mention of mentions) {
    const { start, end } = mention.span;
    if (mention.type !== 'system' || end - start < SHORTEST || !DIGIT_NEAR_END.test(text.slice(end - 2, end))) continue;
    const code = LAST_CODE.exec(text.slice(start, end))?.[1];
    if (code && !byCode.has(code)) byCode.set(code, mention);
  }
  const found: Mention[] = [];
  for (const [code, mention] of byCode) {
    for (let start = text.indexOf(code); start >= 0; start = text.indexOf(code, start + code.length)) {
      const end = start + code.length;
      if (JOINS.test(text[start - 1] ?? '') || JOINS.test(text[end] ?? '') || isTaken(start)) continue;
      if (isWordAt(text, start - 1) || isWordAt(text, end)) continue;
      found.push({ ...mention, span: { start, end }, alias: code, reason: 'named in full on this page' });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const SHORTEST = 8;
const DIGIT_NEAR_END = /\d/;
/** Behind at least three characters of the name: two letters and digits, or a letter and three digits, as nothing else has. */
const LAST_CODE = /^.{2,}[^ -][ -]([A-Z]{2,5}\d{1,4}[A-Z]?|[A-Z]\d{3,4}[A-Z]?)$/;
/** A code goes on over these. */
const JOINS = /[-–/.@#_]/;
