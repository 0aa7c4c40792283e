import { describe, expect, test, vi } from 'vitest';
import type { LibraryVerbs } from '../../components/library';
import { readLines } from '../../components/library/read-lines';
import { exportFile, importFile, type Transfer } from '../../components/library/transfer';
import { libraryVerbs } from './fake-verbs';

const linesOf = async (file: Blob) => {
  const lines: string[] = [];
  for await (const { line, text } of readLines(file)) lines.push(`${line}:${text}`);
  return lines;
};
const told = () => {
  const seen: Transfer[] = [];
  return { seen, tell: (transfer: Transfer) => void seen.push(transfer) };
};

describe('the lines of a file', () => {
  test.each([
    { says: 'with an end of line at the end', text: 'a\nb\n', lines: ['1:a', '2:b'] },
    { says: 'without one', text: 'a\nb', lines: ['1:a', '2:b'] },
    { says: 'with empty lines, which keep their number', text: '\n\na\n \nb', lines: ['3:a', '5:b'] },
    { says: 'of nothing', text: '', lines: [] },
    { says: 'with letters of several bytes', text: '“é”\n🛩️', lines: ['1:“é”', '2:🛩️'] },
  ])('$says', async ({ text, lines }) => {
    expect(await linesOf(new Blob([text]))).toEqual(lines);
  });

  test('a letter cut by a piece of the file stays whole', async () => {
    const bytes = new TextEncoder().encode('a🛩b\nc');
    const file = new Blob([bytes]);
    file.stream = () =>
      new ReadableStream({
        start(controller) {
          for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
          controller.close();
        },
      });
    expect(await linesOf(file)).toEqual(['1:a🛩b', '2:c']);
  });

  test.each([
    ['zip', [0x50, 0x4b, 3, 4]],
    ['gzip', [0x1f, 0x8b, 8, 0]],
  ])('%s files are refused by their first bytes', async (_, bytes) => {
    await expect(linesOf(new Blob([new Uint8Array(bytes)]))).rejects.toThrow('compressed');
  });
});

describe('importing', () => {
  test('sends everything in pieces and sums up', async () => {
    const importLines = vi.fn<LibraryVerbs['importLines']>(async (lines) => ({
      added: lines.length,
      already: 0,
      refused: [],
    }));
    const { seen, tell } = told();
    await importFile(
      new Blob([Array.from({ length: 3_300 }, (_, at) => `{"at":${at}}`).join('\n')]),
      { importLines },
      tell,
    );
    expect(importLines.mock.calls.map(([lines]) => lines.length)).toEqual([200, 600, 2000, 500]);
    expect(seen.at(-1)).toEqual({ status: 'done', message: '3,300 reports added.', refused: [] });
  });

  test('names refused lines by their place in the file', async () => {
    const importLines: LibraryVerbs['importLines'] = async (lines) => ({
      added: 0,
      already: lines.length - 1,
      refused: [{ line: 1, message: 'this is no report' }],
    });
    const { seen, tell } = told();
    await importFile(new Blob(['{}\n\nrubbish\n{}']), { importLines }, tell);
    expect(seen.at(-1)).toEqual({
      status: 'done',
      message: '2 were there already and 1 line refused.',
      refused: [{ line: 3, message: 'this is no report' }],
    });
  });

  test('says what came in before it failed', async () => {
    let calls = 0;
    const importLines: LibraryVerbs['importLines'] = async (lines) => {
      calls += 1;
      if (calls > 1) throw new Error('broken');
      return { added: lines.length, already: 0, refused: [] };
    };
    const { seen, tell } = told();
    await importFile(new Blob(['{}\n'.repeat(300)]), { importLines }, tell);
    expect(seen.at(-1)).toMatchObject({ status: 'failed', message: expect.stringContaining('200 reports added.') });
  });

  test('a file of something else is said to be no library file, and its lines are named', async () => {
    const importLines: LibraryVerbs['importLines'] = async (lines) => ({
      added: 0,
      already: 0,
      refused: lines.map((_, line) => ({ line, message: 'this is no report' })),
    });
    const { seen, tell } = told();
    await importFile(new Blob(['name;type\nShip;ship']), { importLines }, tell);
    expect(seen.at(-1)).toEqual({
      status: 'failed',
      message: expect.stringMatching(/^Nothing was added: .* Choose a file that Sightline exported/),
      refused: [1, 2].map((line) => ({ line, message: 'this is no report' })),
    });
  });

  test('an empty file is no failure', async () => {
    const { seen, tell } = told();
    await importFile(new Blob(['\n\n']), libraryVerbs(), tell);
    expect(seen.at(-1)).toEqual({
      status: 'done',
      message: 'The file holds no reports. Choose a file that Sightline exported, ending in .jsonl.',
      refused: [],
    });
  });

  test('a compressed file is said to be one', async () => {
    const { seen, tell } = told();
    await importFile(new Blob([new Uint8Array([0x1f, 0x8b])]), libraryVerbs(), tell);
    expect(seen.at(-1)).toMatchObject({ status: 'failed', message: expect.stringContaining('compressed') });
  });
});

describe('exporting', () => {
  test('gathers every page into one file named after the day', async () => {
    const saveFile = vi.fn<LibraryVerbs['saveFile']>();
    const pages = [{ lines: ['1', '2\n'], next: 2 }, { lines: ['3'], next: 3 }, { lines: [] }];
    const exportLines: LibraryVerbs['exportLines'] = async (after) => pages[after === undefined ? 0 : after - 1]!;
    const { seen, tell } = told();
    await exportFile({ exportLines, saveFile, today: () => '2026-11-23' }, tell);
    const [name, parts] = saveFile.mock.calls[0]!;
    expect(name).toBe('sightline-library-2026-11-23.jsonl');
    expect(parts.join('')).toBe('1\n2\n3\n');
    expect(seen.at(-1)).toMatchObject({
      status: 'done',
      message: '3 reports exported as sightline-library-2026-11-23.jsonl.',
    });
  });

  test('hands out no empty file', async () => {
    const saveFile = vi.fn<LibraryVerbs['saveFile']>();
    const { seen, tell } = told();
    await exportFile({ exportLines: async () => ({ lines: [] }), saveFile, today: () => '2026-11-23' }, tell);
    expect(saveFile).not.toHaveBeenCalled();
    expect(seen.at(-1)).toEqual({ status: 'failed', message: 'There is nothing to export yet.' });
  });
});
