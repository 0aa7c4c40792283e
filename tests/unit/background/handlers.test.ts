import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../../entrypoints/background/handlers';
import { REQUESTS, type ReplyOf, type RequestName, type RequestOf } from '../../../utils/messaging';
import { readTable } from '../../../utils/tables';
import { articleOn, testDeps } from './background-deps';

beforeEach(() => fakeBrowser.reset());

const asker = { isExtensionPage: true };

/** A background with its own library; every reply is parsed as the client would. */
const background = () => {
  const deps = testDeps();
  const ask = async <N extends RequestName>(name: N, request: RequestOf<N>): Promise<ReplyOf<N>> => {
    const handler = handlers[name] as (request: unknown, deps: unknown, asker: unknown) => unknown;
    const reply = JSON.parse(JSON.stringify(await handler(request, deps, asker)));
    return REQUESTS[name].reply.parse(reply) as ReplyOf<N>;
  };
  const remember = (n: number, value: string, more?: string) =>
    ask('remember-page', { version: 1, article: articleOn(n, value, more) });
  return { ask, remember, deps };
};

describe('analyse-page', () => {
  test('finds nothing earlier in an empty library, and stores nothing', async () => {
    const { ask } = background();
    const answer = await ask('analyse-page', { version: 7, article: articleOn(1, 'USD 5.43 billion') });
    expect(answer).toMatchObject({ version: 7, remembered: false, textChanged: false, related: [] });
    expect(answer.summary).toMatchObject({ differs: 0, agrees: 0, relatedReports: 0 });
    expect(answer.entities.map((entity) => [entity.name, entity.earlierReports])).toContainEqual(['S-400', 0]);
    expect((await ask('library-status', {})).reports).toBe(0);
  });

  test('compares a figure with what an earlier report said', async () => {
    const { ask, remember } = background();
    await remember(1, 'USD 5.43 billion');
    const answer = await ask('analyse-page', { version: 1, article: articleOn(3, 'USD 6.2 billion') });
    const value = answer.figures.find((figure) => figure.surface === 'USD 6.2 billion')!;
    expect(value).toMatchObject({ measure: 'contract-value', subjectName: 'S-400', finding: { result: 'differs' } });
    expect(value.finding!.trail.map((item) => item.surface)).toEqual(['USD 5.43 billion']);
    expect(answer.summary.differs).toBe(1);
    expect(answer.entities.find((entity) => entity.name === 'S-400')).toMatchObject({ mentions: 2, earlierReports: 1 });
    expect(answer.related.map((one) => one.report.title)).toEqual(['India pays 1']);
  });

  test('never counts the page’s own stored report as earlier', async () => {
    const { ask, remember } = background();
    await remember(1, 'USD 5.43 billion');
    const answer = await ask('analyse-page', { version: 1, article: articleOn(1, 'USD 5.43 billion') });
    expect(answer).toMatchObject({ remembered: true, textChanged: false, related: [] });
    expect(answer.entities.every((entity) => entity.earlierReports === 0)).toBe(true);
    expect(answer.figures.every((figure) => !figure.finding || figure.finding.trail.length === 0)).toBe(true);
  });

  test('says that a remembered page has another text now', async () => {
    const { ask, remember } = background();
    const { reportId } = await remember(1, 'USD 5.43 billion');
    const answer = await ask('analyse-page', {
      version: 1,
      article: articleOn(1, 'USD 5.43 billion', ' More came later.'),
    });
    expect(answer).toMatchObject({ remembered: true, textChanged: true, report: { id: reportId } });
  });

  test('sends marks that stand where the words are', async () => {
    const { ask } = background();
    const article = articleOn(1, 'USD 5.43 billion');
    const { marks, entities, figures } = await ask('analyse-page', { version: 1, article });
    const words = marks.map((mark) => [mark.kind, article.text.slice(mark.start, mark.end)]);
    expect(words).toContainEqual(['figure', 'USD 5.43 billion']);
    expect(words).toContainEqual(['entity', 'Denis Alipov']);
    for (const mark of marks) expect(mark.at).toBeLessThan(mark.kind === 'entity' ? entities.length : figures.length);
    expect(marks.map((mark) => mark.start)).toEqual(marks.map((mark) => mark.start).sort((a, b) => a - b));
  });
});

describe('remember-page and forget-report', () => {
  test('remember once, forget, and do no harm when asked again', async () => {
    const { ask, remember, deps } = background();
    const first = await remember(1, 'USD 5.43 billion');
    expect(first).toMatchObject({ already: false, reports: 1 });
    expect(await remember(1, 'USD 5.43 billion')).toEqual({ ...first, already: true });
    expect(deps.folds).toBeGreaterThan(0);
    expect(await ask('forget-report', { reportId: first.reportId })).toEqual({ reports: 0 });
    expect(await ask('forget-report', { reportId: first.reportId })).toEqual({ reports: 0 });
  });

  test('replace the text of a changed report under the same id', async () => {
    const { remember } = background();
    const first = await remember(1, 'USD 5.43 billion');
    const again = await remember(1, 'USD 5.5 billion');
    expect(again).toEqual({ reportId: first.reportId, already: false, reports: 1 });
  });
});

describe('entity-details and cite-passages', () => {
  test('show where earlier reports name an entity, without the page’s own', async () => {
    const { ask, remember } = background();
    for (const n of [1, 2, 3, 4, 5]) await remember(n, `USD ${n} billion`);
    const own = (await ask('list-reports', { offset: 0, limit: 9 })).reports[0]!;
    const details = await ask('entity-details', { entityId: 'system:s-400', except: own.id });
    expect(details).toMatchObject({ entity: { name: 'S-400' }, countryNames: ['Russia'], earlierReports: 4 });
    expect(details.latest.map((one) => one.report.title)).toEqual(['India pays 4', 'India pays 3', 'India pays 2']);
    for (const { sentence, start, end } of details.latest) expect(sentence.slice(start, end)).toBe('S-400');
  });

  test('say in words that a name is gone from the list', async () => {
    const { ask } = background();
    await expect(ask('entity-details', { entityId: 'system:gone' })).rejects.toMatchObject({ code: 'unknown-entity' });
  });

  test('cite passages in the order asked and leave out what is not there', async () => {
    const { ask, remember } = background();
    const { reportId } = await remember(1, 'USD 5.43 billion');
    const at = articleOn(1, 'USD 5.43 billion').text.indexOf('USD 5.43');
    const { citations } = await ask('cite-passages', {
      refs: [
        { report: reportId, start: 0, end: 5 },
        { report: 'unknown', start: 0, end: 5 },
        { report: reportId, start: 5, end: 99_999 },
        { report: reportId, start: at, end: at + 16 },
      ],
    });
    expect(citations.map((one) => [one.surface, one.sentence.slice(one.start, one.end)])).toEqual([
      ['India', 'India'],
      ['USD 5.43 billion', 'USD 5.43 billion'],
    ]);
  });
});

describe('import-records and export-records', () => {
  test('carry a library over, a page at a time, and report bad lines', async () => {
    const from = background();
    for (const n of [1, 2, 3]) await from.remember(n, `USD ${n} billion`);
    const { lines, next } = await from.ask('export-records', {});
    expect([lines.length, next]).toEqual([3, undefined]);

    const to = background();
    const reply = await to.ask('import-records', { lines: [lines[0]!, 'oops', lines[1]!, lines[2]!] });
    expect(reply).toMatchObject({
      added: 3,
      already: 0,
      refused: [{ line: 1, message: expect.stringContaining('JSON') }],
    });
    expect(await to.ask('import-records', { lines })).toMatchObject({ added: 0, already: 3, refused: [] });
    expect((await to.ask('export-records', {})).lines).toEqual(lines);
    expect(await to.ask('list-reports', { offset: 0, limit: 2 })).toMatchObject({ total: 3, reports: [{}, {}] });
  });

  test('export more reports than fit a page without loss', async () => {
    const { ask, deps } = background();
    const one = (
      await (async () => {
        const other = background();
        await other.remember(1, 'USD 1 billion');
        return other.ask('export-records', {});
      })()
    ).lines[0]!;
    const lines = Array.from({ length: 120 }, (_, n) =>
      one
        .replaceAll('daily.example/1', `daily.example/${n}`)
        .replace(/"id":"[^"]+"/, `"id":"r${n}"`)
        .replaceAll('Outlet 1', `Outlet ${n}`),
    );
    expect((await ask('import-records', { lines })).added).toBe(120);
    const ids: string[] = [];
    for (let after: number | undefined = 0; after !== undefined; ) {
      const page: ReplyOf<'export-records'> = await ask('export-records', { after });
      ids.push(...page.lines.map((line) => JSON.parse(line).report.id));
      after = page.next;
    }
    expect(ids).toEqual(lines.map((_, n) => `r${n}`));
    expect(await deps.store.countReports()).toBe(lines.length);
  });
});

describe('library-status and accept-loss', () => {
  test('tell of lost reports until the reader accepts it', async () => {
    const first = background();
    await first.remember(1, 'USD 1 billion');
    const emptied = background();
    expect(await emptied.ask('library-status', {})).toMatchObject({ reports: 0, lost: 1, bytesUsed: 4_096 });
    expect(await emptied.ask('accept-loss', {})).toMatchObject({ reports: 0, lost: 0 });
  });
});

describe('export-table', () => {
  test('gives figures and reports under their headings, and notes', async () => {
    const { ask, remember } = background();
    await remember(1, 'USD 5.43 billion');
    await remember(2, 'USD 5.5 billion');
    const rows = async (kind: 'figures' | 'reports') => readTable((await ask('export-table', { kind })).text).rows;
    const figures = await rows('figures');
    expect(figures[0]!.cells.slice(4, 8)).toEqual(['About', 'What', 'Figure', 'Lowest']);
    expect(figures.map(({ cells }) => cells.slice(4, 8))).toContainEqual([
      'S-400',
      'Contract value',
      'USD 5.43 billion',
      '5430000000',
    ]);
    expect((await rows('reports')).map(({ cells }) => cells[2])).toEqual(['Title', 'India pays 1', 'India pays 2']);
    expect((await ask('export-table', { kind: 'notes' })).text).toContain('## India pays 2');
  });

  test('goes on without the headings', async () => {
    const { ask, remember } = background();
    await remember(1, 'USD 5.43 billion');
    const { text, reports } = await ask('export-table', { kind: 'reports', after: 1 });
    expect([text, reports]).toEqual(['', 0]);
  });
});
