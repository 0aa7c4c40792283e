// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createLibraryModel, LibraryPage, type LibraryVerbs } from '../../components/library';
import { cleanUpAfterEach } from './dom';
import { libraryVerbs } from './fake-verbs';
import { REPORTS, report } from './samples';

cleanUpAfterEach();
afterEach(() => void vi.useRealTimers());

const open = async (
  parts: Partial<LibraryVerbs> = {},
  reports = Object.values(REPORTS),
  until: string | RegExp = '63 names',
) => {
  const model = createLibraryModel(libraryVerbs(parts, reports));
  const stop = model.start();
  const view = render(<LibraryPage model={model} />);
  await waitFor(() => expect(view.container.textContent).toMatch(until));
  return { ...view, model, stop };
};
const titles = () => [...document.querySelectorAll('.lib-title')].map((title) => title.textContent);
const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
const many = (count: number) => Array.from({ length: count }, (_, at) => report(`r${at}`, { title: `Report ${at}` }));

describe('the list', () => {
  test('shows every report with date and outlet, and what the library holds', async () => {
    const { container } = await open();
    expect(titles()).toHaveLength(4);
    expect(container.textContent).toContain('28 May 2025 · Harbour Gazette');
    expect(screen.getByText('4 reports · 63 names in them · October 2018 to 28 May 2025 · 412 KB')).toBeTruthy();
  });

  test('comes a hundred at a time', async () => {
    await open({}, many(250));
    expect(titles()).toHaveLength(100);
    fireEvent.click(screen.getByRole('button', { name: 'Show more reports' }));
    await waitFor(() => expect(titles()).toHaveLength(200));
  });
});

test('the list ends when the background has no more, whatever it promised', async () => {
  const list = vi.fn<LibraryVerbs['list']>(async (offset) => ({ total: 900, reports: offset === 0 ? many(3) : [] }));
  await open({ list });
  fireEvent.click(screen.getByRole('button', { name: 'Show more reports' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Show more reports' })).toBeNull());
  expect(list).toHaveBeenCalledTimes(2);
});

describe('searching', () => {
  const type = (text: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });

  test('shows what is found, and the list again when nothing is asked', async () => {
    await open();
    type('WIRE moscow');
    await waitFor(() => expect(titles()).toEqual(['Moscow and New Delhi talk about more S-400 systems']));
    expect(screen.getByText('1 found')).toBeTruthy();
    type('zeppelin');
    await waitFor(() => expect(screen.getByText(/No remembered report has all of this/)).toBeTruthy());
    type('');
    await waitFor(() => expect(titles()).toHaveLength(4));
  });

  test('asks once for what is typed in one go', async () => {
    const search = vi.fn<LibraryVerbs['search']>(async () => ({ hits: [], looked: 4, total: 4 }));
    await open({ search });
    for (const text of ['m', 'mo', 'mos']) type(text);
    await waitFor(() => expect(search).toHaveBeenCalled());
    expect(search.mock.calls.map(([{ query }]) => query)).toEqual(['mos']);
  });

  test('goes through the library piece by piece, and drops answers to an earlier question', async () => {
    const search = vi.fn<LibraryVerbs['search']>(async ({ query }, at) => ({
      hits: [{ report: report(`${query}${at}`, { title: `${query} at ${at}` }) }],
      looked: at + 400,
      total: 900,
      ...(at < 800 ? { next: at + 400 } : {}),
    }));
    await open({ search });
    type('boat');
    await waitFor(() => expect(titles()).toEqual(['boat at 0', 'boat at 400', 'boat at 800']));
    type('ship');
    await waitFor(() => expect(titles()[0]).toBe('ship at 0'));
    expect(titles().join()).not.toContain('boat');
  });

  test('stops at many hits until asked to go on', async () => {
    const search = vi.fn<LibraryVerbs['search']>(async (_, at) => ({
      hits: many(200).map((one) => ({ report: { ...one, id: `${at}-${one.id}` } })),
      looked: at + 400,
      total: 900,
      ...(at < 800 ? { next: at + 400 } : {}),
    }));
    await open({ search });
    type('report');
    await screen.findByText('200 found in 400 of 900');
    fireEvent.click(screen.getByRole('button', { name: 'Search on' }));
    await screen.findByText('400 found in 800 of 900');
    fireEvent.click(screen.getByRole('button', { name: 'Search on' }));
    await screen.findByText('600 found');
    expect(screen.queryByRole('button', { name: 'Search on' })).toBeNull();
  });

  test('shows the passage that was found', async () => {
    const snippet = { text: 'said the Marram left port at', start: 9, end: 15 };
    await open({ search: async () => ({ hits: [{ report: report('a'), snippet }], looked: 1, total: 1 }) });
    type('marram');
    await waitFor(() => expect(document.querySelector('.lib-snippet mark')?.textContent).toBe('Marram'));
  });

  test('by a known name asks for reports that name it', async () => {
    const search = vi.fn<LibraryVerbs['search']>(async () => ({ hits: [], looked: 4, total: 4 }));
    await open({ search });
    type('s-4');
    fireEvent.click(await screen.findByRole('button', { name: /S-400 Triumf/ }));
    await screen.findByText('names S-400 Triumf');
    await waitFor(() => expect(search.mock.lastCall?.[0]).toEqual({ query: '', entity: 'system:s-400-triumf' }));
    fireEvent.click(screen.getByRole('button', { name: 'Any name' }));
    await waitFor(() => expect(titles()).toHaveLength(4));
  });

  test('by outlet and dates asks for no more than is a date', async () => {
    const search = vi.fn<LibraryVerbs['search']>(async () => ({ hits: [], looked: 4, total: 4 }));
    await open({ search });
    fireEvent.input(screen.getByLabelText('Outlet'), { target: { value: ' Wire ' } });
    fireEvent.input(screen.getByLabelText('From'), { target: { value: '2024' } });
    fireEvent.input(screen.getByLabelText('To'), { target: { value: '2025-1' } });
    await waitFor(() => expect(search.mock.lastCall?.[0]).toEqual({ query: '', outlet: 'Wire', from: '2024' }));
    expect(screen.getByLabelText('To').getAttribute('aria-invalid')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(() => expect(titles()).toHaveLength(4));
  });

  test('that fails says so', async () => {
    await open({ search: () => Promise.reject(new Error('broken')) });
    type('boat');
    expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong');
  });

  test('a forgotten report leaves what was found too', async () => {
    const { stop } = await open();
    type('moscow');
    await waitFor(() => expect(titles()).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: /^Forget Moscow/ }));
    stop();
    await waitFor(() => expect(titles()).toEqual([]));
  });
});

describe('forgetting', () => {
  test('waits, and can be undone', async () => {
    const forget = vi.fn<LibraryVerbs['forget']>(async () => undefined);
    await open({ forget });
    vi.useFakeTimers();
    fireEvent.click(screen.getByRole('button', { name: 'Forget India signs for five S-400 squadrons' }));
    await pass(3_000);
    fireEvent.click(screen.getByRole('button', { name: 'Undo forgetting India signs for five S-400 squadrons' }));
    await pass(60_000);
    expect(forget).not.toHaveBeenCalled();
    expect(titles()).toHaveLength(4);
  });

  test('happens once the time is over', async () => {
    const forget = vi.fn<LibraryVerbs['forget']>(async () => undefined);
    await open({ forget });
    vi.useFakeTimers();
    fireEvent.click(screen.getByRole('button', { name: 'Forget India signs for five S-400 squadrons' }));
    await pass(60_000);
    expect(forget.mock.calls).toEqual([['old']]);
    expect(titles()).toHaveLength(3);
  });

  test('happens at once when the page is left', async () => {
    const forget = vi.fn<LibraryVerbs['forget']>(async () => undefined);
    const { stop } = await open({ forget });
    fireEvent.click(screen.getByRole('button', { name: 'Forget India signs for five S-400 squadrons' }));
    stop();
    expect(forget.mock.calls).toEqual([['old']]);
  });

  test('that fails keeps the report and says so', async () => {
    await open({
      forget: async () => {
        throw new Error('broken');
      },
    });
    vi.useFakeTimers();
    fireEvent.click(screen.getByRole('button', { name: 'Forget India signs for five S-400 squadrons' }));
    await pass(60_000);
    expect(titles()).toHaveLength(4);
    expect(screen.getByRole('alert').textContent).toContain('Something went wrong');
    expect(screen.getByRole('button', { name: 'Forget India signs for five S-400 squadrons' })).toBeTruthy();
  });
});

test('lost reports are told of until the reader goes on without them', async () => {
  await open({ status: async () => ({ reports: 4, lost: 20, entities: 63 }) });
  expect(screen.getByRole('alert').textContent).toContain('20 reports have gone missing.');
  fireEvent.click(screen.getByRole('button', { name: 'Go on without them' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

describe('tables and notes', () => {
  test('are handed over page by page as one file', async () => {
    const saveText = vi.fn<LibraryVerbs['saveText']>();
    const exportTable = vi.fn<LibraryVerbs['exportTable']>(async (_, after) =>
      after === undefined ? { text: 'head;', reports: 100, next: 7 } : { text: 'tail', reports: 3 },
    );
    await open({ saveText, exportTable, place: () => 'files' });
    fireEvent.click(screen.getByRole('button', { name: 'Figures as CSV' }));
    await screen.findByText('103 reports exported as sightline-figures-2026-11-23.csv.');
    expect(saveText.mock.calls).toEqual([
      ['sightline-figures-2026-11-23.csv', ['\ufeff', 'head;', 'tail'], 'text/csv'],
    ]);
    expect(exportTable.mock.calls).toEqual([
      ['figures', undefined],
      ['figures', 7],
    ]);
  });

  test('of nothing are refused in words', async () => {
    await open({ exportTable: async () => ({ text: '', reports: 0 }), place: () => 'files' });
    fireEvent.click(screen.getByRole('button', { name: 'Notes as Markdown' }));
    await screen.findByText('There is nothing to export yet.');
  });
});

describe('the automatic backup', () => {
  test('brings lost reports back, file by file', async () => {
    let lost = 20;
    const restore = vi.fn<LibraryVerbs['restore']>(async (at) => {
      if (at < 2) return { added: 8, already: 0, next: at + 1 };
      lost = 0;
      return { added: 4, already: 1 };
    });
    await open({ restore, status: async () => ({ reports: 4, lost, entities: 63 }) });
    expect(screen.getByRole('alert').textContent).toContain(
      'The automatic backup of 22 November 2026 holds 4 reports.',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Bring them back' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(restore.mock.calls).toEqual([[0], [1], [2]]);
    fireEvent.click(screen.getByRole('link', { name: 'Import and export' }));
    expect(screen.getByText('20 reports brought back.')).toBeTruthy();
  });

  test('is told of with its size and day', async () => {
    await open({ place: () => 'files' });
    expect(screen.getByText('4 reports · 38 KB · saved 22 November 2026')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Bring back what is missing' }));
    expect(await screen.findByText('Nothing was missing.')).toBeTruthy();
  });

  test('tells of packs, and that they came back', async () => {
    const backup = async () => ({ reports: 0, packs: 2, bytes: 38_000 });
    await open({ backup, restore: async () => ({ added: 3, already: 0, packs: 1 }), place: () => 'files' });
    expect(screen.getByText('0 reports · 2 packs · 38 KB')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Bring back what is missing' }));
    expect(await screen.findByText('3 reports and 1 pack brought back.')).toBeTruthy();
  });

  test('that stops half way says what it brought', async () => {
    const restore = async (at: number) =>
      at === 0 ? { added: 3, already: 0, next: 1 } : Promise.reject(new Error('no'));
    await open({ restore, place: () => 'files' });
    fireEvent.click(screen.getByRole('button', { name: 'Bring back what is missing' }));
    expect(await screen.findByText(/Something went wrong.*3 reports brought back/)).toBeTruthy();
  });

  test('is passed over where there is none', async () => {
    const backup = () => Promise.reject(new Error('no files'));
    await open({ backup, status: async () => ({ reports: 4, lost: 20, entities: 63 }), place: () => 'files' });
    expect(screen.getByRole('alert').textContent).toContain('Import your last library file');
    expect(screen.queryByText('Automatic backup')).toBeNull();
  });
});

test('an empty library says how to begin', async () => {
  await open({ status: async () => ({ reports: 0, lost: 0, entities: 0 }) }, [], 'Nothing remembered yet');
  expect(screen.getByText(/choose “Remember this report”/)).toBeTruthy();
  expect(screen.queryByRole('searchbox')).toBeNull(); // nothing to look for yet
  fireEvent.click(screen.getByRole('button', { name: 'Import a library file' }));
  expect(screen.getByLabelText('Import')).toBeTruthy();
});

test('choosing a speed keeps it', async () => {
  const setDelays = vi.fn<LibraryVerbs['setDelays']>(async () => undefined);
  await open({ setDelays, place: () => 'settings' });
  await screen.findByRole('radio', { name: /Calm/ });
  fireEvent.click(screen.getByRole('radio', { name: /Calm/ }));
  expect(setDelays.mock.calls[0]![0].dwellMs).toBe(700);
});

test('sites are taken back from where they were given', async () => {
  const disallow = vi.fn<LibraryVerbs['disallow']>(async () => true);
  const undoOff = vi.fn<LibraryVerbs['undoOff']>(async () => undefined);
  await open({ disallow, undoOff, place: () => 'settings' });
  fireEvent.click(await screen.findByRole('button', { name: 'Remove harbourgazette.example' }));
  fireEvent.click(screen.getByRole('button', { name: 'Remove shop.example' }));
  await waitFor(() => expect(undoOff).toHaveBeenCalledWith('shop.example'));
  expect(disallow).toHaveBeenCalledWith('https://harbourgazette.example/*');
});

describe('the parts of the page', () => {
  const here = () => document.querySelector('[aria-current]')?.textContent;

  test('are reached from the list at the side', async () => {
    await open();
    expect(here()).toBe('Reports 4');
    fireEvent.click(screen.getByRole('link', { name: 'Settings' }));
    await screen.findByRole('radio', { name: /Calm/ });
    expect(here()).toBe('Settings');
    expect(titles()).toEqual([]);
  });

  test('follow the address, back and forth', async () => {
    let tell = (_: string): void => undefined;
    await open({
      place: () => 'privacy',
      followPlace: (follow) => {
        tell = follow;
        return () => undefined;
      },
    });
    expect(screen.getByText('What is stored')).toBeTruthy();
    act(() => tell('files'));
    expect(screen.getByRole('button', { name: 'Export' })).toBeTruthy();
  });

  test('an unknown address shows the reports', async () => {
    await open({ place: () => '<img src=x>' });
    expect(titles()).toHaveLength(4);
  });

  test('of other rooms stand among them', async () => {
    const model = createLibraryModel(libraryVerbs({ place: () => 'packs' }));
    const sections = [{ id: 'packs', label: 'Packs', count: () => 2, draw: () => <p>Two packs</p> }];
    render(<LibraryPage model={model} sections={sections} />);
    expect(screen.getByText('Two packs')).toBeTruthy();
    expect(here()).toBe('Packs 2');
  });
});
