import { describe, expect, test } from 'vitest';
import { doSums } from '../../../utils/crossref';
import type { Claim } from '../../../utils/domain';
import { billions, count, kilometres, miles, percent } from './build-claims';

const sums = (claims: Claim[], text = '', publishedOn = '2019-03-01') =>
  doSums(claims, { text, publishedOn }).map(({ fits, computation }) => [fits, computation]);
/** Puts the claims close together, in one sentence. */
const near = (claims: Claim[]): Claim[] =>
  claims.map((claim, i) => ({
    ...claim,
    sentence: { start: 0, end: 300 },
    figure: { ...claim.figure, span: { start: i * 30, end: i * 30 + 5 } },
  }));

describe('price by number against total', () => {
  const price = (value: number) => billions(value, { measure: 'unit-price' });

  test('speaks up when the pieces cost more than the whole', () => {
    expect(sums(near([billions(1.1), count(26, 'jets'), price(0.09)]))).toEqual([
      [false, '26 × $90 million = $2.34 billion; the report says $1.1 billion'],
    ]);
  });

  test.each([
    { says: 'of a total with spares and training in it', claims: [billions(6.3), count(26, 'jets'), price(0.09)] },
    { says: 'of another currency', claims: [billions(1.1, { unit: 'EUR' }), count(26, 'jets'), price(0.09)] },
    { says: 'where two numbers are told', claims: [billions(1.1), count(26, 'jets'), count(36, 'jets'), price(0.09)] },
    { says: 'of a total for the design alone', claims: [billions(0.4), count(26, 'jets'), price(0.09)] },
    { says: 'of another subject', claims: [billions(1.1), count(26, 'jets', { subject: 'system:x' }), price(0.09)] },
  ])('says nothing $says', ({ claims }) => expect(sums(near(claims))).toEqual([]));

  test('says nothing of a price in another sentence, which may be that of one version', () => {
    const [total, ordered, each] = near([billions(11.5), count(141, 'jets'), price(0.0892)]);
    expect(sums([total!, ordered!, { ...each!, sentence: { start: 80, end: 120 } }])).toEqual([]);
  });

  test('says nothing of figures far apart', () => {
    expect(
      sums([
        billions(1.1, { at: 0 }),
        count(26, 'jets', { at: 20 }),
        { ...price(0.09), figure: { ...price(0.09).figure, span: { start: 900, end: 905 } } },
      ]),
    ).toEqual([]);
  });
});

describe('parts against the whole', () => {
  const lot = (value: number, name: string) => count(value, 'jets', { scope: { lot: name } });

  test('add up', () => {
    expect(sums(near([count(26, 'jets'), lot(22, 'single-seat'), lot(4, 'twin-seat')]))).toEqual([
      [true, '22 + 4 = 26'],
    ]);
  });

  test('come to too much', () => {
    expect(sums(near([count(26, 'jets'), lot(22, 'single-seat'), lot(6, 'twin-seat')]))).toEqual([
      [false, '22 + 6 = 28; the report says 26'],
    ]);
  });

  test.each([
    { says: 'while a part may be missing', claims: [count(26, 'jets'), lot(10, 'lot 1'), lot(4, 'lot 2')] },
    { says: 'of one part', claims: [count(26, 'jets'), lot(30, 'lot 1')] },
    {
      says: 'of parts told before another whole',
      claims: [lot(22, 'single-seat'), lot(8, 'twin-seat'), count(26, 'jets')],
    },
  ])('say nothing $says', ({ claims }) => expect(sums(near(claims))).toEqual([]));
});

describe('delivered and remaining against ordered', () => {
  const done = (value: number) => count(value, 'systems', { measure: 'delivered-quantity' });
  const rest = (value: number) => count(value, 'systems', { measure: 'remaining-quantity' });

  test('add up or not', () => {
    expect(sums(near([count(5, 'systems'), done(3), rest(2)]))).toEqual([[true, '3 + 2 = 5']]);
    expect(sums(near([count(5, 'systems'), done(3), rest(3)]))).toEqual([[false, '3 + 3 = 6; the report says 5']]);
  });

  test.each([
    { says: '"five more", which is the next order', claims: [count(5, 'systems'), done(3), rest(5)] },
    {
      says: 'launchers of another count',
      claims: [count(5, 'squadrons'), done(3), { ...rest(1), counted: 'missiles' }],
    },
  ])('say nothing of $says', ({ claims }) => expect(sums(near(claims))).toEqual([]));

  test('add up or not where the part names its whole in the same sentence, whatever deal that is of', () => {
    const deal = { scope: { deal: 'first' } };
    const part = (value: number) => ({ ...done(value), ...deal });
    const line = (value: number, left: number): Claim[] => {
      const [a, b, c, other] = near([part(value), count(180, 'systems', deal), rest(left), count(60, 'systems')]);
      return [
        { ...a!, figure: { ...a!.figure, partOf: 1 } },
        b!,
        c!,
        { ...other!, sentence: { start: 400, end: 500 } },
      ];
    };
    expect(sums(line(159, 25))).toEqual([[false, '159 + 25 = 184; the report says 180']]);
    expect(sums(line(159, 21))).toEqual([[true, '159 + 21 = 180']]);
    const [a, b, c, other] = line(159, 25);
    expect(sums([a!, b!, { ...other!, sentence: c!.sentence }, c!])).toEqual([]);
    expect(sums([a!, b!, { ...c!, sentence: { start: 400, end: 500 } }])).toEqual([]);
  });

  test('say nothing of a bound', () => {
    const some = count(3, 'systems', { measure: 'delivered-quantity', hedge: 'at-least' });
    expect(sums(near([count(5, 'systems'), some, rest(3)]))).toEqual([]);
  });
});

describe('growth against its base', () => {
  const budget = (value: number, part?: string) =>
    billions(value, { measure: 'budget', ...(part && { scope: { part } }) });
  const growth = (value: number) => percent(value, { measure: 'growth' });

  test('fits or not', () => {
    expect(sums(near([budget(77.7, 'original'), budget(140.9), growth(81)]))).toEqual([
      [true, '$141 billion is 81.3 % above $77.7 billion'],
    ]);
    expect(sums(near([budget(96, 'original'), budget(140.9), growth(81)]))).toEqual([
      [false, '$141 billion is 46.8 % above $96 billion; the report says 81 %'],
    ]);
  });

  test('says nothing without a base, or with two', () => {
    expect(sums(near([budget(140.9), growth(81)]))).toEqual([]);
    expect(sums(near([budget(96, 'original'), budget(78, 'original'), budget(140.9), growth(81)]))).toEqual([]);
  });
});

describe('one measure in two units', () => {
  const twins = (a: Claim, b: Claim): Claim[] => [
    { ...a, figure: { ...a.figure, twin: 1 } },
    { ...b, figure: { ...b.figure, twin: 0 } },
  ];

  test('is the same or not, and is told once', () => {
    expect(sums(twins(miles(300), kilometres(483)))).toEqual([[true, '300 miles is 483 km']]);
    expect(sums(twins(miles(300), kilometres(560)))).toEqual([
      [false, '300 miles is about 480 km; the report says 560 km'],
    ]);
  });
});

describe('a share right behind its part and whole', () => {
  const told = (text: string, share: number) => {
    const at = (claim: Claim, surface: string, extra = {}): Claim => {
      const start = text.indexOf(surface);
      return { ...claim, figure: { ...claim.figure, surface, span: { start, end: start + surface.length }, ...extra } };
    };
    return sums(
      [
        at(count(133, 'tanks'), '133', { partOf: 1 }),
        at(count(180, 'tanks'), '180 tanks'),
        at(percent(share), 'per cent'),
      ],
      text,
    );
  };

  test('fits or not', () => {
    expect(told('133 of the 180 tanks, or per cent', 74)).toEqual([[true, '133 of 180 is 73.9 %']]);
    expect(told('133 of the 180 tanks (per cent)', 84)).toEqual([
      [false, '133 of 180 is 73.9 %; the report says 84 %'],
    ]);
  });

  test('is another share where more stands between', () => {
    expect(told('133 of the 180 tanks are here, while prices rose per cent', 12)).toEqual([]);
  });
});

describe('a measure in brackets behind another', () => {
  const told = (text: string, km: number, mi: number) => {
    const place = (claim: Claim, surface: string): Claim => {
      const start = text.indexOf(surface);
      return { ...claim, figure: { ...claim.figure, surface, span: { start, end: start + surface.length } } };
    };
    return sums([place(kilometres(km), `${km} km`), place(miles(mi), `${mi} miles`)], text);
  };

  test('is meant as the same, though it does not fit', () => {
    expect(told('a range of 450 km (380 miles)', 450, 380)).toEqual([
      [false, '450 km is about 280 miles; the report says 380 miles'],
    ]);
  });

  test.each([
    ['a range of 450 km, 380 miles of which are at sea'],
    ['a range of 450 km (380 miles with a heavy load)'],
  ])('is not in "%s"', (text) => expect(told(text, 450, 380)).toEqual([]));
});

describe('one sum in two currencies', () => {
  const twins = (a: Claim, b: Claim): Claim[] => [
    { ...a, figure: { ...a.figure, twin: 1 } },
    { ...b, figure: { ...b.figure, twin: 0 } },
  ];

  test('is told where a magnitude went wrong', () => {
    expect(sums(twins(billions(5.43), billions(40, { unit: 'INR' })))).toEqual([
      [false, 'INR 40 billion is about $570 million at 2019’s mean rate; the report says USD 5.43 billion'],
    ]);
  });

  test.each([
    { says: 'at the rate of the year', claims: twins(billions(5.43), billions(380, { unit: 'INR' })) },
    { says: 'at the rate of some years ago', claims: twins(billions(5.43), billions(330, { unit: 'INR' })) },
    { says: 'in a currency without a rate', claims: twins(billions(5.43), billions(4, { unit: 'IRR' })) },
  ])('says nothing $says', ({ claims }) => expect(sums(claims)).toEqual([]));
});
