/**
 * A name as one line of visible text: control, invisible and direction-changing characters gone (they would make it look
 * like another), blanks made single, and no quotation marks or stops that a selection took along.
 */
export const cleanName = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(EDGES, '')
    .replace(POSSESSIVE, '')
    .replace(UNOPENED, '')
    .trim();

const INVISIBLE = /[\p{Cc}\p{Cs}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const EDGES = /^[\s"“”‘’'«»(),;:!?–—-]+|[\s"“”‘’'«»(,;:!?–—-]+$/gu;
const POSSESSIVE = /['’]s$/u;
const UNOPENED = /(?<=^[^(]*)\)$/u;
