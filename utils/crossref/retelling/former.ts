import type { Claim } from '../../domain';
import { ORIGINAL } from '../compare/series-parts';

/** How far before a figure words may stand that put it in the past ... */
const LEAD_CHARS = 45;
/** ... and after it. */
const TRAIL_CHARS = 30;

const FORMER_BEFORE =
  /\b(?:original(?:ly)?|initial(?:ly)?|at first|once|instead of|rather than|formerly|former|previous(?:ly)?|earlier|had been|no longer|up from|down from|cut from|raised from|from|against|compared (?:with|to)|was (?:to|due|put|set)|were (?:to|due)|promised|contractual(?:ly)?|when|then|not)\b[^.;]*$/i;
const FORMER_AFTER =
  /^[^.;,]{0,12}\b(?:originally|before|earlier|once|first planned|in (?:19|20)\d\d|had been|foreseen)\b/i;

/** True for a value that its own report tells as what was before, or what was planned at first. */
export function isFormer(text: string, { figure: { span }, sentence, scope, milestone }: Claim): boolean {
  if (scope?.part === ORIGINAL || milestone?.isFormer) return true;
  const before = text.slice(Math.max(sentence.start, span.start - LEAD_CHARS), span.start);
  return FORMER_BEFORE.test(before) || FORMER_AFTER.test(text.slice(span.end, span.end + TRAIL_CHARS));
}
