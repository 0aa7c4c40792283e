// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Life } from '../../../entrypoints/reader.content/life';
import { createSession } from '../../../entrypoints/reader.content/session';
import type { Painter } from '../../../utils/highlight';
import { AskError, type PageAnswer } from '../../../utils/messaging';

type Ask = (name: string, request: { version: number; article: { text: string } }) => Promise<unknown>;
const ask = vi.hoisted(() => vi.fn<Ask>());
vi.mock(import('../../../utils/messaging'), async (original) => ({ ...(await original()), askFromPage: ask as never }));

const PROSE =
  '<p>This paragraph is long enough to be taken for the running text of an article, and says no more.</p>'.repeat(3);
const show = (title: string, words: string) => {
  document.body.innerHTML = `<article><h1>${title}</h1><p>${words}</p>${PROSE}</article>`;
};

/** An answer that marks every "India" of the article asked about. */
const answerTo = ({ version, article }: { version: number; article: { text: string } }, differs = 0): PageAnswer => ({
  version,
  report: { id: 'this' },
  remembered: false,
  marks: [...article.text.matchAll(/India/g)].map(({ index }) => ({
    start: index,
    end: index + 5,
    kind: 'entity',
    at: 0,
  })),
  entities: [{ id: 'country:india', type: 'country', name: 'India', alias: 'India', mentions: 1, earlierReports: 0 }],
  figures: [],
  summary: { names: 1, figures: 0, differs, updates: 0, firstSeen: 0, agrees: 0, notComparable: 0, relatedReports: 0 },
  related: [],
});

const settled = () => new Promise((done) => setTimeout(done, 0));
const analysed = () => ask.mock.calls.filter(([name]) => name === 'analyse-page').map(([, request]) => request);
const badges = () => ask.mock.calls.flatMap(([name, request]) => (name === 'set-badge' ? [request] : []));

const setUp = () => {
  const painter = { paint: vi.fn(), clear: vi.fn(), restore: vi.fn() } as unknown as Painter;
  const life: Life = { signal: new AbortController().signal, isAlive: () => true, end: vi.fn() };
  const session = createSession(document, painter, life, () => undefined);
  const words = () => session.marks().map(({ start, end }) => session.page()!.text.slice(start, end));
  return { session, life, words, painter };
};

beforeEach(() => {
  history.replaceState({}, '', '/one');
  ask.mockReset().mockImplementation(async (name, request) => (name === 'analyse-page' ? answerTo(request) : {}));
});

test('reads, asks once and paints', async () => {
  show('One', 'India is named.');
  const { session, words } = setUp();
  session.read();
  expect(session.state().status).toBe('reading');
  await settled();
  expect(session.state().status).toBe('ready');
  expect(words()).toEqual(['India']);
  session.read();
  await settled();
  expect(analysed()).toHaveLength(1);
});

test('keeps the marks of unchanged paragraphs while it asks about the changed page', async () => {
  show('One', 'India is named.');
  const { session, words } = setUp();
  session.read();
  await settled();
  document.querySelector('h1')!.insertAdjacentHTML('afterend', '<p>A new paragraph above, long enough to be one.</p>');
  session.read();
  expect(words()).toEqual(['India']);
  await settled();
  expect(analysed()).toHaveLength(2);
  expect(words()).toEqual(['India']);
});

test('asks about one reading at a time, and again when the text has changed meanwhile', async () => {
  show('One', 'India is named.');
  const { session, words } = setUp();
  session.read();
  show('One', 'India is named, and India again.');
  session.read();
  expect(analysed()).toHaveLength(1);
  await settled();
  await settled();
  expect(analysed()).toHaveLength(2);
  expect(words()).toEqual(['India', 'India']);
});

test('dims what was read before, from the moment it is asked for and as long as the page stays', async () => {
  const words = 'India is named. A second sentence is told for the first time.';
  ask.mockImplementation(async (name, request) => {
    if (name !== 'analyse-page') return {};
    const start = request.article.text.indexOf('A second');
    return { ...answerTo(request), news: { telling: 5, fresh: [start, start + 46] } };
  });
  show('One', words);
  const { session, painter } = setUp();
  session.read();
  await settled();
  const dimmed = () => {
    const [page, , spans] = vi.mocked(painter.paint).mock.lastCall!;
    const { text } = page as unknown as { text: string };
    return (spans ?? []).map(({ start, end }) => text.slice(start, end).slice(0, 16));
  };
  expect(dimmed()).toEqual([]);
  session.dim();
  expect(dimmed()).toEqual(['India is named. ', ...Array(3).fill('This paragraph i')]);
  expect(session.state().isDimmed).toBe(true);
  document.querySelector('h1')!.insertAdjacentHTML('afterend', '<p>A new paragraph above, long enough to be one.</p>');
  session.read();
  expect(dimmed()).toContain('India is named. ');
  session.dim(false);
  expect(dimmed()).toEqual([]);
});

test('drops an answer that comes after the reader has gone on', async () => {
  let answer: (reply: unknown) => void = () => undefined;
  ask.mockImplementationOnce(() => new Promise((done) => (answer = done)));
  show('One', 'India is named.');
  const { session, words } = setUp();
  session.read();
  const [first] = analysed();
  history.pushState({}, '', '/two');
  show('Two', 'India is named here too, in other words.');
  session.read();
  answer(answerTo(first!));
  await Promise.resolve();
  await Promise.resolve();
  expect(session.answer()?.version).not.toBe(first!.version);
  await settled();
  expect(session.answer()?.version).toBe(analysed()[1]!.version);
  expect(words()).toEqual(['India']);
});

test('in-app navigation drops answer and badge at once', async () => {
  ask.mockImplementationOnce(async (_, request) => answerTo(request, 2));
  show('One', 'India is named.');
  const { session } = setUp();
  session.read();
  await settled();
  history.pushState({}, '', '/two');
  show('Two', 'Nobody is named here.');
  session.read();
  expect(session.state().status).toBe('reading');
  expect(session.marks()).toEqual([]);
  expect(badges()).toEqual([{ differs: 2 }, { differs: 0 }]);
});

test('says why it failed and tries again when asked', async () => {
  ask.mockRejectedValueOnce(new AskError('no-answer', 'The library is not reachable.'));
  show('One', 'India is named.');
  const { session } = setUp();
  session.read();
  await settled();
  expect(session.state()).toEqual({ status: 'failed', message: 'The library is not reachable.' });
  session.read();
  await settled();
  expect(session.state().status).toBe('ready');
});

test('ends its life when the extension was reloaded', async () => {
  ask.mockRejectedValueOnce(new AskError('reloaded', 'Sightline was updated.'));
  show('One', 'India is named.');
  const { session, life } = setUp();
  session.read();
  await settled();
  expect(life.end).toHaveBeenCalled();
});

test('tells a page without an article once it has had time to fill', () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(10_000);
  document.body.innerHTML = '<p>India.</p>';
  const { session } = setUp();
  session.read();
  expect(session.state()).toEqual({ status: 'reading' });
  now.mockReturnValue(10_800);
  session.read(); // what stirs on a page without an article does not put it off
  now.mockReturnValue(11_000);
  expect(session.state()).toEqual({ status: 'not-an-article' });
  expect(analysed()).toEqual([]);
  now.mockRestore();
});

test('says nothing of a page that is emptied for its next article', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(10_000);
  show('One', 'India is named.');
  const { session } = setUp();
  session.read();
  await settled();
  now.mockReturnValue(60_000);
  document.body.innerHTML = '';
  session.read();
  expect(session.state().status).toBe('reading');
  now.mockReturnValue(61_000);
  expect(session.state().status).toBe('not-an-article');
  now.mockRestore();
});

test('marks can be turned off and on again', async () => {
  show('One', 'India is named.');
  const { session, words } = setUp();
  session.read();
  await settled();
  session.setMarks(false);
  expect(session.state()).toEqual({ status: 'off' });
  expect(words()).toEqual([]);
  session.read();
  expect(analysed()).toHaveLength(1);
  session.setMarks(true);
  await settled();
  expect(words()).toEqual(['India']);
});

test('remembers the text that is on the page now', async () => {
  ask.mockImplementation(async (name, request) =>
    name === 'analyse-page' ? answerTo(request) : { reportId: 'this', already: false, reports: 1 },
  );
  show('One', 'India is named.');
  const { session } = setUp();
  session.read();
  await settled();
  expect(await session.remember()).toEqual({ ok: true, already: false });
  expect(ask.mock.lastCall![1].article.text).toBe(session.page()!.text);
  expect(session.answer()!.remembered).toBe(true);
});

test('says that reading failed when the page breaks it, and reads again when asked', async () => {
  show('One', 'India is named.');
  const { session } = setUp();
  const broken = vi.spyOn(document, 'querySelector').mockImplementation(() => {
    throw new Error('the page has put its own thing there');
  });
  expect(session.read()).toBe(false);
  expect(session.state().status).toBe('failed');
  broken.mockRestore();
  session.read();
  await settled();
  expect(session.state().status).toBe('ready');
});

test('a report whose new text was remembered is not said to have changed', async () => {
  ask.mockImplementation(async (name, request) =>
    name === 'analyse-page' ? { ...answerTo(request), remembered: true, textChanged: true } : { already: false },
  );
  show('One', 'India is named.');
  const { session } = setUp();
  session.read();
  await settled();
  expect(await session.remember()).toEqual({ ok: true, already: false });
  expect(session.answer()).toMatchObject({ remembered: true, textChanged: false });
});

test('asks anew when names have changed, keeps the marks meanwhile, and drops an answer of before', async () => {
  show('One', 'India is named.');
  const { session, words } = setUp();
  session.read();
  await settled();
  let late: (reply: unknown) => void = () => undefined;
  ask.mockImplementationOnce(() => new Promise((done) => (late = done)));
  session.namesChanged();
  expect(words()).toEqual(['India']);
  session.namesChanged();
  late({ ...answerTo(analysed()[1]!), marks: [] });
  await settled();
  expect(analysed()).toHaveLength(3);
  expect(words()).toEqual(['India']);
});

test('behind other tabs waits with asking until the page is shown', async () => {
  show('One', 'India is named.');
  const { session } = setUp();
  session.read();
  await settled();
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  session.namesChanged();
  await settled();
  expect(analysed()).toHaveLength(1);
  visibility.mockReturnValue('visible');
  session.shown();
  await settled();
  expect(analysed()).toHaveLength(2);
  session.shown();
  await settled();
  expect(analysed()).toHaveLength(2);
});
