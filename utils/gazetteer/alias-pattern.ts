import { emptyWords, foldWord, foldWords } from '../text';
import { GAP, gapOf } from './gaps';

/** How one word of a name must be written. */
export const LETTERS = {
  /** Any case. */
  ANY: 0,
  /** First letter upper case: "Modi", "MODI", not "modi". */
  CAPITAL: 1,
  /** All upper case, but for a plural s: "IAF". */
  UPPER: 2,
  /** Letters of a designation: first one upper case, all of them where a space follows ("Ak-203", but not "At 4"). */
  DESIGNATION: 3,
  /** First letter upper case, right after the word before: "As" of "F-35As", but not "the F-35 as" or "F-35 Is". */
  GLUED: 4,
} as const;

/** One word of an alias: folded characters, how it must be written, and the gap before it. */
export interface AliasWord {
  folded: string;
  letters: number;
  gap: number;
  /** Characters of the alias text it covers. */
  start: number;
  end: number;
}

/** Words that news writes small even inside a name: "Indian air force", "North Natuna sea". */
const GENERIC = new Set(
  (
    'ministry department agency army navy air force forces marine marines corps guard coast command council committee ' +
    'commission office institute organisation organization regiment brigade division battalion squadron wing fleet ' +
    'sea strait gulf bay ocean river channel island islands region district valley heights ' +
    'class type missile missiles system systems tank tanks fighter fighters jet submarine frigate destroyer carrier corvette ' +
    'helicopter drone radar rifle howitzer program programme project initiative plan pact agreement act treaty accord ' +
    'accords summit meeting dialogue war conflict battle operation exercise base airbase port station shipyard ' +
    'defence defense foreign national armed armament procurement acquisition security strategic partnership service ' +
    'of and the for in on to with de la du des von van der bin al'
  ).split(' '),
);

/** Filled anew for each alias: thousands are cut in a row. */
const scratch = emptyWords(64);

/** Cuts an alias into words with their writing rules. An ambiguous acronym must be in capitals, however long. */
export function aliasWords(text: string, rule: { anyCase?: boolean; ambiguous?: boolean } = {}): AliasWord[] {
  const words = foldWords(text, scratch);
  const designation = /\d/.test(text);
  const out: AliasWord[] = [];
  for (let i = 0; i < words.count; i++) {
    const start = words.start[i]!;
    const end = words.end[i]!;
    const raw = text.slice(start, end);
    const folded = foldWord(raw);
    const gap = i === 0 ? GAP.NONE : gapOf(text, words.end[i - 1]!, start);
    const written = rule.anyCase ? LETTERS.ANY : lettersOf(raw, folded, i, gap, designation, words.count);
    const acronym = raw.length > 1 && raw === raw.toUpperCase();
    const letters = rule.ambiguous && acronym && written === LETTERS.CAPITAL ? LETTERS.UPPER : written;
    out.push({ folded, letters, gap, start, end });
  }
  return out;
}

function lettersOf(
  raw: string,
  folded: string,
  index: number,
  gap: number,
  designation: boolean,
  count: number,
): number {
  const first = raw.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return LETTERS.ANY;
  if (raw === raw.toLowerCase()) return LETTERS.ANY;
  if (designation && index > 0 && gap === GAP.NONE && raw.length > 1)
    return /^[A-Z]s$/.test(raw) ? LETTERS.GLUED : LETTERS.ANY;
  const allUpper = raw === raw.toUpperCase();
  if (designation && index === 0) return allUpper ? LETTERS.DESIGNATION : LETTERS.CAPITAL;
  if (GENERIC.has(folded) && index > 0 && count > 1) return LETTERS.ANY;
  // British usage writes long acronyms like names: Nato, Aukus, Caatsa.
  if (allUpper && raw.length > 1 && raw.length < 4) return LETTERS.UPPER;
  if (allUpper && raw.length === 1) return LETTERS.UPPER;
  return LETTERS.CAPITAL;
}
