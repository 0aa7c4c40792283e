import type { Claim, Measure } from '../../domain';
import type { Comparison, Key } from '../compare/comparison';
import { isCommonNoun, matchCounted } from '../compare/counted-things';
import type { FamilyOf } from '../compare/kin';
import { areOtherMilestones, milestoneOf } from '../compare/milestones';
import type { Likeness } from './likeness';
import { type Tell, tellValues } from './value-clues';
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
  if (a && b && !(isCommonNoun(a) && isCommonNoun(b)))
    tell(matchCounted(a, b) === 'same' ? 'noun-same' : 'noun-other', 1);
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
