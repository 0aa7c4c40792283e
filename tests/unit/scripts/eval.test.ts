import { expect, test } from 'vitest';
import { scoreCopies } from '../../../scripts/eval/copies';
import { scoreEntities } from '../../../scripts/eval/entities';
import { scoreFigures } from '../../../scripts/eval/figures';
import type { GoldFigure, GoldFolder, Verdict } from '../../../scripts/eval/gold';
import { scorePairs } from '../../../scripts/eval/pairs';
import { f1Of } from '../../../scripts/eval/score';
import { hasGoldValue } from '../../../scripts/eval/value';
import type { AnnotatedFigure, AnnotatedTrailItem, Annotation } from '../../../scripts/lib/annotation';

const goldFigure = (over: Partial<GoldFigure>): GoldFigure => ({
  start: 0,
  end: 4,
  surface: '$5bn',
  kind: 'money',
  value: 5e9,
  unit: 'USD',
  subject: 'S-400 Triumf',
  measure: 'contract-value',
  ...over,
});
const found = (over: Partial<AnnotatedFigure>): AnnotatedFigure => ({
  start: 0,
  end: 4,
  surface: '$5bn',
  kind: 'money',
  lo: 5e9,
  hi: 5e9,
  unit: 'USD',
  hedge: 'exact',
  subject: 'system:s-400-triumf',
  measure: 'contract-value',
  party: null,
  counted: null,
  status: null,
  period: null,
  attribution: null,
  finding: null,
  ...over,
});
const annotation = (id: string, over: Partial<Annotation> = {}): Annotation => ({
  id,
  meta: {},
  entities: [{ start: 10, end: 15, surface: 'S-400', type: 'system', id: 'system:s-400-triumf', name: 'S-400 Triumf' }],
  figures: [found({})],
  candidates: [],
  copyOf: [],
  newSentences: [],
  sums: [],
  ...over,
});
const gold = (verdict: Verdict = 'differ'): GoldFolder => ({
  articles: new Map(
    ['a', 'b'].map((id) => [
      id,
      {
        entities: [{ start: 10, end: 15, surface: 'S-400', type: 'system', canonical: 'S-400 Triumf' }],
        figures: [goldFigure({ value: id === 'a' ? 5e9 : 6e9 })],
      },
    ]),
  ),
  stories: [
    {
      story: 's',
      relations: [
        {
          key: 'value',
          observations: [
            { articleId: 'a', start: 0 },
            { articleId: 'b', start: 0 },
          ],
          pairs: [{ a: { articleId: 'a', start: 0 }, b: { articleId: 'b', start: 0 }, verdict }],
        },
      ],
      duplicates: [{ a: 'a', b: 'b', type: 'near-duplicate' }],
    },
  ],
});

test.each([
  { says: 'the same sum', gold: {}, found: {}, is: true },
  { says: 'another currency', gold: {}, found: { unit: 'EUR' }, is: false },
  { says: 'a bound that leaves one end open', gold: {}, found: { hi: null }, is: true },
  {
    says: 'kilometres as metres',
    gold: { kind: 'quantity', value: 400, unit: 'km' },
    found: { kind: 'quantity', lo: 4e5, hi: 4e5, unit: 'm' },
    is: true,
  },
  {
    says: 'a count by its number alone',
    gold: { kind: 'count', value: 5, unit: 'squadrons' },
    found: { kind: 'count', lo: 5, hi: 5, unit: 'systems' },
    is: true,
  },
  {
    says: 'a month by its days',
    gold: { kind: 'date', value: '2026-09', unit: 'date' },
    found: { kind: 'date', lo: '2026-09-01', hi: '2026-09-30', unit: 'date' },
    is: true,
  },
  {
    says: 'another year',
    gold: { kind: 'date', value: '2026', unit: 'date' },
    found: { kind: 'date', lo: '2027', hi: '2027', unit: 'date' },
    is: false,
  },
  {
    says: 'Mach in metres a second',
    gold: { kind: 'quantity', value: 2, unit: 'mach' },
    found: { kind: 'quantity', lo: 680, hi: 680, unit: 'm/s' },
    is: true,
  },
  { says: 'another kind', gold: {}, found: { kind: 'count' }, is: false },
])('value: $says is judged $is', ({ gold: g, found: f, is }) =>
  expect(hasGoldValue(goldFigure(g as Partial<GoldFigure>), found(f as Partial<AnnotatedFigure>))).toBe(is),
);

test('entities count by exact span and type', () => {
  const moved = annotation('b', { entities: [{ ...annotation('b').entities[0]!, end: 16 }] });
  const scores = scoreEntities(
    gold(),
    new Map([
      ['a', annotation('a')],
      ['b', moved],
    ]),
  );
  expect(scores.spanAndType).toEqual({ right: 1, predicted: 2, gold: 2 });
  expect(f1Of(scores.spanAndType)).toBe(0.5);
  expect(scores.idOf('S-400 Triumf')).toBe('system:s-400-triumf');
});

test('a found figure is judged by measure and subject', () => {
  const all = new Map([
    ['a', annotation('a')],
    ['b', annotation('b', { figures: [found({ lo: 6e9, hi: 6e9, measure: 'budget', subject: null })] })],
  ]);
  const scores = scoreFigures(gold(), all, () => 'system:s-400-triumf');
  expect(scores.spanAndValue).toEqual({ right: 2, predicted: 2, gold: 2 });
  expect(scores.measure).toMatchObject({ right: 1, gold: 2 });
  expect(scores.subject).toMatchObject({ right: 1, gold: 2 });
});

const answered = (item: Partial<AnnotatedTrailItem> | undefined, copyOf: Annotation['copyOf'] = []) => {
  const trail = item ? [{ report: 'a', start: 0, end: 4, surface: '$5bn', relation: 'differs', ...item }] : [];
  const later = found({ lo: 6e9, hi: 6e9, finding: { result: 'differs', reasons: [], trail } });
  return new Map([
    ['a', annotation('a')],
    ['b', annotation('b', { figures: [later], copyOf })],
  ]);
};
const pairsOf = (verdict: Verdict, item: Partial<AnnotatedTrailItem> | undefined) => {
  const folder = gold(verdict);
  const all = answered(item);
  return scorePairs(
    folder,
    all,
    scoreFigures(folder, all, () => undefined),
  );
};

test.each<{ says: string; verdict: Verdict; item: Partial<AnnotatedTrailItem> | undefined; right: number }>([
  { says: 'the right relation counts', verdict: 'differ', item: {}, right: 1 },
  { says: 'another relation does not', verdict: 'differ', item: { relation: 'agrees' }, right: 0 },
  { says: 'silence does not', verdict: 'differ', item: undefined, right: 0 },
  { says: 'silence is right where a warning would be wrong', verdict: 'not-comparable', item: undefined, right: 1 },
  { says: 'a slip wants its change', verdict: 'slipped', item: { relation: 'updates', change: 'slips' }, right: 1 },
  {
    says: 'the other change is wrong',
    verdict: 'slipped',
    item: { relation: 'updates', change: 'advances' },
    right: 0,
  },
])('pairs: $says', ({ verdict, item, right }) =>
  expect(pairsOf(verdict, item).byVerdict.entries()).toEqual([[verdict, right, 1]]),
);

test('a loud relation that gold does not have costs precision', () => {
  expect(pairsOf('agree', {}).differs).toMatchObject({ right: 0, predicted: 1 });
  expect(pairsOf('differ', {}).differs).toMatchObject({ right: 1, predicted: 1 });
});

test('copies are pairs in either direction', () => {
  expect(scoreCopies(gold(), answered(undefined, [{ report: 'a', overlap: 0.9 }])).score).toEqual({
    right: 1,
    predicted: 1,
    gold: 1,
  });
  expect(scoreCopies(gold(), answered(undefined)).score).toEqual({ right: 0, predicted: 0, gold: 1 });
});
