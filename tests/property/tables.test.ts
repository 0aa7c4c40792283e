import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf, markdownTable, readTable, tsvOf } from '../../utils/tables';
import { growthOf } from './growth';

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('=1', "'=1", '"', '""', ',', ';', '\t', '\r\n', '\n', '-', "'", '@', '\ufeff', '\0', '\uff1d'),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
const saysSomething = (cells: string[]) => cells.some((text) => text.trim() !== '');

test('what is written as CSV is read back as it was, rows of nothing apart', () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(readTable(csvOf(rows)).rows.map(({ cells }) => cells)).toEqual(rows.filter(saysSomething));
    }),
  );
});

test('any text at all is read without a throw, and no row is of no line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const { rows } = readTable(text);
      const lines = rows.map(({ line }) => line);
      expect(lines).toEqual([...lines].sort((a, b) => a - b));
      expect(rows.every(({ cells }) => cells.length > 0)).toBe(true);
    }),
  );
});

test('no cell of an export starts a formula or breaks out of its row', () => {
  fc.assert(
    fc.property(table, (rows) => {
      for (const line of tsvOf(rows).split('\n'))
        for (const one of line.split('\t')) expect(one).not.toMatch(/^[=+\-@]/);
      expect(markdownTable(['a'], rows).split('\n')).toHaveLength(rows.length + 2);
    }),
  );
});

test.each([
  ['quotes', (n: number) => '"'.repeat(n)],
  ['one long line', (n: number) => 'a'.repeat(n)],
  ['one long quoted cell', (n: number) => `"${'a\n'.repeat(n)}`],
  ['delimiters', (n: number) => ',;\t'.repeat(n)],
  ['doubled quotes', (n: number) => `"${'""'.repeat(n)}"`],
])('reading %s takes time in proportion to their length', (_, make) => {
  expect(growthOf(readTable, make(20_000), make(40_000), 3.5)).toBeLessThan(3.5);
});
