import { describe, expect, test } from 'vitest';
import { followClaims } from '../../../utils/crossref';
import type { Claim, Observation, Track } from '../../../utils/domain';
import { billions, count, date, page, seenIn } from './build-claims';

type Telling = [day: string, claim: Claim];

/** The track of the claim that the last telling makes, with the ones before it in the library. */
function trackOf(...tellings: Telling[]): Track | undefined {
  const [day, claim] = tellings.at(-1)!;
  const library = tellings.slice(0, -1).flatMap(([on, one]) => seenIn(`of ${on}`, on, [one]));
  return followClaims([claim], page(day), library).tracks[0];
}
const stepsOf = (track: Track | undefined) => track?.points.map(({ step }) => step);
const last = (iso: string, extra = {}) => date(iso, { scope: { part: 'last' }, ...extra });

describe('a line of values', () => {
  const budget = (value: number, extra = {}) => billions(value, { measure: 'budget', ...extra });

  test('tells every value, oldest first, and counts changes only', () => {
    const track = trackOf(
      ['2024-07-08', budget(140.9)],
      ['2023-01-10', budget(96)],
      ['2023-06-01', budget(100, { hedge: 'nearly' })],
      ['2025-02-18', budget(141)],
    );
    expect(track?.points.map(({ on, surface, step }) => [on, surface, step])).toEqual([
      ['2023-01-10', 'USD 96 billion', 'start'],
      ['2023-06-01', 'nearly USD 100 billion', 'same'],
      ['2024-07-08', 'USD 140.9 billion', 'changed'],
      ['2025-02-18', 'USD 141 billion', 'same'],
    ]);
    expect(track).toMatchObject({
      form: 'number',
      unit: 'USD',
      changes: 1,
      reports: 4,
      summary: 'from USD 96 billion to USD 140.9 billion in 1 step',
    });
  });

  test('follows an order that moved twice, and takes "about" for no move', () => {
    const told: [string, Claim][] = [88, 88, 100, 96, 100, 96].map((value, n) => [
      `202${n}-01-01`,
      count(value, 'jets', n === 4 ? { hedge: 'about' } : {}),
    ]);
    const track = trackOf(...told);
    expect(track?.points.map(({ surface, step, change }) => [surface, step, change])).toEqual([
      ['88 jets', 'start', undefined],
      ['88 jets', 'same', undefined],
      ['100 jets', 'changed', 'up'],
      ['96 jets', 'changed', 'down'],
      ['about 100 jets', 'same', undefined],
      ['96 jets', 'same', undefined],
    ]);
    expect([track?.changes, track?.summary]).toEqual([2, 'from 88 jets to 96 jets in 2 steps']);
  });

  test('takes one report that stands alone for no move', () => {
    const told: [string, Claim][] = [88, 100, 88].map((value, n) => [`202${n}-01-01`, count(value, 'jets')]);
    expect(stepsOf(trackOf(...told))).toEqual(['start', 'contradicts', 'same']);
  });

  test('marks the report in front of the reader, even where it is not the newest', () => {
    const track = trackOf(['2023-01-10', budget(96)], ['2025-01-10', budget(141)], ['2024-01-10', budget(110)]);
    expect(track?.points.map(({ on, isHere }) => [on, isHere])).toEqual([
      ['2023-01-10', undefined],
      ['2024-01-10', true],
      ['2025-01-10', undefined],
    ]);
  });

  test('lays a page without a date at the end, since it is read now', () => {
    const library = [...seenIn('a', '2023-01-10', [budget(96)]), ...seenIn('b', '2024-01-10', [budget(141)])];
    const [track] = followClaims([budget(141)], { id: 'page' }, library).tracks;
    expect(track?.points.map(({ on, isHere }) => [on, isHere])).toEqual([
      ['2023-01-10', undefined],
      ['2024-01-10', undefined],
      [undefined, true],
    ]);
  });

  test('marks a contradiction without taking it for a change', () => {
    const signed = { status: 'contracted' } as const;
    const track = trackOf(
      ['2025-05-28', billions(5.43, signed)],
      ['2025-09-03', billions(5.5, signed)],
      ['2025-12-04', billions(5.43, signed)],
    );
    expect([stepsOf(track), track?.changes]).toEqual([['start', 'contradicts', 'same'], 0]);
    expect(track?.summary).toBe('1 report gives another value than the first');
  });

  test.each([
    { says: 'one earlier report with another fixed value', tellings: [billions(5.43), billions(5.5)] },
    { says: 'one earlier report with the same value', tellings: [billions(5.43), billions(5.43)] },
    { says: 'another currency', tellings: [billions(5.43), billions(5.43), billions(400, { unit: 'INR' })] },
    {
      says: 'another buyer',
      tellings: [
        billions(5.43, { party: 'country:india' }),
        billions(5.43, { party: 'country:india' }),
        billions(2.5, { party: 'country:turkey' }),
      ],
    },
    { says: 'nothing measured', tellings: Array.from({ length: 3 }, () => count(486, 'people', { measure: 'other' })) },
  ])('is none for $says', ({ tellings }) => {
    expect(trackOf(...tellings.map((claim, year): Telling => [`202${year}-01-01`, claim]))).toBeUndefined();
  });

  test('carries no more than a card can show, the first and the page among them', () => {
    const track = trackOf(...Array.from({ length: 60 }, (_, n): Telling => [dayOf(n), budget(96)]));
    expect(track?.points).toHaveLength(40);
    expect(track).toMatchObject({ reports: 60, omitted: 20 });
    expect([track?.points[0]?.step, track?.points.at(-1)?.isHere]).toEqual(['start', true]);
  });
});

const dayOf = (n: number): string => new Date(Date.UTC(2020, n, 1)).toISOString().slice(0, 10);

describe('voices on a line', () => {
  const told = (by: string | undefined, voice?: 'media' | 'state') => ({
    ...(by && { attribution: { surface: by, ...(voice && { voice, by: `organisation:${by.toLowerCase()}` }) } }),
  });
  const origins = (...seen: Observation[]): number | undefined =>
    followClaims([count(3, 'squadrons')], page('2025-06-10'), seen).tracks[0]?.origins;
  const three = (id: string, on: string, extra = {}, origin = id, outlet?: string): Observation[] =>
    seenIn(id, on, [count(3, 'squadrons', extra)], origin).map((one) => ({
      ...one,
      report: { ...one.report, ...(outlet && { outlet }) },
    }));

  test('are one for copies of a story', () => {
    expect(
      origins(...three('a', '2025-06-01'), ...three('b', '2025-06-02', {}, 'a'), ...three('c', '2025-06-03')),
    ).toBe(3);
  });

  test('are one for reports that name one agency, and for the agency itself', () => {
    expect(
      origins(
        ...three('a', '2025-06-01', told('TASS', 'media')),
        ...three('b', '2025-06-02', told('TASS', 'media')),
        ...three('c', '2025-06-02', {}, 'c', 'TASS'),
      ),
    ).toBe(2);
  });

  test('are told in the trail too', () => {
    const [finding] = followClaims([count(3, 'squadrons')], page('2025-06-10'), [
      ...three('a', '2025-06-01', told('TASS', 'media')),
      ...three('b', '2025-06-02', told('TASS', 'media')),
      ...three('c', '2025-06-03'),
    ]).findings;
    expect(finding?.trail.map(({ report, voice }) => [report, voice])).toEqual([
      ['c', undefined],
      ['b', undefined],
      ['a', 'b'],
    ]);
  });

  test('are several for one agency months apart, and for "officials"', () => {
    expect(
      origins(...three('a', '2024-06-01', told('TASS', 'media')), ...three('b', '2025-06-02', told('TASS', 'media'))),
    ).toBe(3);
    expect(
      origins(...three('a', '2025-06-01', told('officials')), ...three('b', '2025-06-02', told('officials'))),
    ).toBe(3);
  });
});

describe('a line of promised dates', () => {
  const slip = (...tellings: Telling[]) => {
    const track = trackOf(...tellings);
    return [track?.net, track?.summary];
  };

  test('adds up the promises for one delivery', () => {
    expect(
      slip(
        ['2018-10-05', last('2024')],
        ['2024-10-04', date('2025', { scope: { part: 'remaining' } })],
        ['2025-09-03', last('2027')],
      ),
    ).toEqual([{ least: 36, most: 36 }, 'the last delivery slipped by 3 years in 2 steps']);
  });

  test('takes a less precise telling for no step', () => {
    const track = trackOf(
      ['2025-01-01', last('2026-11')],
      ['2025-06-01', last('2026')],
      ['2025-09-01', last('2026-11')],
    );
    expect([stepsOf(track), track?.net, track?.summary]).toEqual([
      ['start', 'same', 'same'],
      undefined,
      'the same since 1 January 2025',
    ]);
  });

  test('says by how much at least and at most where years and months meet', () => {
    expect(slip(['2025-01-01', last('2026')], ['2025-06-01', last('2027-03')])).toEqual([
      { least: 2, most: 3 },
      'the last delivery slipped by 2 to 3 months',
    ]);
  });

  test('counts from the last day that was promised', () => {
    expect(
      slip(
        ['2023-01-01', last('2024')],
        ['2024-01-01', last('2025-01', { until: '2025-04' })],
        ['2025-01-01', last('2026-10', { until: '2026-12' })],
      ),
    ).toEqual([{ least: 21, most: 24 }, 'the last delivery slipped by 21 to 24 months in 2 steps']);
  });

  test('knows a date that came forward', () => {
    expect(slip(['2025-01-01', last('2027')], ['2025-06-01', last('2026')])[1]).toBe(
      'the last delivery came forward by 1 year',
    );
  });

  test('leaves the first delivery out of the track of the last', () => {
    const first = date('2023-12', { scope: { part: 'first' } });
    expect(trackOf(['2023-04-01', first], ['2023-04-01', first], ['2025-01-11', last('2027')])).toBeUndefined();
  });
});
