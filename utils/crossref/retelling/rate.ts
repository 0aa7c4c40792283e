import type { Claim } from '../../domain';

/** How far before a figure "annual" may stand, and after it "a year". */
const LEAD_CHARS = 35;
const TRAIL_CHARS = 40;

const BY_ADVERB: Record<string, string> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
};
const ADVERB = `(${Object.keys(BY_ADVERB).join('|')})`;
const AFTER = new RegExp(
  `^[^.;:,]{0,25}?\\b(?:an?|per|each|every)[ -](hour|day|night|week|month|year)\\b(?! (?:later|earlier|ago|after|before|of)\\b)|^[^.;:,]{0,12}\\b${ADVERB}\\b`,
  'i',
);
const BEFORE = new RegExp(`\\b${ADVERB}\\b[^.;:,]{0,20}$`, 'i');

/** The time that a figure is told for: "year" of "620 a year" and "an annual 620"; undefined for what is no rate. */
export function rateOf(text: string, { figure: { kind, span } }: Claim): string | undefined {
  if (kind !== 'count' && kind !== 'money' && kind !== 'quantity') return undefined;
  const found =
    AFTER.exec(text.slice(span.end, span.end + TRAIL_CHARS)) ??
    BEFORE.exec(text.slice(Math.max(0, span.start - LEAD_CHARS), span.start));
  const word = (found?.[1] ?? found?.[2])?.toLowerCase();
  return word && (BY_ADVERB[word] ?? word);
}
