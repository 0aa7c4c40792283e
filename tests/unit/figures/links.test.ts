import { expect, test } from 'vitest';
import type { Span } from '../../../utils/domain';
import { extractFigures } from '../../../utils/figures';

const spansOf = (text: string, names: string[]): Span[] => {
  const spans: Span[] = [];
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      spans.push({ start: at, end: at + name.length });
  return spans.sort((a, b) => a.start - b.start);
};

const read = (text: string, names: string[] = []) =>
  extractFigures(text, { publishedOn: '2025-06-15', names: spansOf(text, names) });

test.each([
  ['a bracketed amount', 'worth $5.4 billion (Rs 45,000 crore)', ['$5.4 billion', 'Rs 45,000 crore']],
  ['an amount after "or"', 'worth 7 billion euros, or about $8 billion', ['7 billion euros', '$8 billion']],
  ['a converted distance', 'out to 380 km (236 miles)', ['380 km', '236 miles']],
  ['a converted speed', 'at 7,400 km/h (Mach 6)', ['7,400 km/h', 'Mach 6']],
])('links %s with its twin', (_says, text, surfaces) => {
  const figures = read(text);
  expect(figures.map((f) => f.surface)).toEqual(surfaces);
  expect(figures.map((f) => f.twin)).toEqual([1, 0]);
});

test.each([
  ['two sums of one currency', 'paid $5 million ($2 million late)'],
  ['sums far apart', 'a $5 billion deal and an offer of 3 billion euros'],
  ['a distance that is no conversion', 'a range of 380 km (30 miles inland)'],
])('does not link %s', (_says, text) => {
  expect(read(text).map((f) => f.twin)).toEqual([undefined, undefined]);
});

test('hands the hedge on to the twin', () => {
  expect(read('worth around $5.4 billion (Rs 45,000 crore)').map((f) => f.hedge)).toEqual(['about', 'about']);
});

test('links a part with its whole, which lends it the noun', () => {
  const [part, whole] = read('Three of the five contracted squadrons have come.');
  expect([part?.partOf, part?.noun, whole?.partOf, whole?.noun]).toEqual([1, 'squadrons', undefined, 'squadrons']);
  const parts = read('Of the 26 jets, 22 have one seat and four have two seats.');
  expect(parts.slice(0, 3).map((f) => f.partOf)).toEqual([undefined, 0, 0]);
});

test('takes the noun from behind a name', () => {
  const text = 'It signed for five S-400 Triumf air defence systems.';
  const [figure] = read(text, ['S-400 Triumf']);
  expect(figure).toMatchObject({ surface: 'five', noun: 'systems' });
  expect(text.slice(figure!.nounSpan!.start, figure!.nounSpan!.end)).toBe('systems');
});

test('points at the name when that is what is counted', () => {
  const text = 'Poland took over 10 K2s and 24 K9s.';
  const figures = read(text, ['K2s', 'K9s', 'Poland']);
  expect(figures.map((f) => [f.surface, f.noun, text.slice(f.nounSpan!.start, f.nounSpan!.end)])).toEqual([
    ['10', undefined, 'K2s'],
    ['24', undefined, 'K9s'],
  ]);
});

test('reads no figure inside a name', () => {
  expect(read('Exercise Malabar 2025 and the Lot 18 jets', ['Malabar 2025', 'Lot 18'])).toEqual([]);
});

test('keeps the sign of a sum whose letters belong to a name', () => {
  expect(read('The US$5 billion deal', ['US']).map((f) => [f.surface, f.quantity.lo])).toEqual([['$5 billion', 5e9]]);
});

test('lends a number without a noun what was counted before', () => {
  const figures = read('It ordered five squadrons. Three have come; the other two are due.');
  expect(figures.map((f) => [f.surface, f.noun])).toEqual([
    ['five squadrons', 'squadrons'],
    ['Three', 'squadrons'],
    ['two', 'squadrons'],
  ]);
});

test.each([
  ['$5.43 billion', 1e7],
  ['$5 billion', 1e9],
  ['400 km', 1000],
  ['1,250 km', 1000],
  ['12.5 %', 0.1],
  ['Rs 40,000 crore', 1e7],
  ['1,200 tanks', 1],
  ['2.5 tonnes', 100],
])('keeps the precision of %s', (text, step) => {
  const [figure] = read(`It has ${text}.`);
  expect(figure?.quantity.form === 'number' && figure.quantity.step).toBeCloseTo(step, 6);
});

test('reads nothing in a line that leads away from the article', () => {
  expect(read('Also read: India buys 26 jets for $7 billion\nSubscribe to our paper for $1 a week')).toEqual([]);
  expect(read('They read more: 26 jets were sold.')).toHaveLength(1);
});

test('leaves dates without a year alone when nothing tells the year', () => {
  expect(extractFigures('It was signed on 5 May.')).toEqual([]);
  expect(extractFigures('It was signed on 5 May.', { publishedOn: '2024' }).map((f) => f.quantity.lo)).toEqual([
    '2024-05-05',
  ]);
});

test.each([
  ['of a country with its own dollar', 'The yard gets $480 million.', 'country:australia', [true]],
  ['beside another dollar', 'It costs $5 million, or A$7.6 million.', undefined, [true, undefined]],
  ['that nothing puts in doubt', 'It costs $5 million.', undefined, [undefined]],
  ['whose country is said', 'It costs US$5 million, or A$7.6 million.', undefined, [undefined, undefined]],
])('keeps the doubt of a bare dollar %s', (_says, text, country, doubts) => {
  expect(extractFigures(text, { country }).map((figure) => figure.currencyGuessed)).toEqual(doubts);
});

test.each([
  ['100 million euros each, 20 million more than planned', ['EUR', 'EUR']],
  ['3.4 billion euros for one and 2.1 billion for the other', ['EUR', 'EUR']],
  ['$5 million for a town of 2 million', ['USD', '']],
  ['$5 million went in. It has 2 million on its books', ['USD', '']],
])('reads what the large number counts in "%s"', (text, units) => {
  expect(read(text).map(({ quantity }) => quantity.form === 'number' && quantity.unit)).toEqual(units);
});
