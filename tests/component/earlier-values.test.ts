import { describe, expect, test } from 'vitest';
import { byRelevance, earlierValues } from '../../components/card';
import { clipAround } from '../../components/common';
import { CITATIONS, cite, FIGURES, REPORTS, trailItem } from './samples';

const trail = FIGURES.differs.finding!.trail;

describe('the trail as the card lists it', () => {
  test('folds copies of one story into the report they come from', () => {
    const values = earlierValues(trail, CITATIONS);
    expect(values.map(({ item, copies }) => [item.report, copies.map(({ outlet }) => outlet)])).toEqual([
      ['gazette', []],
      ['wire', ['The Northern Post']],
      ['old', []],
    ]);
  });

  test('names the origin first even when the copy comes before it', () => {
    const turned = [trail[2]!, trail[1]!];
    const values = earlierValues(turned, [CITATIONS[2]!, CITATIONS[1]!]);
    expect(values.map(({ item, copies }) => [item.report, copies.map(({ id }) => id)])).toEqual([['wire', ['copy']]]);
  });

  test('gives each value its own passage when some are unknown', () => {
    const values = earlierValues(trail, [CITATIONS[0]!, CITATIONS[3]!]);
    expect(values.map(({ citation }) => citation?.report.id)).toEqual(['gazette', undefined, 'old']);
  });

  test('a report that repeats a value is no copy of itself', () => {
    const twice = [
      trailItem({ report: 'wire', surface: '5 billion' }),
      trailItem({ report: 'wire', surface: '5 billion', start: 90 }),
    ];
    const values = earlierValues(twice, [CITATIONS[1]!, CITATIONS[1]!]);
    expect(values.map(({ copies }) => copies)).toEqual([[]]);
  });

  test('stands without any passage', () => {
    expect(earlierValues(trail).map(({ item }) => item.surface)).toEqual([
      'USD 5.43 billion',
      '5 billion',
      'Rs 40,000 crore',
    ]);
  });

  test('puts first what made the finding', () => {
    const values = byRelevance(earlierValues(trail, CITATIONS), 'agrees');
    expect(values.map(({ item }) => item.relation)).toEqual(['agrees', 'differs', 'not-comparable']);
  });

  test('opens with the value that the verdict names, newer ones or not', () => {
    const values = earlierValues(trail, CITATIONS);
    const named = values.at(-1)!.item;
    expect(byRelevance(values, named.relation, named)[0]?.item).toBe(named);
    expect(byRelevance(values, named.relation, named)).toHaveLength(values.length);
  });
});

describe('a quoted sentence', () => {
  const filler = 'and so on and on '.repeat(40);

  test('is whole when short', () => {
    const short = cite(REPORTS.wire, 'It paid ', '5 billion', '.');
    expect(clipAround(short)).toEqual({ before: 'It paid ', passage: '5 billion', after: '.' });
  });

  test.each([
    ['before the passage', filler, ''],
    ['after the passage', '', filler],
    ['on both sides', filler, filler],
  ])('is cut at words, the passage whole, when long %s', (_, before, after) => {
    const clipped = clipAround(cite(REPORTS.wire, before, '5 billion', after));
    expect(clipped.passage).toBe('5 billion');
    expect((clipped.before + clipped.after).length).toBeLessThan(290);
    for (const word of `${clipped.before} ${clipped.after}`.split(/\s+/).filter(Boolean))
      expect(['and', 'so', 'on', '…']).toContain(word);
  });

  test('does not grow with a sentence of one endless word', () => {
    const clipped = clipAround(cite(REPORTS.wire, 'x'.repeat(100_000), '5', 'y'.repeat(100_000)));
    expect(clipped.before.length + clipped.after.length).toBeLessThan(600);
  });
});
