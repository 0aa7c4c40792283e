import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../../entrypoints/background/handlers';
import { type PageAnswer, REQUESTS, type ReplyOf, type RequestName, type RequestOf } from '../../../utils/messaging';
import { draftRuling } from '../../../utils/rulings';
import { articleOn, testDeps } from './background-deps';

beforeEach(() => fakeBrowser.reset());

const background = () => {
  const deps = testDeps();
  const ask = async <N extends RequestName>(name: N, request: RequestOf<N>): Promise<ReplyOf<N>> => {
    const handler = handlers[name] as (request: unknown, deps: unknown, asker: unknown) => unknown;
    const reply = JSON.parse(JSON.stringify(await handler(request, deps, { isExtensionPage: true })));
    return REQUESTS[name].reply.parse(reply) as ReplyOf<N>;
  };
  return {
    ask,
    deps,
    remember: (n: number, value: string, more?: string) =>
      ask('remember-page', { version: 1, article: articleOn(n, value, more) }),
    read: (n: number, value: string, more?: string) =>
      ask('analyse-page', { version: 1, article: articleOn(n, value, more) }),
  };
};
const price = ({ figures }: PageAnswer) => figures.find(({ measure }) => measure === 'contract-value')!;
const draftOf = (answer: PageAnswer) => {
  const figure = price(answer);
  return draftRuling({ report: answer.report, origin: answer.origin, figure: { ...figure, finding: figure.finding! } });
};

describe('a ruling', () => {
  test('dismisses a difference: it is in no count, on neither of the two pages', async () => {
    const { ask, remember, read } = background();
    await remember(1, 'USD 5.43 billion');
    await remember(3, 'USD 6.2 billion');
    const before = await read(3, 'USD 6.2 billion');
    expect(before.summary).toMatchObject({ differs: 1, dismissed: 0 });
    expect(before.related[0]).toMatchObject({ differs: 1 });

    await ask('rule-finding', { draft: { ...draftOf(before), verdict: 'dismissed' } });
    const after = await read(3, 'USD 6.2 billion');
    expect(after.summary).toMatchObject({ differs: 0, dismissed: 1, figures: before.summary.figures - 1 });
    expect(after.related[0]).toMatchObject({ differs: 0 });
    expect(price(after)).toMatchObject({ finding: { result: 'differs' }, ruling: { verdict: 'dismissed' } });

    const other = await read(1, 'USD 5.43 billion');
    expect(price(other).ruling?.verdict).toBe('dismissed');
    expect(other.summary.differs).toBe(0);
  });

  test('takes a dismissed value out of the words of the line, on its own page and on others', async () => {
    const { ask, remember, read } = background();
    // Words of their own, or they would be copies of one report, and one voice.
    const ownWords = (n: number) =>
      Array.from({ length: 60 }, (_, at) => ` ${'abcdefgh'[n]}${'klmnoprst'[at % 9]}o${'uvwxyz'[at % 6]}a${at}`).join(
        '',
      );
    await remember(1, 'USD 5.43 billion', ownWords(1));
    await remember(2, 'USD 5.43 billion', ownWords(2));
    await remember(3, 'USD 6.2 billion', ownWords(3));
    const line = async (n: number, value: string) => price(await read(n, value, ownWords(n))).track!;
    expect((await line(4, 'USD 5.43 billion')).summary).toBe('1 report gives another value than the first');

    await ask('rule-finding', {
      draft: { ...draftOf(await read(3, 'USD 6.2 billion', ownWords(3))), verdict: 'dismissed' },
    });
    const after = await line(4, 'USD 5.43 billion');
    expect(after.summary).toBe('the same in all reports but 1 dismissed by you');
    expect(after.points.filter(({ isDismissed }) => isDismissed).map(({ surface }) => surface)).toEqual([
      'USD 6.2 billion',
    ]);
    expect(await line(3, 'USD 6.2 billion')).toMatchObject({
      summary: 'the same in all reports but 1 dismissed by you',
    });
    expect((await line(5, 'USD 6.9 billion')).summary).toBe(
      '1 report gives another value than the first; 1 dismissed by you',
    );
  });

  test('stays when the text around the figure changes, and goes when the figure does', async () => {
    const { ask, remember, read } = background();
    await remember(1, 'USD 5.43 billion');
    await ask('rule-finding', { draft: { ...draftOf(await read(3, 'USD 6.2 billion')), verdict: 'dismissed' } });
    expect((await read(3, 'USD 6.2 billion', ' Crews train in the north.')).summary.differs).toBe(0);
    expect((await read(3, 'USD 6.9 billion')).summary.differs).toBe(1);
  });

  test('is put back as it was', async () => {
    const { ask, remember, read } = background();
    await remember(1, 'USD 5.43 billion');
    const draft = draftOf(await read(3, 'USD 6.2 billion'));
    const noted = await ask('rule-finding', { draft: { ...draft, note: 'spares' } });
    expect(noted.before).toBeUndefined();
    const dismissed = await ask('rule-finding', { draft: { ...draft, verdict: 'dismissed', note: 'spares' } });
    await ask('put-back-ruling', { key: draft.key, before: dismissed.before! });
    const back = await read(3, 'USD 6.2 billion');
    expect(back.summary.differs).toBe(1);
    expect(price(back).ruling).toMatchObject({ note: 'spares' });
    await ask('put-back-ruling', { key: draft.key });
    expect(price(await read(3, 'USD 6.2 billion')).ruling).toBeUndefined();
  });

  test('is listed with the earlier report, exported, and taken over by another library once', async () => {
    const from = background();
    const to = background();
    await from.remember(1, 'USD 5.43 billion');
    const answer = await from.read(3, 'USD 6.2 billion');
    const [item] = price(answer).finding!.trail;
    const draft = { ...draftOf(answer), earlier: { report: item!.report, surface: item!.surface } };
    await from.ask('rule-finding', { draft: { ...draft, verdict: 'accepted', note: 'seen' } });
    const { rulings, reports } = await from.ask('list-rulings', {});
    expect(rulings.map(({ verdict, note }) => [verdict, note])).toEqual([['accepted', 'seen']]);
    expect(reports.map(({ title }) => title)).toEqual(['India pays 1']);

    const { lines, said } = await from.ask('export-records', {});
    expect(said).toBe(1);
    expect(await to.ask('import-records', { lines })).toMatchObject({ added: 1, said: 1, refused: [] });
    expect(await to.ask('import-records', { lines })).toMatchObject({ added: 0, said: 0 });
    expect(price(await to.read(3, 'USD 6.2 billion')).ruling).toMatchObject({ verdict: 'accepted', note: 'seen' });
  });
});

describe('the same article again', () => {
  test('says which figure changed, points at it, and compares texts that were kept', async () => {
    const { ask, remember, read } = background();
    const { reportId } = await remember(1, 'USD 5.43 billion');
    const answer = await read(1, 'USD 5.5 billion');
    expect(answer.changes?.figures).toMatchObject([
      { kind: 'changed', before: 'USD 5.43 billion', now: 'USD 5.5 billion', measureLabel: 'Contract value' },
    ]);
    expect(answer.changes?.since).toBe('2026-02-03T04:05:06.000Z');
    expect(price(answer).changedFrom).toBe('USD 5.43 billion');
    await remember(1, 'USD 5.5 billion');
    expect((await read(1, 'USD 5.5 billion')).changes).toBeUndefined();

    const { versions } = await ask('report-versions', { reportId });
    expect(versions.map(({ change }) => change?.figures.map(({ now }) => now))).toEqual([
      ['USD 5.5 billion'],
      undefined,
    ]);
    expect((await ask('list-reports', { offset: 0, limit: 9 })).versions).toEqual({ [reportId]: 1 });
    expect((await ask('report-versions', { reportId: 'unknown' })).versions).toEqual([]);
  });

  test('goes into a library file with its earlier texts, and comes back with them', async () => {
    const [from, to] = [background(), background()];
    const { reportId } = await from.remember(1, 'USD 5.43 billion');
    await from.remember(1, 'USD 5.5 billion');
    const { lines, said } = await from.ask('export-records', {});
    expect([lines.length, said]).toEqual([2, 1]);
    for (const added of [1, 0]) expect(await to.ask('import-records', { lines })).toMatchObject({ added, refused: [] });
    const { versions } = await to.ask('report-versions', { reportId });
    expect(versions.map(({ change }) => change?.figures.map(({ before }) => before))).toEqual([
      ['USD 5.43 billion'],
      undefined,
    ]);
  });

  test('says nothing of an unchanged one', async () => {
    const { remember, read } = background();
    await remember(1, 'USD 5.43 billion');
    const answer = await read(1, 'USD 5.43 billion');
    expect(answer.changes).toBeUndefined();
    expect(price(answer).changedFrom).toBeUndefined();
  });
});

describe('what is new', () => {
  test('counts sentences that no earlier report tells, without the headline', async () => {
    const { remember, read } = background();
    expect((await read(1, 'USD 5.43 billion')).news).toBeUndefined();
    await remember(1, 'USD 5.43 billion');
    const answer = await read(2, 'USD 5.43 billion', ' Crews will train for nine months at a northern base.');
    expect(answer.news).toMatchObject({ telling: 2 });
    expect(answer.news?.fresh).toHaveLength(2);
    expect(price(answer).isNew).toBeUndefined();
    expect(price(await read(2, 'USD 7 billion')).isNew).toBe(true);
  });
});

describe('quotes', () => {
  const said = (words: string) => ` “${words},” Denis Alipov said.`;
  /** A report of another outlet, some days later. */
  const later = (words: string) => {
    const article = articleOn(2, 'USD 5.43 billion', said(words));
    return { version: 1, article: { ...article, meta: { ...article.meta, publishedOn: '2025-01-14' } } };
  };
  test('in other words come with their speaker; the words themselves only when asked for', async () => {
    const { ask, remember } = background();
    await remember(1, 'USD 5.43 billion', said('We will not sell the launchers to a third country'));
    const answer = await ask('analyse-page', later('We will sell the launchers to a third country'));
    expect(answer.quotes).toMatchObject([{ speakerName: 'Denis Alipov', isTurned: true, others: [{}] }]);
    expect(JSON.stringify(answer.quotes)).not.toContain('not sell');
    const [quote] = answer.quotes!;
    const { quotes } = await ask('compare-quotes', { quotes: [{ surface: quote!.surface, others: quote!.others }] });
    expect(quotes[0]![0]!.pieces.filter(({ op }) => op !== 'same')).toEqual([{ op: 'removed', text: 'not ' }]);
    expect(quotes[0]![0]!.report.title).toBe('India pays 1');
  });

  test('that are the same are none', async () => {
    const { ask, remember } = background();
    await remember(1, 'USD 5.43 billion', said('We will not sell the launchers to a third country'));
    const answer = await ask('analyse-page', later('We will not sell the launchers to a third country'));
    expect(answer.quotes).toBeUndefined();
  });

  test('asked for at a place that is none are left out', async () => {
    const { ask, remember } = background();
    const { reportId } = await remember(1, 'USD 5.43 billion');
    const others = [
      { report: reportId, start: 10, end: 99_999 },
      { report: 'unknown', start: 0, end: 9 },
    ];
    expect((await ask('compare-quotes', { quotes: [{ surface: 'No launchers', others }] })).quotes).toEqual([[]]);
  });
});
