import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareClaims, type DatedClaim, dealsOf, doSums, followClaims } from '../../utils/crossref';
import {
  type Claim,
  Deal,
  Finding,
  HEDGES,
  MEASURES,
  MILESTONE_EVENTS,
  type Observation,
  STATUSES,
  Sum,
  Track,
} from '../../utils/domain';
import { crossReference } from '../unit/crossref/build-claims';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const year = fc.integer({ min: 2015, max: 2032 });
const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'));
const partialDate = fc.oneof(
  year.map(String),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
  fc.tuple(year, month, fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${m}-${String(d).padStart(2, '0')}`),
);
const period = fc.tuple(partialDate, partialDate).map(([a, b]) => (a <= b ? { lo: a, hi: b } : { lo: b, hi: a }));

const quantity = fc.oneof(
  period.map((dates) => ({ form: 'date' as const, ...dates })),
  fc
    .record({
      lo: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.double({ min: 0, max: 1e12, noNaN: true })),
      more: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 200 })),
      unit: fc.constantFrom('USD', 'INR', 'm', 'systems'),
      step: fc.constantFrom(0.1, 1, 1000, 1609.344, 1e9),
    })
    .map(({ lo, more, unit, step }) => ({ form: 'number' as const, lo, hi: lo + more, unit, step })),
);

const claim: fc.Arbitrary<Claim> = fc
  .record({
    quantity,
    hedge: fc.constantFrom(...HEDGES),
    measure: fc.constantFrom(...MEASURES),
    subject: fc.constantFrom('system:a', 'system:a', 'system:b', undefined),
    party: maybe(fc.constantFrom('country:x', 'country:y')),
    counted: maybe(fc.constantFrom('systems', 'squadrons', 'missiles', 'units')),
    status: maybe(fc.constantFrom(...STATUSES)),
    period: maybe(period),
    scope: maybe(
      fc.record({
        contractYear: maybe(year),
        deal: maybe(fc.constantFrom('first', 'second', 'follow-on')),
        part: maybe(fc.constantFrom('first', 'fourth', 'fifth', 'last', 'remaining', 'original')),
        lot: maybe(fc.constantFrom('lot 17', 'lot 18')),
      }),
    ),
    milestone: maybe(
      fc.record({
        event: fc.constantFrom(...MILESTONE_EVENTS.slice(0, 6), 'flight' as const, 'completion' as const),
        which: maybe(fc.constantFrom('first' as const, 'last' as const, 'all' as const, 2, 3)),
        of: maybe(fc.constantFrom('prototype' as const, 'serial' as const)),
        isFormer: maybe(fc.boolean()),
        isDone: maybe(fc.boolean()),
        sure: fc.constantFrom(0.5, 0.65, 0.9),
      }),
    ),
    attribution: maybe(
      fc.record({
        surface: fc.constantFrom('officials', 'the ministry', 'TASS'),
        voice: maybe(fc.constantFrom('state', 'company', 'media')),
        side: maybe(fc.constantFrom('country:russia', 'country:ukraine', 'country:india')),
      }),
    ),
    start: fc.integer({ min: 0, max: 5000 }),
  })
  .map(({ quantity, hedge, start, ...rest }) => ({
    figure: {
      span: { start, end: start + 4 },
      surface: '1234',
      kind:
        quantity.form === 'date'
          ? ('date' as const)
          : quantity.unit === 'm'
            ? ('quantity' as const)
            : quantity.unit === 'systems'
              ? ('count' as const)
              : ('money' as const),
      quantity,
      hedge,
    },
    ...rest,
    sentence: { start, end: start + 4 },
    why: [],
    confidence: 1,
  }));

const dated: fc.Arbitrary<DatedClaim> = fc.record({ claim, on: maybe(partialDate) });
const KEYS = ['party', 'counted', 'status', 'period', 'scope', 'milestone', 'attribution'] as const;
/** Pairs that are often about the same thing, or differ in one key only; wholly free ones hardly ever are. */
const pair = fc
  .tuple(dated, dated, fc.constantFrom('apart', 'alike', ...KEYS))
  .map(([a, b, kinship]): [DatedClaim, DatedClaim] =>
    kinship === 'apart'
      ? [a, b]
      : [
          a,
          {
            ...b,
            claim: {
              ...a.claim,
              ...(kinship === 'alike' ? {} : { [kinship]: b.claim[kinship] }),
              figure: { ...a.claim.figure, quantity: sameForm(a, b), hedge: b.claim.figure.hedge },
            },
          },
        ],
  );

function sameForm(a: DatedClaim, b: DatedClaim): Claim['figure']['quantity'] {
  const [x, y] = [a.claim.figure.quantity, b.claim.figure.quantity];
  if (x.form === 'date' || y.form === 'date') return x.form === y.form ? y : x;
  return { ...y, unit: x.unit };
}

const MIRROR: Record<string, string> = { up: 'down', down: 'up', slips: 'advances', advances: 'slips' };

test('any two claims get an answer with a reason', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const { relation, change, reason, key, amount } = compareClaims(a, b);
      expect(reason.length).toBeGreaterThan(3);
      expect(key !== undefined).toBe(relation === 'not-comparable');
      expect(change !== undefined).toBe(relation === 'updates');
      if (amount !== undefined) expect(amount).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 3000 },
  );
});

/** A date is known again by what happens then, even where it measures nothing. */
const isByMilestone = ({ figure, milestone }: Claim): boolean =>
  figure.kind === 'date' && milestone !== undefined && milestone.sure > 0.6;

test('a claim agrees with itself, or is not comparable at all', () => {
  fc.assert(
    fc.property(dated, (a) => {
      const comparable = a.claim.subject !== undefined && (a.claim.measure !== 'other' || isByMilestone(a.claim));
      expect(compareClaims(a, a).relation).toBe(comparable ? 'agrees' : 'not-comparable');
    }),
    { numRuns: 1000 },
  );
});

test('agreement and contradiction are the same seen from either side, and a slip is an advance', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const [there, back] = [compareClaims(a, b), compareClaims(b, a)];
      if (there.relation === 'differs') expect(['differs', 'updates', 'not-comparable']).toContain(back.relation);
      if (there.relation === 'agrees' && !hasDirection(a, b)) expect(back.relation).toBe('agrees');
      if (there.relation === 'differs' && back.relation === 'differs') expect(there.change).toBe(back.change);
      if (there.relation === 'updates' && back.relation === 'updates') expect(back.change).toBe(MIRROR[there.change!]);
      if (there.relation === 'updates') expect(back.relation).not.toBe('agrees');
    }),
    { numRuns: 5000 },
  );
});

test('a dispute is one from either side, and no difference is made by a conversion', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const [there, back] = [compareClaims(a, b), compareClaims(b, a)];
      if (there.relation === 'disputed') expect(['disputed', 'updates', 'not-comparable']).toContain(back.relation);
      const [x, y] = [a.claim.figure, b.claim.figure];
      const isMoney = x.kind === 'money' && y.kind === 'money';
      if (isMoney && unitOf(x.quantity) !== unitOf(y.quantity)) expect(there.relation).toBe('not-comparable');
    }),
    { numRuns: 3000 },
  );
});

const unitOf = (written: Claim['figure']['quantity']): string => (written.form === 'number' ? written.unit : '');

/** The ladder, the calendar and what became of a plan have a direction; everything else is blind to who spoke first. */
const hasDirection = (a: DatedClaim, b: DatedClaim): boolean =>
  [a, b].some(
    ({ claim: { status, scope } }) =>
      status !== undefined || scope?.contractYear !== undefined || scope?.part === 'original',
  );

test('every finding is well formed, in order, and none is made of the page itself', () => {
  const observation: fc.Arbitrary<Observation> = fc
    .record({ id: fc.constantFrom('page', 'r1', 'r2', 'r3'), publishedOn: maybe(partialDate), claim })
    .map(({ id, publishedOn, claim: seen }) => ({ report: { id, publishedOn }, claim: seen, origin: id }));
  fc.assert(
    fc.property(
      fc.array(claim, { maxLength: 6 }),
      fc.array(observation, { maxLength: 12 }),
      maybe(partialDate),
      (claims, observations, publishedOn) => {
        const findings = crossReference(claims, { id: 'page', publishedOn }, observations);
        expect(findings).toHaveLength(claims.length);
        findings.forEach((finding, at) => {
          // A figure without subject or measure may still be known again by its value; it never differs.
          const isOpen = claims[at]!.subject === undefined || claims[at]!.measure === 'other';
          if (!isOpen) expect(finding).toBeDefined();
          if (!finding) return;
          if (isOpen && !isByMilestone(claims[at]!)) expect(finding.result).toBe('agrees');
          expect(Finding.safeParse(finding).success).toBe(true);
          expect(finding.trail.every(({ report }) => report !== 'page')).toBe(true);
          expect(finding.reasons.length).toBeGreaterThan(0);
          if (finding.result !== 'first-seen') {
            expect(finding.trail.map(({ relation }) => relation)).toContain(finding.result);
          }
        });
      },
    ),
    { numRuns: 1500 },
  );
});

test('lines, deals and sums are well formed whatever was told', () => {
  const observation: fc.Arbitrary<Observation> = fc
    .record({ n: fc.integer({ min: 1, max: 60 }), publishedOn: maybe(partialDate), claim, isCopy: fc.boolean() })
    .map(({ n, publishedOn, claim: seen, isCopy }) => ({
      report: { id: `r${n}`, publishedOn },
      claim: seen,
      origin: isCopy ? 'r0' : `r${n}`,
    }));
  fc.assert(
    fc.property(
      fc.array(claim, { maxLength: 5 }),
      fc.array(observation, { maxLength: 80 }),
      maybe(partialDate),
      (claims, observations, publishedOn) => {
        const report = { id: 'page', publishedOn };
        const { findings, tracks } = followClaims(claims, report, observations);
        tracks.forEach((track, at) => {
          if (!track) return;
          Track.parse(track);
          expect(findings[at]?.trail.some(({ relation }) => relation !== 'not-comparable')).toBe(true);
          expect(track.points.filter(({ isHere }) => isHere)).toHaveLength(1);
          expect(track.points.length + track.omitted).toBe(track.reports);
          expect(track.points.length).toBeLessThanOrEqual(40);
          expect(track.origins).toBeGreaterThan(0);
          expect(track.origins).toBeLessThanOrEqual(track.reports);
          expect(new Set(track.points.map((point) => point.report)).size).toBe(track.points.length);
          expect(track.points[0]!.step).toBe('start');
        });
        const here = claims.map((one): Observation => ({ report, claim: one, origin: 'page' }));
        for (const deal of dealsOf([...observations, ...here], 'page')) {
          Deal.parse(deal);
          const ladder = deal.steps.map(({ status }) => STATUSES.indexOf(status));
          expect(ladder).toEqual([...ladder].sort((a, b) => a - b));
        }
        for (const sum of doSums(claims, { text: 'x'.repeat(6000), publishedOn })) {
          Sum.parse(sum);
          expect(sum.at.every((at) => claims[at] !== undefined)).toBe(true);
        }
      },
    ),
    { numRuns: 400 },
  );
});
