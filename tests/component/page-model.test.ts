// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPageModel, type PageVerbs } from '../../components/summary';
import { ReaderError } from '../../utils/platform';
import { pageVerbs } from './fake-verbs';
import { ANSWER, CITATIONS } from './samples';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(0);
const started = async (parts: Partial<PageVerbs> = {}) => {
  const model = createPageModel(pageVerbs(parts));
  const stop = model.start();
  await settle();
  return { model, stop };
};
const silent = { pageState: async () => undefined };
const tabAt = (url?: string) => ({ shownTab: async () => ({ id: 7, windowId: 1, ...(url ? { url } : {}) }) });

describe('what is in view', () => {
  test.each<[string, Partial<PageVerbs>, object]>([
    ['a page that was read', {}, { kind: 'ready', answer: ANSWER }],
    ['a page being read', { pageState: async () => ({ status: 'reading' }) }, { kind: 'reading' }],
    [
      'a page that is no article',
      { pageState: async () => ({ status: 'not-an-article' }) },
      { kind: 'not-an-article' },
    ],
    [
      'a page that failed',
      { pageState: async () => ({ status: 'failed', message: 'Why.' }) },
      { kind: 'failed', message: 'Why.' },
    ],
    ['a page turned off for this load', { pageState: async () => ({ status: 'off' }) }, { kind: 'off' }],
    ['a site turned off', { ...silent, siteMode: async () => 'off' }, { kind: 'off' }],
    ['a site turned off whose script still runs', { siteMode: async () => 'off' }, { kind: 'off' }],
    ['a site never allowed', { ...silent, siteMode: async () => 'unset' }, { kind: 'no-access' }],
    ['a page whose address is hidden', { ...silent, ...tabAt() }, { kind: 'no-address' }],
    ['a page of the browser', tabAt('chrome://extensions'), { kind: 'restricted', why: 'browser' }],
    ['a PDF file', tabAt('https://example.org/a.pdf'), { kind: 'restricted', why: 'pdf' }],
    ['no tab at all', { shownTab: async () => undefined }, { kind: 'restricted', why: 'browser' }],
  ])('for %s', async (_, parts, view) => {
    const { model } = await started(parts);
    expect(model.view.value).toEqual(view);
  });

  test('trouble is a sentence, and a later look makes good', async () => {
    let isBroken = true;
    const { model } = await started({
      pageState: async () => {
        if (isBroken) throw new ReaderError('no-answer', 'The library is not reachable.');
        return { status: 'ready', answer: ANSWER };
      },
    });
    expect(model.view.value).toEqual({ kind: 'failed', message: 'The library is not reachable.' });
    isBroken = false;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(model.view.value.kind).toBe('ready');
  });

  test('follows a page from reading to read, and stops when told to', async () => {
    const pageState = vi.fn<PageVerbs['pageState']>(async () => ({ status: 'reading' }));
    const { model, stop } = await started({ pageState });
    pageState.mockResolvedValue({ status: 'ready', answer: ANSWER });
    await vi.advanceTimersByTimeAsync(500);
    expect(model.view.value.kind).toBe('ready');
    stop();
    pageState.mockClear();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(pageState).not.toHaveBeenCalled();
  });

  test('a report remembered by a shortcut meanwhile is said to be in the library', async () => {
    let remembered = false;
    const { model } = await started({
      pageState: async () => ({ status: 'ready', answer: { ...ANSWER, remembered } }),
    });
    expect(model.remembering.value).toEqual({ status: 'idle' });
    remembered = true;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(model.remembering.value).toEqual({ status: 'remembered', already: true });
  });

  test('the same answer again redraws nothing', async () => {
    const { model } = await started({ pageState: async () => ({ status: 'ready', answer: structuredClone(ANSWER) }) });
    const before = model.view.value;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(model.view.value).toBe(before);
  });

  test('a late answer about the tab that was left is dropped', async () => {
    let tab = 7;
    let answerOld: (state: Awaited<ReturnType<PageVerbs['pageState']>>) => void = () => undefined;
    const { model } = await started({
      shownTab: async () => ({ id: tab, windowId: 1, url: `https://example.org/${tab}` }),
      pageState: (id) =>
        id === 7
          ? new Promise((done) => {
              answerOld = done;
            })
          : Promise.resolve({ status: 'not-an-article' }),
    });
    tab = 8;
    void model.refresh();
    await settle();
    answerOld({ status: 'ready', answer: ANSWER });
    await settle();
    expect(model.view.value).toEqual({ kind: 'not-an-article' });
  });

  test('an allowed page that does not answer is started, once', async () => {
    const runOnPage = vi.fn<PageVerbs['runOnPage']>(async () => undefined);
    const { model } = await started({ ...silent, runOnPage });
    expect(model.view.value.kind).toBe('reading');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(runOnPage.mock.calls).toEqual([[7]]);
    expect(model.view.value.kind).toBe('no-access');
  });

  test('the sources of differing and updating figures are asked for once', async () => {
    const cite = vi.fn<PageVerbs['cite']>(async () => CITATIONS.slice(0, 2));
    const { model } = await started({ cite });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(cite.mock.calls.map(([refs]) => refs.map((ref) => ref.report))).toEqual([['gazette', 'wire']]);
    expect([...model.priors.value.keys()]).toEqual(['gazette', 'wire']);
  });

  test('a library that lost reports is told of', async () => {
    const { model } = await started({ lostReports: async () => 20 });
    expect(model.lost.value).toBe(20);
  });
});

describe('the site switch', () => {
  const choiceIn = async (parts: Partial<PageVerbs>) => (await started(parts)).model.site.value?.choice;

  test('stands where things are', async () => {
    expect(await choiceIn({})).toBe('site');
    expect(await choiceIn({ siteMode: async () => 'unset' })).toBe('page');
    expect(await choiceIn({ siteMode: async () => 'off' })).toBe('off');
    expect(await choiceIn({ ...silent, siteMode: async () => 'unset' })).toBe('none');
  });

  test('this site: asks in the click itself, then turns on', async () => {
    const calls: string[] = [];
    const { model } = await started({
      ...silent,
      siteMode: async () => 'unset',
      requestSite: async (origin) => {
        calls.push(`ask ${origin}`);
        return true;
      },
      setSite: async (_, mode) => {
        calls.push(`set ${mode}`);
        return mode;
      },
    });
    const done = model.runOnSite();
    expect(calls).toEqual(['ask https://www.strait.example']); // before anything was awaited
    await settle();
    await done;
    expect(calls).toEqual(['ask https://www.strait.example', 'set on']);
  });

  test('this site: a refusal changes nothing and is said', async () => {
    const setSite = vi.fn<PageVerbs['setSite']>(async (_, mode) => mode);
    const { model } = await started({
      ...silent,
      siteMode: async () => 'unset',
      requestSite: async () => false,
      setSite,
    });
    await model.runOnSite();
    expect(setSite).not.toHaveBeenCalled();
    expect(model.note.value).toBe('Not allowed on strait.example. Nothing has changed.');
  });

  test('this page: runs here only, and takes back "always"', async () => {
    const calls: string[] = [];
    const { model } = await started({
      runOnPage: async (id) => void calls.push(`run ${id}`),
      setSite: async (_, mode) => {
        calls.push(`set ${mode}`);
        return mode;
      },
    });
    await model.runHere();
    expect(calls).toEqual(['set unset', 'run 7']);
  });

  test('off: turns the site off', async () => {
    const setSite = vi.fn<PageVerbs['setSite']>(async (_, mode) => mode);
    const { model } = await started({ setSite });
    await model.turnOff();
    expect(setSite.mock.calls).toEqual([['https://www.strait.example', 'off']]);
  });

  test('a page the browser refuses is said', async () => {
    const { model } = await started({
      ...silent,
      siteMode: async () => 'unset',
      runOnPage: async () => {
        throw new ReaderError('restricted', 'The browser does not let Sightline run on this page.');
      },
    });
    await model.runHere();
    expect(model.note.value).toBe('The browser does not let Sightline run on this page.');
  });
});

describe('remembering', () => {
  test('keeps, says so, and takes it back', async () => {
    const forget = vi.fn<PageVerbs['forget']>(async () => undefined);
    const { model } = await started({ forget });
    expect(model.remembering.value).toEqual({ status: 'idle' });
    await model.remember();
    expect(model.remembering.value).toEqual({ status: 'remembered', already: false });
    await model.forget();
    expect(forget.mock.calls).toEqual([['here']]);
    expect(model.remembering.value).toEqual({ status: 'forgotten' });
  });

  test('knows a page that is remembered', async () => {
    const { model } = await started({
      pageState: async () => ({ status: 'ready', answer: { ...ANSWER, remembered: true } }),
    });
    expect(model.remembering.value).toEqual({ status: 'remembered', already: true });
  });

  test('offers the new text of a report that has changed', async () => {
    const answer = { ...ANSWER, remembered: true, textChanged: true };
    const { model } = await started({ pageState: async () => ({ status: 'ready', answer }) });
    expect(model.remembering.value).toEqual({ status: 'idle' });
  });

  test('a full disk is a sentence', async () => {
    const { model } = await started({
      remember: async () => ({ ok: false, already: false, message: 'The disk is full.' }),
    });
    await model.remember();
    expect(model.remembering.value).toEqual({ status: 'failed', message: 'The disk is full.' });
  });

  test('begins anew on another page', async () => {
    let id = 7;
    const { model } = await started({ shownTab: async () => ({ id, windowId: 1, url: `https://example.org/${id}` }) });
    await model.remember();
    id = 8;
    await model.refresh();
    expect(model.remembering.value).toEqual({ status: 'idle' });
  });
});

test('a passage that is no longer on the page is said', async () => {
  const { model } = await started({ reveal: async () => false });
  await model.reveal({ start: 1, end: 2 });
  expect(model.note.value).toBe('That passage is no longer on the page.');
});
