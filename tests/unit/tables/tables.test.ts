import { describe, expect, test } from 'vitest';
import { csvOf, escapeMarkdown, markdownTable, readTable, tsvOf } from '../../../utils/tables';

const cellsOf = (text: string) => readTable(text).rows.map(({ cells }) => cells);

describe('a table is read', () => {
  test.each([
    {
      says: 'with commas',
      text: 'a,b\n1,2\n',
      cells: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      says: 'with semicolons',
      text: 'a;b, c\n1;2',
      cells: [
        ['a', 'b, c'],
        ['1', '2'],
      ],
    },
    {
      says: 'with tabs',
      text: 'a\tb;c;d\n1\t2',
      cells: [
        ['a', 'b;c;d'],
        ['1', '2'],
      ],
    },
    { says: 'with a byte order mark', text: '\ufeffa,b', cells: [['a', 'b']] },
    {
      says: 'with ends of line of Windows',
      text: 'a,b\r\n1,2\r\n',
      cells: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      says: 'with ends of line of old Macs',
      text: 'a,b\r1,2',
      cells: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    { says: 'with quoted cells', text: '"a, b","c ""d"""\n', cells: [['a, b', 'c "d"']] },
    {
      says: 'with a line end in a cell',
      text: '"a\nb",c\nd,e',
      cells: [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    },
    {
      says: 'with empty cells at the end',
      text: 'a,b,\n,,c',
      cells: [
        ['a', 'b', ''],
        ['', '', 'c'],
      ],
    },
    { says: 'with letters behind a closing quote', text: '"a"b,c', cells: [['ab', 'c']] },
    { says: 'with a quote inside a plain cell', text: '5" gun,c', cells: [['5" gun', 'c']] },
    {
      says: 'without its empty rows',
      text: 'a,b\n\n , \nc,d\n\n',
      cells: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    { says: 'of nothing', text: '', cells: [] },
  ])('$says', ({ text, cells }) => expect(cellsOf(text)).toEqual(cells));

  test('and each row knows its line, whatever came before', () => {
    const { rows } = readTable('a,b\r\n\r\n"1\n2",3\r\n4,5');
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  test('up to a quotation mark that is not closed', () => {
    const { rows, stopped } = readTable('a,b\n1,2\n"3,4\n5,6\n');
    expect(rows).toHaveLength(2);
    expect(stopped).toMatchObject({ line: 3, message: expect.stringContaining('not closed') });
  });

  test('up to the most rows that are wanted', () => {
    const { rows, stopped } = readTable('a\nb\nc\nd', { mostRows: 2 });
    expect(rows).toHaveLength(2);
    expect(stopped).toMatchObject({ line: 3, message: expect.stringContaining('first 2 rows') });
  });
});

describe('a table is written', () => {
  test('with every cell quoted', () => {
    expect(csvOf([['a', 'b "c"', '1\n2']])).toBe('"a","b ""c""","1\n2"\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\uff1d1', "'=1"])('and %j starts no formula', (cell) => {
    expect(csvOf([[cell]])).toMatch(/^"'/);
    expect(tsvOf([[cell]])).toMatch(/^'/);
    expect(cellsOf(csvOf([[cell]]))).toEqual([[cell]]);
  });

  test('for the clipboard with one line a row', () => {
    expect(
      tsvOf([
        ['a\tb', 'c\nd'],
        ['e', ''],
      ]),
    ).toBe('a b\tc d\ne\t');
  });
});

describe('Markdown', () => {
  test.each([
    ['![x](http://a.example/y.png)', '\\!\\[x\\]\\(http\\://a\\.example/y\\.png\\)'],
    ['<script>', '\\<script\\>'],
    ['a | b', 'a \\| b'],
    ['# not a heading\n- nor a list', '\\# not a heading \\- nor a list'],
    ['reader@daily.example', 'reader\\@daily\\.example'],
  ])('%s is shown as it is', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

  test('tables hold one line a row, however their cells are written', () => {
    expect(markdownTable(['a', 'b'], [['1\n2', '3|4']])).toBe('| a | b |\n| --- | --- |\n| 1 2 | 3\\|4 |');
  });
});
