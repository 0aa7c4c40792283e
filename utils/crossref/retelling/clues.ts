import type { Claim, DateQuantity, Measure, NumberQuantity, Quantity } from '../../domain';
import { daysMeet, daysOfPeriod } from '../calendar';
import { readingOf } from '../compare-numbers';
import type { Comparison, Key } from '../comparison';
import { isCommonNoun, matchCounted } from '../counted-things';
import type { FamilyOf } from '../kin';
import { natureOf } from '../measure-nature';
import { areOtherMilestones, milestoneOf } from '../milestones';
import { type Agreement, agreementOf } from '../number-agreement';
import { digitsOf } from '../telling';
import type { Likeness } from './likeness';
import type { Clue } from './weights';

/** What is known of a pair beside its two claims. */
export interface PairSetting {
  likeness: Likeness;
  /** The best likeness that either figure has to any other of the other report. */
  rival: number;
  /** What comparing by subject and measure came to, if anything. */
  ruled: Comparison | undefined;
  /** How much the two reports name the same: 0 to 1. */
  kinship: number;
  /** True where the value of the one is told beside the other, as what was before it. */
  isToldBeside: boolean;
  /** Days from the other report to the page's, if known. */
  days: number | undefined;
  familyOf: FamilyOf;
}

/** What the two reports say together of a pair. */
export interface BothSides {
  /** True where the subject of one of the two stands beside the other. */
  isNamed: boolean;
  /** True where both are parts of wholes that fit each other. */
  isOfOneWhole: boolean;
  /** True where each is the only value that its report has under that subject and measure. */
  isOnly: boolean;
  /** How much names and names of peoples stand beside the one figure that stand elsewhere in the other report. */
  contrast: number;
  /** Which of a series each is of. */
  places: [string | undefined, string | undefined];
  /** The time each is told for, of rates. */
  rates: [string | undefined, string | undefined];
  /** How many of the two are told as the state that a count has come to. */
  running: number;
  /** How many of the two are told as what was before. */
  former: number;
  /** Of dates: how many of the two lay ahead as they were told. */
  ahead: 0 | 1 | 2;
  /** True where both stand at the head of their reports. */
  areHeadlines: boolean;
}

/** Takes a clue and how much of it there is. Called for every clue of tens of thousands of pairs: no lists are made. */
export type Tell = (clue: Clue, much: number) => void;

/** Tells what speaks for and against two figures of two reports being told of one thing. Order makes no difference. */
export function tellClues(a: Claim, b: Claim, setting: PairSetting, both: BothSides, tell: Tell): void {
  tellWords(setting, tell);
  if (both.isOfOneWhole) tell('whole', 1);
  const { ruled, kinship, familyOf } = setting;
  tell('story', kinship);
  if (ruled) tell(ruled.relation === 'not-comparable' ? APART[ruled.key ?? 'part'] : 'ruled-alike', 1);
  const measures = measuresOf(a.measure, b.measure);
  tell(measures, 1);
  if (measures !== 'measure-same') tell('alike-unbound', Math.min(setting.likeness.alike, MOST_ALIKE));
  const subjects = subjectsOf(a, b, familyOf);
  tell(subjects === 'subject-other' && both.isNamed ? 'subject-named' : subjects, 1);
  if (a.figure.kind === 'count') {
    tell(COUNTED[matchCounted(a.counted, b.counted)], 1);
    tellNouns(a.counted ?? a.figure.noun, b.counted ?? b.figure.noun, tell);
  }
  if (a.party && b.party && a.party !== b.party) tell('party-other', 1);
  tellScope(a, b, both.places, tell);
  const [rate, other] = both.rates;
  if (rate || other) tell(rate === other ? 'rate-same' : rate && other ? 'rate-other' : 'rate-one', 1);
  if (a.figure.kind !== 'date' && both.running) tell(both.running === 2 ? 'running-both' : 'running-one', 1);
  tell(KINDS[a.figure.kind], 1);
  if (a.figure.kind === 'date') {
    tell(AHEAD[both.ahead], 1);
    tell(MILESTONES[matchMilestones(a, b)], 1);
  }
  if (both.former) tell(both.former === 2 ? 'former-both' : 'former-one', 1);
  if (both.isOnly) tell('only', 1);
  if (both.areHeadlines) tell('headlines', 1);
  tell('contrast', Math.min(both.contrast, 4));
  if (a.status && b.status) tell(a.status === b.status ? 'status-same' : 'status-other', 1);
  tellValues(a, b, setting.days, tell);
}

const MILESTONES = {
  same: 'milestone-same',
  near: 'milestone-near',
  one: 'milestone-one',
  other: 'milestone-other',
  none: 'milestone-none',
} as const;
const AHEAD = ['ahead-none', 'ahead-one', 'ahead-both'] as const;

/** A noun that few reports count tells much: seafarers, refineries, interceptors. */
function tellNouns(a: string | undefined, b: string | undefined, tell: Tell): void {
  if (a && b && !isCommonNoun(a)) tell(matchCounted(a, b) === 'same' ? 'noun-same' : 'noun-other', 1);
}

/** How what happens on two dates fits together. */
function matchMilestones(a: Claim, b: Claim): keyof typeof MILESTONES {
  if (areOtherMilestones(a, b)) return 'other';
  const [x, y] = [milestoneOf(a), milestoneOf(b)];
  if (x && y) return x.event === y.event ? 'same' : 'near';
  return x || y ? 'one' : 'none';
}

/** More alike than this says no more. */
const MOST_ALIKE = 0.6;
/** Less alike than this is as good as nothing in common. */
const LEAST_ALIKE = 0.05;

function tellWords({ likeness, rival, isToldBeside }: PairSetting, tell: Tell): void {
  const { alike, names, numbers, words, senses, nearest, moved } = likeness;
  tell('alike', Math.min(alike, MOST_ALIKE));
  if (alike > LEAST_ALIKE && alike >= rival) tell('most', 1);
  tell('behind', Math.max(0, rival - alike));
  tell('names', Math.min(names, 3));
  tell('numbers', Math.min(numbers, 4));
  tell('words', Math.min(words, 4));
  tell('senses', Math.min(senses, 2));
  tell(NEAREST[nearest], 1);
  tell('moved', moved);
  if (isToldBeside) tell('beside', 1);
}

const NEAREST = { same: 'nearest-same', other: 'nearest-other', open: 'nearest-open' } as const;

function tellScope({ scope: a }: Claim, { scope: b }: Claim, [part, other]: BothSides['places'], tell: Tell): void {
  if (part === other) tell(part ? 'part-same' : 'part-none', 1);
  else tell(part && other ? 'part-other' : 'part-open', 1);
  if (a?.deal !== b?.deal) tell('deal-other', 1);
  if (a?.lot !== b?.lot) tell('lot-other', 1);
  if (a?.contractYear && b?.contractYear) tell(a.contractYear === b.contractYear ? 'year-same' : 'year-other', 1);
}

/** How much a key says that keeps two claims of one subject and measure apart. */
const APART: Record<Key, Clue> = {
  party: 'ruled-party',
  counted: 'ruled-counted',
  status: 'ruled-status',
  contract: 'ruled-contract',
  part: 'ruled-part',
  lot: 'ruled-deal',
  deal: 'ruled-deal',
  list: 'ruled-list',
  subject: 'ruled-apart',
  measure: 'ruled-apart',
  kind: 'ruled-apart',
  currency: 'ruled-apart',
  unit: 'ruled-apart',
  period: 'ruled-period',
  distance: 'ruled-apart',
  direction: 'ruled-apart',
};

const COUNTED = {
  same: 'counted-same',
  open: 'counted-open',
  loose: 'counted-loose',
  other: 'counted-other',
} as const;

const KINDS = {
  money: 'kind-money',
  count: 'kind-count',
  quantity: 'kind-quantity',
  percent: 'kind-percent',
  date: 'kind-date',
  duration: 'kind-duration',
  ordinal: 'kind-ordinal',
} as const;

/** Measures that one report has where another has the other. */
const NEAR: Measure[][] = [
  ['delivered-quantity', 'in-service-quantity'],
  ['contract-value', 'budget', 'unit-price'],
  ['delivery-date', 'service-entry-date'],
  ['lost-quantity', 'expended-quantity'],
  ['ordered-quantity', 'remaining-quantity'],
];

function measuresOf(a: Measure, b: Measure): Clue {
  if (a === b) return a === 'other' ? 'measure-unknown' : 'measure-same';
  if (a === 'other' || b === 'other') return 'measure-open';
  return NEAR.some((group) => group.includes(a) && group.includes(b)) ? 'measure-near' : 'measure-other';
}

function subjectsOf({ subject: a }: Claim, { subject: b }: Claim, familyOf: FamilyOf): Clue {
  if (!a || !b) return 'subject-open';
  if (a === b) return 'subject-same';
  return familyOf(a) === familyOf(b) ? 'subject-kin' : 'subject-other';
}

/** True when two figures have values that fit each other. */
export function valuesFit(a: Claim, b: Claim): boolean {
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  if (x.form === 'date' && y.form === 'date') return daysMeet(daysOfPeriod(x), daysOfPeriod(y));
  return howTheyAgree(a, b) !== undefined;
}

/** Read as their measure is: what a thing can do is told by its best value, and "up to 400 km" is no fit for 250. */
const howTheyAgree = (a: Claim, b: Claim): Agreement | undefined => agreementOf(readingOf(a), readingOf(b));

function tellValues(a: Claim, b: Claim, days: number | undefined, tell: Tell): void {
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  if (!valuesFit(a, b)) {
    if (isSlipOfPen(x, y)) tell('far-days', 1);
    if (x.form === 'date' && y.form === 'date') tell('far-date', Math.sqrt(Math.min(FARTHEST, yearsApart(x, y))));
    else if (x.form === 'number' && y.form === 'number') {
      tell(isCounter(a, b, days) ? 'far-counter' : farOf(a), Math.min(FARTHEST, timesApart(x, y)));
      if (timesApart(x, y) < LITTLE) tell('far-little', 1);
    }
    if (days === undefined) return;
    tell('far-weeks', Math.log10(1 + Math.abs(days)));
    const growth = x.hi === y.hi ? 0 : x.hi > y.hi ? 1 : -1;
    if (growth * days > 0) tell('far-grows', 1);
    if (growth && isAgainstItsRun(a, b, growth * days)) tell('far-against', 1);
    return;
  }
  tell('value-fits', 1);
  if (x.form === 'date' && y.form === 'date') {
    if (x.lo === y.lo && x.hi === y.hi) tell('value-same', 1);
    tell('inside', Math.min(MOST_INSIDE, Math.abs(yearsOf(x) - yearsOf(y))));
    tell('digits', DATE_DIGITS[Math.min(String(x.lo).length, String(y.lo).length)] ?? 0);
    return;
  }
  if (howTheyAgree(a, b) === 'same') tell('value-same', 1);
  if (isOfAFew(a)) tell('value-few', 1);
  tell('digits', Math.min(3, digitsOf(a), digitsOf(b)));
}

/** Two of one thing and two of another stand in every report. */
const MOST_OF_A_FEW = 5;

/** True for a count that many things have. */
export const isOfAFew = ({ figure: { kind, quantity } }: Claim): boolean =>
  kind === 'count' && quantity.form === 'number' && quantity.hi <= MOST_OF_A_FEW;

/** A day is as telling as three digits, a month as two, a year as none: every report is full of years. */
const DATE_DIGITS: Record<number, number> = { 10: 3, 7: 2 };
/** A year inside three of them is hardly the same date; inside ten it is no less. */
const MOST_INSIDE = 3;

function yearsOf(quantity: DateQuantity): number {
  const { first, last } = daysOfPeriod(quantity);
  return (last - first) / 365;
}

/** Days by which two dates of one event may miss each other through a slip of the pen. */
export const SLIP_OF_PEN_DAYS = 4;
const DAY_DIGITS = 'YYYY-MM-DD'.length;

/** Two days so near that one may be the other, miscounted. */
function isSlipOfPen(x: Quantity, y: Quantity): boolean {
  if (x.form !== 'date' || y.form !== 'date' || x.lo.length < DAY_DIGITS || y.lo.length < DAY_DIGITS) return false;
  return Math.abs(daysOfPeriod(x).last - daysOfPeriod(y).last) <= SLIP_OF_PEN_DAYS;
}

/** Years, or powers of e, beyond which it makes no difference. */
const FARTHEST = 5;

/** A quarter more, as a power of e. */
const LITTLE = 0.22;

/** Fewer delivered than before, or more that remain. */
function isAgainstItsRun(a: Claim, b: Claim, growth: number): boolean {
  const nature = natureOf(a.measure === 'other' ? b.measure : a.measure);
  return (nature === 'counts-up' && growth < 0) || (nature === 'counts-down' && growth > 0);
}

/** A count that has grown as it should: how much says little then. */
function isCounter(a: Claim, b: Claim, days: number | undefined): boolean {
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  if (natureOf(a.measure) !== 'counts-up' || a.measure !== b.measure || !days) return false;
  return x.form === 'number' && y.form === 'number' && (x.hi - y.hi) * days > 0;
}

function farOf({ figure: { kind } }: Claim): Clue {
  if (kind === 'money') return 'far-money';
  return kind === 'count' ? 'far-count' : 'far-other';
}

function yearsApart(a: DateQuantity, b: DateQuantity): number {
  const [x, y] = [daysOfPeriod(a), daysOfPeriod(b)];
  return Math.min(Math.abs(x.first - y.last), Math.abs(y.first - x.last)) / 365;
}

const timesApart = (a: NumberQuantity, b: NumberQuantity): number => Math.abs(Math.log(middle(a) / middle(b)));

const middle = ({ lo, hi }: NumberQuantity): number => Math.abs(lo + hi) / 2 || 0.5;
