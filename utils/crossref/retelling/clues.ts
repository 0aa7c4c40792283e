import type { Claim, Measure, NumberQuantity } from '../../domain';
import { daysMeet, daysOfPeriod } from '../calendar';
import type { Comparison, Key } from '../comparison';
import { matchCounted } from '../counted-things';
import type { FamilyOf } from '../kin';
import { agreementOf } from '../number-agreement';
import { canonicalPart } from '../series-parts';
import { digitsOf } from '../telling';
import type { Likeness } from './likeness';

/** Clues for and against two figures being told of one thing, each with how much of it there is. */
export type Clues = Partial<Record<string, number>>;

/** What is known of a pair beside its two claims. */
export interface PairSetting {
  likeness: Likeness;
  /** The best likeness that either figure has to any other of the other report. */
  rival: number;
  /** How sure it is that either figure is told again by another one of the other report: 0 to 1. */
  taken: number;
  /** What comparing by subject and measure came to, if anything. */
  ruled?: Comparison;
  /** How much the two reports name the same: 0 to 1. */
  kinship: number;
  /** True where the subject of one of the two stands beside the other. */
  isNamed: boolean;
  /** True where both are parts of wholes that fit each other. */
  isOfOneWhole: boolean;
  /** True where the value of the one is told beside the other, as what was before it. */
  isToldBeside: boolean;
  /** Days from the other report to the page's, if known. */
  days?: number;
  familyOf: FamilyOf;
}

/** How much a key says that keeps two claims of one subject and measure apart. */
const APART: Partial<Record<Key, string>> = {
  party: 'loose',
  counted: 'loose',
  status: 'loose',
  contract: 'loose',
  part: 'part',
  lot: 'part',
  deal: 'part',
  list: 'list',
};

/** Reads what speaks for and against two figures of two reports being told of one thing. */
export function cluesOf(a: Claim, b: Claim, setting: PairSetting): Clues {
  const { likeness, rival, taken, ruled, kinship, days, isNamed, familyOf } = setting;
  const clues: Clues = {};
  const { alike, names, numbers, words, senses, nearest, moved } = likeness;
  clues.alike = Math.min(alike, 0.6);
  if (alike > 0.05 && alike >= rival) clues.most = 1;
  clues.behind = Math.max(0, rival - alike);
  clues.names = Math.min(names, 3);
  clues.numbers = Math.min(numbers, 4);
  clues.moved = moved;
  clues.words = Math.min(words, 4);
  clues.senses = Math.min(senses, 2);
  clues[`nearest-${nearest}`] = 1;
  clues.taken = taken;
  clues.story = kinship;
  if (ruled)
    clues[`ruled-${ruled.relation !== 'not-comparable' ? 'alike' : (APART[ruled.key ?? 'part'] ?? 'apart')}`] = 1;
  const measures = measuresOf(a.measure, b.measure);
  clues[`measure-${measures}`] = 1;
  if (measures !== 'same') clues['alike-unbound'] = Math.min(alike, 0.6);
  const subjects = subjectsOf(a, b, familyOf);
  clues[`subject-${subjects === 'other' && isNamed ? 'named' : subjects}`] = 1;
  if (a.figure.kind === 'count') {
    clues[`counted-${matchCounted(a.counted, b.counted)}`] = 1;
    // The noun that follows the number is never bound wrongly.
    if (matchCounted(a.figure.noun, b.figure.noun) === 'other') clues['noun-other'] = 1;
  }
  if (a.party && b.party && a.party !== b.party) clues['party-other'] = 1;
  const [part, other] = [canonicalPart(a.scope?.part), canonicalPart(b.scope?.part)];
  clues[`part-${part === other ? (part ? 'same' : 'none') : part && other ? 'other' : 'open'}`] = 1;
  if ((a.scope?.deal ?? '') !== (b.scope?.deal ?? '')) clues['deal-other'] = 1;
  if ((a.scope?.lot ?? '') !== (b.scope?.lot ?? '')) clues['lot-other'] = 1;
  const [year, year2] = [a.scope?.contractYear, b.scope?.contractYear];
  if (year && year2) clues[year === year2 ? 'year-same' : 'year-other'] = 1;
  clues[`kind-${a.figure.kind}`] = 1;
  if (setting.isOfOneWhole) clues.whole = 1;
  if (setting.isToldBeside) {
    clues.beside = 1;
    clues['beside-moved'] = moved;
  }
  const values = valueClues(a, b);
  if (!values['value-fits'] && days !== undefined) {
    clues['far-weeks'] = Math.log10(1 + Math.abs(days));
    if (growth(a, b) * days > 0) clues['far-grows'] = 1;
  }
  return { ...clues, ...values };
}

const NEAR: Measure[][] = [
  ['delivered-quantity', 'in-service-quantity'],
  ['contract-value', 'budget', 'unit-price'],
  ['delivery-date', 'service-entry-date'],
  ['lost-quantity', 'expended-quantity'],
  ['ordered-quantity', 'remaining-quantity'],
];

function measuresOf(a: Measure, b: Measure): 'same' | 'open' | 'unknown' | 'near' | 'other' {
  if (a === 'other' && b === 'other') return 'unknown';
  if (a === b) return 'same';
  if (a === 'other' || b === 'other') return 'open';
  return NEAR.some((group) => group.includes(a) && group.includes(b)) ? 'near' : 'other';
}

function subjectsOf(
  { subject: a }: Claim,
  { subject: b }: Claim,
  familyOf: FamilyOf,
): 'same' | 'kin' | 'open' | 'other' {
  if (!a || !b) return 'open';
  if (a === b) return 'same';
  return familyOf(a) === familyOf(b) ? 'kin' : 'other';
}

/** True when two figures have values that fit each other. */
export const valuesFit = (a: Claim, b: Claim): boolean => valueClues(a, b)['value-fits'] !== undefined;

function valueClues(a: Claim, b: Claim): Clues {
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  if (x.form === 'date' || y.form === 'date') {
    if (x.form !== y.form) return {};
    const [u, v] = [daysOfPeriod(x as { lo: string; hi: string }), daysOfPeriod(y as { lo: string; hi: string })];
    if (!daysMeet(u, v))
      return {
        'far-date': Math.sqrt(Math.min(5, Math.min(Math.abs(u.first - v.last), Math.abs(v.first - u.last)) / 365)),
      };
    const isSame = x.lo === y.lo && x.hi === y.hi;
    const precision = Math.min(String(x.lo).length, String(y.lo).length);
    return {
      'value-fits': 1,
      ...(isSame && { 'value-same': 1 }),
      digits: precision === 10 ? 3 : precision === 7 ? 2 : 0,
    };
  }
  const agreement = agreementOf(readingOf(a), readingOf(b));
  if (agreement) {
    return {
      'value-fits': 1,
      ...(agreement === 'bound' && { 'value-bound': 1 }),
      ...(agreement === 'same' && { 'value-same': 1 }),
      digits: Math.min(3, digitsOf(a), digitsOf(b)),
    };
  }
  const far = Math.min(5, Math.abs(Math.log(middle(x) / middle(y))));
  return { [`far-${a.figure.kind === 'money' || a.figure.kind === 'count' ? a.figure.kind : 'other'}`]: far };
}

/** Above 0 where the first value is the later or the greater one, below 0 where the second is. */
function growth(a: Claim, b: Claim): number {
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  return x.hi === y.hi ? 0 : x.hi > y.hi ? 1 : -1;
}

const readingOf = ({ figure }: Claim) => ({
  quantity: figure.quantity as NumberQuantity,
  hedge: figure.hedge,
  money: figure.kind === 'money',
});

const middle = ({ lo, hi }: NumberQuantity): number => Math.abs(lo + hi) / 2 || 0.5;
