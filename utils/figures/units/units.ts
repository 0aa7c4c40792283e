import { APOSTROPHE, CARET, DEGREE, POINT, RAISED_O, RIGHT_QUOTE, SLASH } from '../money/codes';
import { wordMap, wordSet } from '../tokens/lexicon';
import {
  isCapital,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  isWord,
  lookUp,
  markCode,
  surfaceAt,
  wordAt,
} from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { DEGREE_HEAD, UNIT_HEADS, UNIT_TAILS, UNITS, type Unit, type UnitHead } from './unit-table';

/** A physical unit read over tokens up to `to`. */
interface UnitRead {
  unit: Unit;
  to: number;
}

/** Reads a physical unit at token `i`, the longest first; a hyphen may lead in ("400-km-range"). */
export function readUnit(t: Tokens, i: number): UnitRead | undefined {
  const start = isHyphen(t, i) && isGlued(t, i) && isGlued(t, i + 1) ? i + 1 : i;
  const degree = isDegree(t, start);
  const head = degree ? DEGREE_HEAD : lookUp(t, start, UNIT_HEADS);
  if (!head) return undefined;
  const single = degree ? undefined : unitOf(t, start, head);
  const raised = single && (readPower(t, single, start + 1) ?? readSquared(t, single, start + 1));
  if (raised) return raised;
  const best = single && acceptable(t, single, start, start + 1) ? { unit: single, to: start + 1 } : undefined;
  return (head.most > 1 ? readLongUnit(t, start, head.most) : undefined) ?? withYield(t, start, best);
}

/** The unit that one word is, as it is written or in any case. */
function unitOf(t: Tokens, i: number, head: UnitHead): Unit | undefined {
  const start = t.starts[i]!;
  for (const { text, unit } of head.exact)
    if (text.length === t.ends[i]! - start && t.text.startsWith(text, start)) return unit;
  return head.any;
}

/** A unit of several words or signs: "nautical miles", "km/h", "sq. km", "° C". */
function readLongUnit(t: Tokens, start: number, most: number): UnitRead | undefined {
  let exact = partAt(t, start);
  let to = start + 1;
  let best: UnitRead | undefined;
  for (let parts = 2; parts <= most; parts++) {
    const slash = markCode(t, to) === SLASH && isGlued(t, to) && isGlued(t, to + 1);
    // "sq. km", "nautical-mile": a stop after a short part and a hyphen count as a space.
    const skips = slash || (isHyphen(t, to) && isGlued(t, to)) || (markCode(t, to) === POINT && exact.length <= 5);
    const next = isIn(t, skips ? to + 1 : to, UNIT_TAILS) ? partAt(t, skips ? to + 1 : to) : '';
    if (next === '') return best;
    exact += (slash ? '/' : exact === '°' && isGlued(t, to) ? '' : ' ') + next;
    to += skips ? 2 : 1;
    const unit = UNITS.get(exact) ?? UNITS.get(exact.toLowerCase());
    if (unit && acceptable(t, unit, start, to)) best = { unit, to };
  }
  return best;
}

/** "A 20-kt warhead": beside a blast these are kilotons and no knots. */
function withYield(t: Tokens, start: number, read: UnitRead | undefined): UnitRead | undefined {
  return read?.unit.base === 'm/s' && surfaceAt(t, start) === 'kt' && speaksOfYield(t, start)
    ? { unit: KILOTON, to: read.to }
    : read;
}

/** What some keyboards give for a degree. */

const POWERS: Readonly<Record<string, number>> = { '2': 2, '²': 2, '3': 3, '³': 3 };

/** "km2", "m³": the power stands right behind the short form of a length. */
function readPower(t: Tokens, length: Unit, to: number): UnitRead | undefined {
  if (!isGlued(t, to) || length.base !== 'm' || !length.short) return undefined;
  const power = POWERS[surfaceAt(t, to)];
  if (!power) return undefined;
  return { unit: { base: `m${power}`, factor: length.factor ** power, short: true }, to: to + 1 };
}

/** "4 km squared", "4km^2" */
function readSquared(t: Tokens, length: Unit, i: number): UnitRead | undefined {
  if (length.base !== 'm') return undefined;
  if (markCode(t, i) === CARET) return isGlued(t, i) ? readPower(t, length, i + 1) : undefined;
  const power = lookUp(t, i, SPOKEN_POWERS);
  if (!power) return undefined;
  return { unit: { base: `m${power}`, factor: length.factor ** power }, to: i + 1 };
}

const SPOKEN_POWERS = wordMap([
  ['squared', 2],
  ['cubed', 3],
]);

const partAt = (t: Tokens, i: number): string => (isDegree(t, i) ? '°' : surfaceAt(t, i));

const isDegree = (t: Tokens, i: number): boolean => {
  const code = markCode(t, i);
  return code === DEGREE || code === RAISED_O;
};

/** One-letter units need to stand right at the number's heels and not begin something longer: "5 M/s", "9M96", "4 t". */
function acceptable(t: Tokens, unit: Unit, start: number, to: number): boolean {
  if (!unit.short) return true;
  // A digit or hyphenated capital behind it makes a designation: "9M96", "5M-N".
  if (isGlued(t, to) && isNumber(t, to)) return false;
  const letter = surfaceAt(t, start);
  if (letter === 'in' && to - start === 1) return isInch(t, start);
  if (letter === 'Mt') return speaksOfYield(t, start);
  if (letter === 'g' && to - start === 1) return !speaksOfLoads(t, start);
  if (to - start > 1 || letter.length > 1) return true;
  if (markCode(t, to) === SLASH || markCode(t, to) === RIGHT_QUOTE || markCode(t, to) === APOSTROPHE) return false;
  if (letter === 'M' || letter === 'L' || letter === 'G') return false;
  return !(isHyphen(t, to) && isGlued(t, to) && wordAt(t, to + 1).length === 1);
}

/** "Turns at 9 g": a load and no mass. Small numbers of grams are none of a report's. */
function speaksOfLoads(t: Tokens, i: number): boolean {
  if (t.ends[i - 1]! - t.starts[i - 1]! < 2) return true;
  for (let k = i - 8; k <= i + 3; k++) if (isIn(t, k, LOADS)) return true;
  return false;
}

const LOADS = wordSet(
  'turn turns pull pulls load loads overload overloads acceleration manoeuvre manoeuvres maneuver maneuvers limit forces',
);

const KILOTON: Unit = { base: 'J', factor: 4.184e12 };

/** True when a blast is spoken of, where others make knots. */
function speaksOfYield(t: Tokens, i: number): boolean {
  for (let k = i - 8; k <= i + 3; k++) if (isIn(t, k, BLAST)) return true;
  return false;
}

const BLAST = wordSet(
  'yield yields warhead warheads nuclear tnt blast bomb bombs explosive explosives thermonuclear atomic device',
);

const FEET = new Set(['ft', 'feet', 'foot']);

/** "16-in gun", "6 ft 4 in", "12.5 in. long": the preposition has neither hyphen nor stop inside a sentence. */
const isInch = (t: Tokens, i: number): boolean =>
  (isHyphen(t, i - 1) && isGlued(t, i)) ||
  FEET.has(wordAt(t, i - 2)) ||
  (markCode(t, i + 1) === POINT && isGlued(t, i + 1) && isWord(t, i + 2) && !isCapital(t, i + 2));
