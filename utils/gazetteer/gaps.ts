/**
 * What stands between two words of a name. Names are compared word by word; the gap decides whether "US, Navy" is
 * "US Navy" (no) and "S 400" is "S-400" (yes).
 */
export const GAP = {
  HARD: 0,
  NONE: 1,
  SPACE: 2,
  HYPHEN: 3,
  APOSTROPHE: 4,
  DOT: 5,
  AMPERSAND: 6,
  SLASH: 7,
  OPEN: 8,
  CLOSE: 9,
  COMMA: 10,
  PLUS: 11,
  APOSTROPHE_SPACE: 12,
} as const;

const SINGLE: Record<string, number> = {
  '-': GAP.HYPHEN,
  '\u2010': GAP.HYPHEN,
  '\u2011': GAP.HYPHEN,
  '\u2012': GAP.HYPHEN,
  '\u2013': GAP.HYPHEN,
  '\u2014': GAP.HYPHEN,
  '\u2212': GAP.HYPHEN,
  "'": GAP.APOSTROPHE,
  '\u2019': GAP.APOSTROPHE,
  '\u2018': GAP.APOSTROPHE,
  '\u02bc': GAP.APOSTROPHE,
  '`': GAP.APOSTROPHE,
  '.': GAP.DOT,
  '&': GAP.AMPERSAND,
  '/': GAP.SLASH,
  ',': GAP.COMMA,
  '+': GAP.PLUS,
  '(': GAP.OPEN,
  ')': GAP.CLOSE,
};
const OPENERS = '(\u2018\u201c\'"[\u00ab';
const CLOSERS = ')\u2019\u201d\'"]\u00bb';

/** Classifies the characters from `from` up to `to`, which lie between two words. */
export function gapOf(text: string, from: number, to: number): number {
  const length = to - from;
  if (length === 0) return GAP.NONE;
  if (length === 1) return text.charCodeAt(from) === 0x20 ? GAP.SPACE : gapOfOne(text[from]!);
  // Ignorable characters (soft hyphens) belong to words, so a longer gap is blanks with at most two signs.
  if (length > 4) return allBlank(text, from, to) ? GAP.SPACE : GAP.HARD;
  return ofSigns(text.slice(from, to));
}

const gapOfOne = (sign: string): number => (isBlank(sign) ? GAP.SPACE : (SINGLE[sign] ?? GAP.HARD));

/** True when a quotation mark or bracket that could close an opened one stands at `at`. */
export const closesAt = (text: string, at: number): boolean => at < text.length && CLOSERS.includes(text[at]!);

function ofSigns(gap: string): number {
  let signs = '';
  for (const char of gap) {
    if (isBlank(char)) continue;
    signs += char;
  }
  if (gap.includes('\n')) return GAP.HARD;
  if (signs === '') return GAP.SPACE;
  const before = isBlank(gap[0]!);
  const after = isBlank(gap[gap.length - 1]!);
  if (signs.length > 1) return GAP.HARD;
  if (before && !after && OPENERS.includes(signs)) return GAP.OPEN;
  if (!before && after) {
    if (signs === '.') return GAP.DOT;
    if (signs === ',') return GAP.COMMA;
    if (SINGLE[signs] === GAP.APOSTROPHE) return GAP.APOSTROPHE_SPACE;
    if (CLOSERS.includes(signs)) return GAP.CLOSE;
  }
  if (before && after && (signs === '&' || signs === '+' || signs === '/')) return SINGLE[signs]!;
  return GAP.HARD;
}

const isBlank = (char: string): boolean =>
  char === ' ' || char === '\u00a0' || char === '\t' || char === '\u202f' || char === '\u2009' || char === '\u2002';

function allBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isBlank(text[i]!)) return false;
  return true;
}
