import { describe, expect, test } from 'vitest';
import type { ReportRecord, Ruling } from '../../../utils/domain';
import { FIGURE_HEADER, figureRows, REPORT_HEADER, reportNote, reportRow, ruledOnBy } from '../../../utils/exchange';
import { csvOf, readTable } from '../../../utils/tables';
import { reportRecord } from '../store/records';

const record = (change: Partial<ReportRecord> = {}): ReportRecord => ({
  ...reportRecord(1, ['system:s-400'], 'five systems were ordered.\nMore later.'),
  ...change,
});
const nameOf = (id: string) => ({ 'system:s-400': 'S-400 Triumf', 'country:india': 'India' })[id];
const cells = (row: string[]) => Object.fromEntries(FIGURE_HEADER.map((head, at) => [head, row[at]]));

describe('figures of a report as rows', () => {
  test('carry what the reader decided on them and why', () => {
    const made: Ruling = {
      key: 'k',
      pairs: ['k'],
      verdict: 'accepted',
      note: 'counts spares\ntoo',
      ruledAt: '2026-02-03T04:05:06.000Z',
      result: 'differs',
      measure: 'ordered-quantity',
      report: record().report,
      surface: 'five',
    };
    const ruled = (rulings: Ruling[]) => {
      const row = cells(figureRows(record(), nameOf, ruledOnBy(rulings))[0]!);
      return [row['Your ruling'], row['Your note']];
    };
    expect(ruled([made])).toEqual(['accepted', 'counts spares too']);
    expect(ruled([{ ...made, surface: 'six' }])).toEqual(['', '']);
    expect(reportNote(record(), nameOf, ruledOnBy([made]))).toMatch(/accepted.*counts spares too/);
    expect(reportNote(record(), nameOf, ruledOnBy([]))).not.toContain('Your ruling');
  });

  test('say what is claimed of what, in numbers and as written, and where', () => {
    const [claim] = record().claims;
    const rows = figureRows(record({ claims: [{ ...claim!, party: 'country:india', status: 'contracted' }] }), nameOf);
    expect(rows.map(cells)).toEqual([
      {
        Published: '2025-02-11',
        Outlet: 'The Daily Example',
        Title: 'Report 1',
        Address: 'https://daily.example/story/1',
        About: 'S-400 Triumf',
        What: 'Ordered',
        Figure: 'five',
        Lowest: '5',
        Highest: '5',
        Unit: 'systems',
        Hedge: '',
        For: 'India',
        Counted: '',
        Status: 'contracted',
        'Said by': '',
        Sentence: 'five',
        'About (id)': 'system:s-400',
        'Report (id)': 'r1',
        'Your ruling': '',
        'Your note': '',
      },
    ]);
  });

  test('leave out what compares with nothing, and call what no list has by its id', () => {
    const [claim] = record().claims;
    const claims = [
      { ...claim!, measure: 'other' as const },
      { ...claim!, subject: undefined },
      { ...claim!, subject: 'system:x' },
    ];
    expect(figureRows(record({ claims }), nameOf).map((row) => cells(row).About)).toEqual(['system:x']);
  });

  test('survive a spreadsheet, whatever the page called itself', () => {
    const report = { ...record().report, title: '=HYPERLINK("http://a.example")', outlet: 'A, "B"\nC' };
    const csv = csvOf([FIGURE_HEADER, ...figureRows(record({ report }), nameOf)]);
    expect(csv).toContain(`"'=HYPERLINK(""http://a.example"")"`);
    expect(readTable(csv).rows[1]!.cells[2]).toBe(report.title);
  });
});

test('a report as a row counts what is in it', () => {
  const row = Object.fromEntries(REPORT_HEADER.map((head, at) => [head, reportRow(record({ origin: 'r0' }))[at]]));
  expect(row).toMatchObject({ Title: 'Report 1', Names: '1', Figures: '1', 'Copy of': 'r0', Read: '' });
});

describe('a report as a note', () => {
  test('has its source, names and figures, and not its text', () => {
    expect(reportNote(record(), nameOf)).toBe(
      [
        '## Report 1',
        '2025\\-02\\-11, The Daily Example  \n<https://daily.example/story/1>',
        'Names: S\\-400 Triumf',
        '| About | What | Figure | For | Said by | Sentence |\n| --- | --- | --- | --- | --- | --- |\n| S\\-400 Triumf | Ordered | five |  |  | five |',
      ].join('\n\n'),
    );
    expect(reportNote(record(), nameOf)).not.toContain('More later');
  });

  test('links nowhere but to the report, and shows no picture', () => {
    const report = {
      ...record().report,
      title: '![x](http://a.example/p.png) <img src=x>',
      canonicalUrl: 'https://a.example/>](http://b.example)',
      outlet: '[a](javascript:alert(1))',
    };
    const note = reportNote(record({ report }), nameOf);
    expect(note).not.toMatch(/(?<!\\)!\[|(?<!\\)\]\(|(?<!\\)<(?!https:)/);
    expect(note).not.toContain('b.example');
  });
});
