import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../utils/domain';
import { extractFigures } from '../../utils/figures';
import { growthOf } from './growth';

/** Pieces of news in which numbers stand, and pieces that break them. */
const PIECES = [
  'five',
  '26',
  '1,200',
  '2,30,000',
  '5.43',
  '0',
  '007',
  '2018',
  '2027-28',
  '155mm',
  'S-400',
  'F-16',
  'Lot 18',
  '$',
  'Rs',
  'US$',
  '€',
  'crore',
  'lakh',
  'billion',
  'bn',
  'm',
  '%',
  'per cent',
  'km',
  'km/h',
  'Mach',
  'tonnes',
  'rounds per minute',
  'minutes',
  'three-year',
  'year',
  'month',
  'January',
  'May',
  'Jan.',
  'end of',
  'early',
  'mid-',
  'Q3',
  'FY27',
  'half',
  'third',
  'dozen',
  'a pair of',
  'tanks',
  'squadrons',
  'systems',
  'over',
  'up to',
  'at least',
  'between',
  'and',
  'or',
  'to',
  'from',
  'of the',
  'the',
  'next',
  'last',
  '15th',
  'attack',
  '(',
  ')',
  ',',
  '.',
  '-',
  '–',
  '/',
  ':',
  '+',
  '\n',
  ' ',
  '  ',
  '“',
  '”',
  '’s',
  'India',
  'Rafale',
  'é',
  '漢字',
  '🚀',
  '°C',
  '½',
  '02/18/2026',
  '09:30',
  '\u00a0',
  '\u2009',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 40 })
  .chain((pieces) =>
    fc
      .array(fc.constantFrom(' ', ' ', ' ', '', '-'), { minLength: pieces.length, maxLength: pieces.length })
      .map((joints) => pieces.map((piece, i) => piece + joints[i]).join('')),
  );

const namesIn = (length: number): fc.Arbitrary<Span[]> =>
  fc.uniqueArray(fc.nat({ max: length }), { maxLength: 8 }).map((cuts) => {
    const sorted = [...cuts].sort((a, b) => a - b);
    const spans: Span[] = [];
    for (let i = 0; i + 1 < sorted.length; i += 2) spans.push({ start: sorted[i]!, end: sorted[i + 1]! });
    return spans;
  });

describe('figures of any text', () => {
  test('are in range, ordered and disjoint, and their surface is the slice', () => {
    fc.assert(
      fc.property(text, (news) => {
        let end = 0;
        for (const figure of extractFigures(news, { publishedOn: '2025-06-15' })) {
          expect(figure.span.start).toBeGreaterThanOrEqual(end);
          expect(figure.span.end).toBeGreaterThan(figure.span.start);
          expect(figure.surface).toBe(news.slice(figure.span.start, figure.span.end));
          expect(figure.surface).toBe(figure.surface.trim());
          end = figure.span.end;
        }
        expect(end).toBeLessThanOrEqual(news.length);
      }),
      { numRuns: 1500 },
    );
  });

  test('have whole values: the lower end is not above the upper, and dates are dates', () => {
    fc.assert(
      fc.property(text, (news) => {
        for (const { quantity } of extractFigures(news, { publishedOn: '2025-06-15' })) {
          if (quantity.form === 'number') {
            expect(Number.isFinite(quantity.lo) && Number.isFinite(quantity.hi) && quantity.step > 0).toBe(true);
            expect(quantity.lo).toBeLessThanOrEqual(quantity.hi);
          } else {
            for (const end of [quantity.lo, quantity.hi])
              expect(end).toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
          }
        }
      }),
      { numRuns: 800 },
    );
  });

  test('neither start nor end in a name', () => {
    const named = text.chain((news) => fc.record({ news: fc.constant(news), names: namesIn(news.length) }));
    fc.assert(
      fc.property(named, ({ news, names }) => {
        for (const { span } of extractFigures(news, { names, publishedOn: '2025-06-15' }))
          for (const name of names) {
            expect(span.start >= name.start && span.start < name.end).toBe(false);
            expect(span.end > name.start && span.end <= name.end).toBe(false);
          }
      }),
      { numRuns: 800 },
    );
  });

  test('point at figures of the same list', () => {
    fc.assert(
      fc.property(text, (news) => {
        const figures = extractFigures(news);
        figures.forEach((figure, i) => {
          if (figure.twin !== undefined) expect(figures[figure.twin]?.twin).toBe(i);
          if (figure.partOf !== undefined) expect(figures[figure.partOf]).toBeDefined();
        });
      }),
      { numRuns: 400 },
    );
  });
});

const western = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
const indian = (n: number): string => {
  const digits = String(n);
  const head = digits.slice(0, -3);
  return head ? `${head.replace(/\B(?=(\d{2})+(?!\d))/g, ',')},${digits.slice(-3)}` : digits;
};

describe('a written amount reads back as itself', () => {
  const one = (news: string) => {
    const figures = extractFigures(news, { publishedOn: '2025-06-15' });
    expect(figures, news).toHaveLength(1);
    const { quantity } = figures[0]!;
    return quantity.form === 'number' ? quantity : expect.fail(`${news} has no number`);
  };

  test('money with western and Indian grouping', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 99_999_999 }), fc.constantFrom(western, indian), (n, group) => {
        expect(one(`It cost Rs ${group(n)} in all.`)).toMatchObject({ lo: n, hi: n, unit: 'INR', step: 1 });
      }),
    );
  });

  test('money with decimals and a magnitude', () => {
    const scales: [string, number][] = [
      [' million', 1e6],
      ['bn', 1e9],
      [' billion', 1e9],
      ['-billion', 1e9],
      [' trillion', 1e12],
      [' crore', 1e7],
      [' lakh crore', 1e12],
    ];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(...scales), (cents, [word, scale]) => {
        const quantity = one(`They paid $${(cents / 100).toFixed(2)}${word} for it.`);
        expect(quantity.lo).toBeCloseTo((cents / 100) * scale, -Math.log10(scale) + 6);
        expect(quantity.step).toBeCloseTo(scale / 100, 3);
      }),
    );
  });

  test('counts of things', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
        fc.pre(n < 1900 || n > 2099);
        expect(one(`It has ${western(n)} tanks.`)).toMatchObject({ lo: n, hi: n, unit: 'tanks' });
      }),
    );
  });

  test('days of any year, day first and month first', () => {
    const months = 'January February March April May June July August September October November December'.split(' ');
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2060 }),
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 1, max: 28 }),
        fc.boolean(),
        (year, month, day, dayFirst) => {
          const date = dayFirst ? `${day} ${months[month]} ${year}` : `${months[month]} ${day}, ${year}`;
          const figures = extractFigures(`It was signed on ${date}.`);
          const iso = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(figures.map((f) => [f.surface, f.quantity.lo, f.quantity.hi])).toEqual([[date, iso, iso]]);
        },
      ),
    );
  });
});

describe('hostile text takes linear time', () => {
  const HOSTILE: [string, string][] = [
    ['one long run of digits', '1'],
    ['numbers and commas', '1, '],
    ['a list without an end', '5 and '],
    ['ranges of ranges', '1-2-'],
    ['number words in a row', 'five '],
    ['magnitudes in a row', '5 million '],
    ['lakhs in a row', '5 lakh '],
    ['feet and inches in a row', '6 feet 4 inches and '],
    ['months in a row', 'March and '],
    ['hedges in a row', 'at least about '],
    ['brackets', '5 (('],
    ['currency signs', '$5 to '],
    ['hyphens', '5-year-'],
    ['nouns that never come', '5 new '],
    ['parts of parts', '3 of the '],
    ['line ends', '5\n'],
    ['titles', 'Five Big '],
    ['columns of sums', '€m 5 MSEK '],
    ['adjectives of money', '5 hong kong '],
    ['points and groups', '1.000.'],
    ['lesser magnitudes', '2 crore 5 lakh and '],
    ['sides without an end', '5 x '],
    ['feet and inches by their marks', '6\'2"'],
    ['days of no month', '3, 4 and '],
    ['quarters', "Q3'25 3Q"],
    ['parts before magnitudes', 'a quarter million '],
    ['sums that go on', '$5 million, 5 million '],
    ['counted ones', 'and one only one of '],
    ['numbers said again', '5 (five) '],
    ['degrees', '5°'],
    ['dashes', '5 – '],
    ['fiscal years', 'FY25-26 '],
    ['dotted letters', 'U.S.$'],
    ['letters with accents', 'é5É'],
    ['one long word', 'x'],
    ['unlike words', 'aa ab ba bb '],
  ];
  test.each(HOSTILE)('%s', (_says, piece) => {
    const read = (news: string) => extractFigures(news, { publishedOn: '2025-06-15' });
    // Six times the text takes 36 times as long where time is quadratic.
    expect(growthOf(read, piece.repeat(1500), piece.repeat(9000), 20)).toBeLessThan(20);
  });
});
