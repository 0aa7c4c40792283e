import { expect, test } from 'vitest';
import { extractFigures } from '../../../utils/figures';
import { MONTH_NAMES } from '../../../utils/figures/dates/months';
import { CURRENCY_WORDS } from '../../../utils/figures/money/currency-table';
import { NUMBER_WORD_LIST } from '../../../utils/figures/numerals/number-words';
import { idOf, makeRoom, spellingOf } from '../../../utils/figures/tokens/lexicon';
import { UNITS } from '../../../utils/figures/units/unit-table';

/** Words that no class names, all different. */
const strange = (from: number, count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `q${(from + i).toString(36).replace(/\d/g, (d) => 'abcdefghij'[Number(d)]!)}z`,
  ).join(' ');

const NEWS = 'Poland ordered 180 tanks for $3.4 billion in August 2022; half of the fleet is due by end-2026.';
const read = (text: string) => extractFigures(text, { publishedOn: '2025-06-15' });

test('reads a text the same however many words other texts brought before it', () => {
  const first = read(NEWS);
  expect(first).toHaveLength(5);
  for (let page = 0; page < 12; page++) read(`${strange(page * 3000, 3000)} cost 5 euros.`);
  expect(read(NEWS)).toEqual(first);
});

test('reads a text with more words of its own than the lexicon holds', () => {
  const lead = `${strange(100_000, 20_000)}. `;
  const shifted = read(lead + NEWS).map(({ surface, quantity, hedge, noun }) => ({ surface, quantity, hedge, noun }));
  expect(shifted).toEqual(read(NEWS).map(({ surface, quantity, hedge, noun }) => ({ surface, quantity, hedge, noun })));
});

test('finds the noun of a count among words that found no room', () => {
  const found = read(`${strange(200_000, 20_000)}. It sent 12 Gronkulators and 40 wobblebots.`);
  expect(found.map(({ surface, noun }) => [surface, noun])).toEqual([
    ['12 Gronkulators', 'gronkulators'],
    ['40 wobblebots', 'wobblebots'],
  ]);
});

test('finds every word of its classes, in any letter case', () => {
  makeRoom();
  const units = [...UNITS.keys()].flatMap((form) => form.split(/[ /]/)).filter((part) => /^[a-z]+$/.test(part));
  for (const word of [...MONTH_NAMES, ...NUMBER_WORD_LIST, ...CURRENCY_WORDS.keys(), ...units])
    for (const written of [word, word.toUpperCase()]) {
      const text = `a ${written}, b`;
      expect(spellingOf(idOf(text, 2, 2 + written.length)), written).toBe(word);
    }
});

test.each([
  'in',
  'armour',
  'armours',
  'minesweepers',
  'minesweepersz',
  'counterinsurgencie',
  'counterinsurgencies',
  'überwachung',
  'çift',
])('knows the word "%s" again in any letter case and from its neighbours', (word) => {
  makeRoom();
  const idIn = (text: string): number => idOf(text, 0, text.length);
  const id = idIn(word);
  expect(spellingOf(id)).toBe(word);
  expect(idIn(word.toUpperCase())).toBe(id);
  for (const other of [`${word}e`, word.slice(1), `${word.slice(0, -1)}q`]) expect(idIn(other), other).not.toBe(id);
});

test('takes a word too long for any list for none', () => {
  expect(spellingOf(idOf('q'.repeat(40), 0, 40))).toBe('');
});
