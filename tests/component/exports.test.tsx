// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { ExportBar, type ExportVerbs, PAGE_HEADER, pageNote, pageRows } from '../../components/exports';
import type { PageAnswer } from '../../utils/messaging';
import { readTable } from '../../utils/tables';
import { cleanUpAfterEach, faultsOf } from './dom';
import { ANSWER } from './samples';

cleanUpAfterEach();

const verbs = (): { [K in keyof ExportVerbs]: ReturnType<typeof vi.fn<ExportVerbs[K]>> } => ({
  copyText: vi.fn<ExportVerbs['copyText']>(async () => undefined),
  saveFile: vi.fn<ExportVerbs['saveFile']>(),
});
const withTitle = (title: string): PageAnswer => ({ ...ANSWER, report: { ...ANSWER.report, title } });
const measured = ANSWER.figures.filter(({ measure }) => measure !== 'other');

describe('the figures of a page', () => {
  test('are rows with what was found of them and why', () => {
    const rows = pageRows(ANSWER).map((row) => Object.fromEntries(PAGE_HEADER.map((head, at) => [head, row[at]])));
    expect(rows).toHaveLength(measured.length);
    const differs = measured.find(({ finding }) => finding?.result === 'differs')!;
    expect(rows.find(({ Figure }) => Figure === differs.surface)).toMatchObject({
      What: differs.measureLabel,
      Finding: 'Differs',
      Why: differs.finding!.reasons[0],
      Title: ANSWER.report.title,
    });
    for (const row of pageRows(ANSWER)) expect(row).toHaveLength(PAGE_HEADER.length);
  });

  test('keep the reader’s ruling', () => {
    const [figure, ...rest] = measured;
    const ruled = {
      ...figure!,
      ruling: { key: 'k', verdict: 'dismissed' as const, note: 'old price', ruledAt: '2026-11-23T08:00:00Z' },
    };
    const [row] = pageRows({ ...ANSWER, figures: [ruled, ...rest] });
    expect(row![PAGE_HEADER.indexOf('My ruling')]).toBe('dismissed: old price');
  });

  test('are a note that shows what a page calls itself and does nothing with it', () => {
    const note = pageNote(withTitle('![x](http://a.example/y.png)\n# Big'));
    expect(note.split('\n')[0]).toBe('## \\!\\[x\\]\\(http\\://a\\.example/y\\.png\\) \\# Big');
    expect(note.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(measured.length + 2);
  });
});

describe('the line of buttons', () => {
  test('copies a table for a spreadsheet and says so', async () => {
    const asked = verbs();
    render(<ExportBar answer={withTitle('=cmd()')} verbs={asked} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy as table' }));
    await screen.findByText(/Copied/);
    const lines = asked.copyText.mock.calls[0]![0].split('\n');
    expect(lines).toHaveLength(measured.length + 1);
    expect(lines[1]!.split('\t')[2]).toBe("'=cmd()");
  });

  test('says when the browser refuses to copy', async () => {
    const copyText = () => Promise.reject(new Error('no'));
    render(<ExportBar answer={ANSWER} verbs={{ ...verbs(), copyText }} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy as table' }));
    await screen.findByText(/did not let Sightline copy/);
  });

  test('saves files named after the page', () => {
    const asked = verbs();
    render(<ExportBar answer={withTitle('Delhi: “S-400” — über 5 Mrd!')} verbs={asked} />);
    fireEvent.click(screen.getByRole('button', { name: 'CSV' }));
    fireEvent.click(screen.getByRole('button', { name: 'Markdown' }));
    const [[csvName, csv] = [], [noteName, note] = []] = asked.saveFile.mock.calls;
    expect(csvName).toMatch(/delhi-s-400-uber-5-mrd\.csv$/);
    expect(readTable(csv!).rows[0]!.cells).toEqual(PAGE_HEADER);
    expect(noteName).toMatch(/\.md$/);
    expect(note).toContain('| About | What |');
  });

  test('is not there for a page without such figures', () => {
    const { container } = render(<ExportBar answer={{ ...ANSWER, figures: [] }} verbs={verbs()} />);
    expect(container.textContent).toBe('');
  });

  test('has no fault axe can see', async () => {
    const { container } = render(<ExportBar answer={ANSWER} verbs={verbs()} />);
    expect(await faultsOf(container)).toEqual([]);
  });
});
