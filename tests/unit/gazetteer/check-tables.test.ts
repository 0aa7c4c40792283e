import { describe, expect, test } from 'vitest';
import {
  checkClashes,
  checkDoubles,
  checkNumbers,
  checkStarterPack,
  checkTable,
  checkWords,
} from '../../../scripts/lib/check-starter-pack';
import { readStarterPack } from '../../../scripts/lib/starter-pack';
import type { PackEntity } from '../../../utils/gazetteer';
import { packOf } from './small-pack';

const HEAD = 'name\taliases\tambiguous_aliases\tneeds\tsource';
const place = (id: string, text: string, ambiguous?: true): PackEntity => ({
  id,
  type: 'place',
  name: text,
  aliases: [{ text, ...(ambiguous ? { ambiguous } : {}) }],
});

describe('a table', () => {
  test.each([
    { says: 'passes when its rows are whole', row: 'Tor\tTor-M2\tTor\tmissile\tcurated', problem: undefined },
    { says: 'is told of a missing cell', row: 'Tor\tTor-M2\tTor\tmissile', problem: 't.tsv:2: 4 cells instead of 5' },
    { says: 'is told of a missing name', row: '\tTor\t\t\tcurated', problem: 't.tsv:2: no name' },
    { says: 'is told of a missing source', row: 'Tor\t\t\t\t', problem: 't.tsv:2: "Tor" names no source' },
    {
      says: 'is told of an ambiguous form that is no alias',
      row: 'Tor\t\tBuk\tmissile\tcurated',
      problem: 't.tsv:2: ambiguous form "Buk" of "Tor" is not among its aliases',
    },
    {
      says: 'is told of an ambiguous form that nothing licenses',
      row: 'Tor\t\tTor\t\tcurated',
      problem: 't.tsv:2: "Tor" has an ambiguous form and no word to license it',
    },
    {
      says: 'is told of a name that stands twice',
      row: 'Tor\t\t\t\tcurated\nTor\t\t\t\tcurated',
      problem: 't.tsv:3: "Tor" stands in line 2 too',
    },
  ])('$says', ({ row, problem }) => {
    expect(checkTable('t', `${HEAD}\n${row}\n`)).toEqual(problem ? [problem] : []);
  });
});

describe('a pack', () => {
  test('is told of a form that two entities of a type claim', () => {
    const problems = checkClashes(packOf(place('place:a', 'Tripoli'), place('place:b', 'Tripoli')));
    expect(problems).toEqual(['"Tripoli" is a free form of place:a and of place:b: mark it ambiguous']);
  });

  test('may have a form twice when it is marked ambiguous', () => {
    expect(checkClashes(packOf(place('place:a', 'Tripoli', true), place('place:b', 'Tripoli', true)))).toEqual([]);
  });

  test('is told of a common word that matches freely', () => {
    const problems = checkWords(packOf(place('place:r', 'Reading')), new Set(['reading']));
    expect(problems).toEqual(['"Reading" of place:r is a common word: mark it ambiguous and say what licenses it']);
  });
});

test('a pack is told of a form that is any number, and not of a day that became a name', () => {
  expect(checkNumbers(packOf(place('place:b', '206')))).toEqual(['"206" of place:b is a bare number']);
  expect(checkNumbers(packOf(place('place:n', '9/11')))).toEqual([]);
});

test('one thing in two rows is told, namesakes of two kinds or countries are not', () => {
  const fort: PackEntity = { ...place('place:fort-x', 'Fort X'), kind: 'base', countries: ['country:a'] };
  const again: PackEntity = { ...fort, id: 'place:fort-x-base' };
  expect(checkDoubles(packOf(fort, again))).toEqual([
    'place:fort-x-base and place:fort-x are one thing twice: make one row of them',
  ]);
  expect(checkDoubles(packOf(fort, { ...again, kind: 'city' }, { ...again, countries: ['country:b'] }))).toEqual([]);
});

test('the shipped tables have no problem', () => {
  expect(checkStarterPack(readStarterPack())).toEqual([]);
});
