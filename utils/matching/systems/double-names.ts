import type { Mention, Span } from '../../domain';
import { idOf } from '../../gazetteer';
import { inHeadline } from '../page/neighbours';
import type { PageWords } from '../page/page-words';
import { wordEndingAfter } from '../page/words-at';

/**
 * A listed place before a hyphen and a capital word that is no name by itself is the first half of a longer one: "Saxony" of
 * "Saxony-Anhalt". `others` are cues; all lists are in order.
 */
export function withDoubleNames(
  page: PageWords,
  mentions: readonly Mention[],
  others: readonly { span: Span }[],
): Mention[] {
  const { text } = page;
  const isName = (start: number): boolean => [...mentions, ...others].some(({ span }) => span.start === start);
  return mentions.map((mention) => {
    if (mention.type !== 'place' || text[mention.span.end] !== '-') return mention;
    const rest = SECOND_HALF.exec(text.slice(mention.span.end, mention.span.end + LONGEST))?.[0];
    if (!rest || isName(mention.span.end + 1) || NO_NAME.test(rest)) return mention;
    if (inHeadline(page, wordEndingAfter(page, mention.span.start))) return mention;
    const span = { start: mention.span.start, end: mention.span.end + rest.length };
    const name = text.slice(span.start, span.end);
    return { span, entityId: idOf('place', name), type: 'place', name, alias: name, reason: 'a name of two words' };
  });
}

const LONGEST = 32;
const SECOND_HALF = /^-\p{Lu}\p{Ll}{3,}(?![\p{L}\d-])/u;
/** What else stands behind a place and a hyphen with a capital. */
const NO_NAME =
  /^-(?:Based|Backed|Born|Built|Bound|Class|Controlled|Held|Led|Linked|Listed|Made|Occupied|Owned|Style|Area|North|South|East|West|Central)$/;
