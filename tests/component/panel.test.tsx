// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { createPageModel, PagePanel, type PageVerbs } from '../../components/summary';
import { cleanUpAfterEach } from './dom';
import { pageVerbs } from './fake-verbs';
import { ANSWER, CROWDED, FIGURES } from './samples';

cleanUpAfterEach();

const open = async (parts: Partial<PageVerbs> = {}, until: string | RegExp = /11 names/) => {
  const model = createPageModel(pageVerbs(parts));
  const stop = model.start();
  const view = render(<PagePanel model={model} />);
  await waitFor(() => expect(view.container.textContent).toMatch(until));
  return { ...view, model, stop };
};
const answered = (answer: typeof ANSWER) => ({ pageState: async () => ({ status: 'ready' as const, answer }) });
const headings = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent?.replace(/\s+/g, ' '));

describe('the summary', () => {
  test('begins with the page in one line', async () => {
    await open();
    const [line] = screen.getAllByRole('status').map((one) => one.textContent);
    expect(line).toBe(
      '11 names, 6 figures: 1 differs, 1 updates, 1 in no earlier report, 1 agrees, 1 not comparable; 3 related reports',
    );
  });

  test('lets stand out in it what one looks for, not what was merely counted', async () => {
    const { container } = await open();
    const strong = [...container.querySelectorAll('.sum-strong')].map((one) => one.textContent);
    expect(strong).toEqual(['1 differs, ', '1 updates, ', '1 in no earlier report, ']);
  });

  test('has what differs first, then updates, new figures, names, related reports', async () => {
    await open();
    expect(headings()).toEqual([
      'Differ from earlier reports 1',
      'Update earlier reports 1',
      'In no earlier report 1',
      'Names 11',
      'Related reports 3',
    ]);
  });

  test('sets a differing figure against the earlier one, with date and outlet', async () => {
    await open({}, 'Harbour Gazette');
    const row = screen.getByRole('button', { name: /\$5\.5 billion/ }).closest('li')!;
    const text = row.textContent!.replace(/\s+/g, ' ');
    expect(text).toContain('$5.5 billion before USD 5.43 billion');
    expect(text).toContain('Contract value of S-400 Triumf, for India');
    expect(text).toContain('1.3 % higher than USD 5.43 billion');
    await waitFor(() => expect(row.textContent).toContain('28 May 2025 · Harbour Gazette'));
  });

  test('does not call a value of a newer report an earlier one', async () => {
    const differs = FIGURES.differs;
    const finding = { ...differs.finding!, reasons: ['a newer report has USD 5.43 billion'] };
    await open(answered({ ...ANSWER, figures: [{ ...differs, finding }] }));
    const row = screen.getByRole('button', { name: /\$5.5 billion/ });
    expect(row.textContent).toContain('newer USD 5.43 billion');
    expect(row.textContent).not.toContain('before');
  });

  test.each([
    {
      change: 'slips' as const,
      reason: 'the last delivery slips by 1 year: 2030 before',
      says: 'The last delivery slips by',
    },
    { change: 'up' as const, reason: '20 % higher than 133 tanks', says: '20 % higher than 133 tanks' },
    { change: 'up' as const, reason: 'from three squadrons', says: 'Up: from three squadrons' },
  ])('says once which way a value moved: $says', async ({ change, reason, says }) => {
    const figure = { ...FIGURES.updates, finding: { ...FIGURES.updates.finding!, change, reasons: [reason] } };
    const { container } = await open(answered({ ...ANSWER, figures: [figure] }));
    await waitFor(() =>
      expect(container.querySelector('.sum-why p span')?.textContent).toMatch(new RegExp(`^${says}`)),
    );
  });

  test.each([
    { remembered: false, asks: true },
    { remembered: true, asks: false },
  ])(
    'asks to remember the first report of a story, unless it is remembered ($remembered)',
    async ({ remembered, asks }) => {
      const summary = { ...ANSWER.summary, relatedReports: 0 };
      const entities = ANSWER.entities.map((one) => ({ ...one, earlierReports: 0 }));
      const { container } = await open(answered({ ...ANSWER, summary, entities, related: [], remembered }));
      expect(container.textContent?.includes('Nothing in your library speaks of this yet')).toBe(asks);
    },
  );

  test('keeps what agrees folded', async () => {
    await open();
    const group = screen.getByText('five squadrons').closest('details')!;
    expect(group.open).toBe(false);
    expect(group.querySelector('summary')!.textContent).toContain('Agree with earlier reports 1');
  });

  test('a click on a row shows the mention on the page', async () => {
    const reveal = vi.fn<PageVerbs['reveal']>(async () => true);
    await open({ reveal });
    fireEvent.click(screen.getByRole('button', { name: /\$5\.5 billion/ }));
    fireEvent.click(screen.getByRole('button', { name: /S-400 Triumf ×6/ }));
    await waitFor(() => expect(reveal).toHaveBeenCalledTimes(2));
    expect(reveal.mock.calls).toEqual([
      [7, { start: 50, end: 60 }],
      [7, { start: 0, end: 5 }],
    ]);
  });

  test('a value the page repeats is one row that counts', async () => {
    const twice = { ...FIGURES.differs };
    const marks = [
      { start: 5, end: 9, kind: 'figure' as const, at: 0 },
      { start: 80, end: 84, kind: 'figure' as const, at: 1 },
    ];
    await open(answered({ ...ANSWER, figures: [FIGURES.differs, twice], marks }));
    expect(screen.getByRole('button', { name: /\$5\.5 billion ×2/ })).toBeTruthy();
    expect(headings()[0]).toBe('Differ from earlier reports 2');
  });

  test('groups names by kind, with counts and what is new', async () => {
    await open();
    const kinds = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(kinds).toEqual(['Systems 2', 'People 2', 'Organisations 2', 'Operations 1', 'Places 2', 'Countries 2']);
    expect(screen.getByRole('button', { name: 'MIM-104 Patriot new' })).toBeTruthy();
  });

  test('says why a report is related, and links to it', async () => {
    await open();
    const link = screen.getByRole('link', { name: 'Moscow and New Delhi talk about more S-400 systems' });
    const row = link.closest('li')!;
    expect(link.getAttribute('target')).toBe('_blank');
    expect(row.textContent).toContain('Copy');
    expect(row.textContent).toContain('41 of 52 sampled passages');
  });

  test('says so when the page has more marks than are painted', async () => {
    const marks = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ start: at, end: at + 1, kind: 'entity' as const, at: 0 }));
    const { stop } = await open(answered({ ...ANSWER, marks: marks(5000) }));
    expect(screen.queryByText(/^5,000\+ marks/)).toBeNull();
    stop();
    await open(answered({ ...ANSWER, marks: marks(5001) }));
    expect(screen.getByText(/^5,000\+ marks/)).toBeTruthy();
  });

  test('a crowded page stays a list one can overlook', async () => {
    await open(answered(CROWDED), /140 names/);
    expect(screen.getAllByRole('listitem').length).toBeLessThan(30);
    fireEvent.click(screen.getByRole('button', { name: 'Show 48 more' }));
    expect(screen.getAllByRole('button', { name: /\.5 billion/ })).toHaveLength(60);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'x-139' } });
    expect(screen.getAllByRole('button', { name: /Sentinel/ })).toHaveLength(1);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zeppelin' } });
    expect(screen.getByText('No name on this page contains “zeppelin”.')).toBeTruthy();
  });
});

describe('the controls', () => {
  test('the switch shows where Sightline runs', async () => {
    await open();
    const group = screen.getByRole('group', { name: 'Run on strait.example' });
    const pressed = within(group)
      .getAllByRole('button')
      .filter((one) => one.getAttribute('aria-pressed') === 'true');
    expect(pressed.map((one) => one.textContent)).toEqual(['This site']);
  });

  test('one press remembers, the next takes it back', async () => {
    const forget = vi.fn<PageVerbs['forget']>(async () => undefined);
    await open({ forget });
    fireEvent.click(screen.getByRole('button', { name: 'Remember this report' }));
    await screen.findByText('Remembered');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Forgotten');
    expect(forget).toHaveBeenCalledWith('here');
    expect(screen.getByRole('button', { name: 'Remember this report' })).toBeTruthy();
  });

  test('a page not read yet has the two ways to read it', async () => {
    const runOnPage = vi.fn<PageVerbs['runOnPage']>(async () => undefined);
    const requestSite = vi.fn<PageVerbs['requestSite']>(async () => true);
    await open(
      { pageState: async () => undefined, siteMode: async () => 'unset', runOnPage, requestSite },
      'Not read yet',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Always on this site' }));
    expect(requestSite).toHaveBeenCalledWith('https://www.strait.example');
    fireEvent.click(screen.getByRole('button', { name: 'Read this page' }));
    await waitFor(() => expect(runOnPage).toHaveBeenCalledWith(7));
    expect(screen.queryByRole('button', { name: 'Remember this report' })).toBeNull();
  });

  test('library and side panel are one click away, the panel not from within itself', async () => {
    const openPanel = vi.fn<NonNullable<PageVerbs['openPanel']>>(async () => undefined);
    const openLibrary = vi.fn<PageVerbs['openLibrary']>(async () => undefined);
    const { unmount } = await open({ openPanel, openLibrary });
    fireEvent.click(screen.getByRole('button', { name: 'Open side panel' }));
    fireEvent.click(screen.getByRole('button', { name: 'Open library' }));
    expect(openPanel).toHaveBeenCalledWith(1);
    expect(openLibrary).toHaveBeenCalledOnce();
    unmount();
    await open({ openPanel: undefined });
    expect(screen.queryByRole('button', { name: 'Open side panel' })).toBeNull();
  });
});
