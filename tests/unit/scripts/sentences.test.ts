import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { f1Of } from '../../../scripts/eval/score';
import { loadStarterPack } from '../../../scripts/lib/starter-pack';
import { readMarkedLines } from '../../../scripts/sentences/marked-lines';
import type { ReadFigure } from '../../../scripts/sentences/reader';
import { scoreSentences } from '../../../scripts/sentences/score';
import { sightline } from '../../../scripts/sentences/sightline';

function linesOf(text: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'sightline-sentences-')), 'lines.txt');
  writeFileSync(file, text);
  return readMarkedLines(file);
}

test('reads date, text and figures of a marked line, and leaves remarks out', () => {
  const [line, ...rest] = linesOf(
    '# a remark\n[2026-02-03] It has {{quantity;400;km;up to;range;S-400|400 km}} by {{date;2027..2028;;;date;|2027-28}}.\n',
  );
  expect(rest).toEqual([]);
  expect(line).toMatchObject({ text: 'It has 400 km by 2027-28.', publishedOn: '2026-02-03' });
  expect(
    line!.figures.map(({ start, end, value, unit, measure, subject }) => [start, end, value, unit, measure, subject]),
  ).toEqual([
    [7, 13, 400, 'km', 'range', 'S-400'],
    [17, 24, ['2027', '2028'], 'date', 'date', null],
  ]);
});

test.each([
  ['a mark that does not close', 'It has {{count;4;guns;;;|four guns.'],
  ['a mark without value', 'It has {{count;;guns;;;|four guns}}.'],
  ['a value that is no number', 'It has {{count;four;guns;;;|four guns}}.'],
])('names file and line of %s', (_what, text) => {
  expect(() => linesOf(`fine\n${text}\n`)).toThrow(/lines\.txt:2: /);
});

const found = (over: Partial<ReadFigure>): ReadFigure => ({
  start: 7,
  end: 13,
  surface: '400 km',
  kind: 'quantity',
  lo: 400_000,
  hi: 400_000,
  unit: 'm',
  ...over,
});
const LINES = linesOf('It has {{quantity;400;km;;range;|400 km}}.\nThe S-400 is new.\n');

test('counts a figure of the same value in another unit as right', () => {
  const { values, lines } = scoreSentences(LINES, (text) => (text.includes('km') ? [found({})] : []));
  expect(values).toEqual({ right: 1, predicted: 1, gold: 1 });
  expect(lines.right).toBe(2);
});

test('counts another value as wrong, and what is found in a trap against the line', () => {
  const { values, lines } = scoreSentences(LINES, () => [found({ lo: 4, hi: 4 })]);
  expect(values.right).toBe(0);
  expect(lines.right).toBe(0);
});

test('asks for the number alone where it is lenient', () => {
  const read = () => [found({ lo: 400, hi: 400, unit: '' }), found({ start: 0, end: 2, lo: 3, hi: 3 })];
  expect(scoreSentences(LINES.slice(0, 1), read).values.right).toBe(0);
  expect(scoreSentences(LINES.slice(0, 1), read, true).lines.right).toBe(1);
});

// Measured, less a point or two: a rule may cost a sentence, not a kind of them.
test.each([
  ['money', 0.97],
  ['money-unread', 0.91],
  ['indian', 0.97],
  ['indian-unread', 0.93],
  ['measures', 0.94],
  ['measures-unread', 0.9],
])('the figures of the sentences in %s are read as well as before', (file, floor) => {
  const path = fileURLToPath(new URL(`../../corpus/sentences/${file}.txt`, import.meta.url));
  const { values } = scoreSentences(readMarkedLines(path), sightline(loadStarterPack()));
  expect(values.gold).toBeGreaterThan(90);
  expect(f1Of(values)).toBeGreaterThan(floor);
});
