import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openStore } from '../../../utils/store';
import { reportRecord } from './records';

const NOW = new Date('2026-02-03T04:05:06Z');
const names = (n: number) => `library-${n}-${Math.random()}`;

/** What any database under the store must do; run on an in-memory one and on a browser's. */
export const storeContract = (): void => {
  test('remembers a report and finds its claims', async () => {
    const store = openStore(names(1));
    expect(await store.remember(reportRecord(1), NOW)).toEqual({ reportId: 'r1', already: false, replaced: false });
    const found = await store.observationsOf(['system:s-400']);
    expect(found.map(({ report, claim }) => [report.id, claim.figure.surface])).toEqual([['r1', 'five']]);
    expect(found[0]!.report.readAt).toBe(NOW.toISOString());
  });

  test('gives the same answers before and after folding', async () => {
    const store = openStore(names(2));
    for (const n of [1, 2, 3]) await store.remember(reportRecord(n, ['system:s-400', `system:x${n}`]), NOW);
    const answers = async () => ({
      observations: (await store.observationsOf(['system:s-400', 'system:x2'])).map((o) => [
        o.report.id,
        o.claim.subject,
      ]),
      counts: await store.reportCountsOf(['system:s-400', 'system:x1', 'system:none']),
      without: await store.reportCountsOf(['system:s-400', 'system:x1'], 'r1'),
      latest: (await store.latestMentions('system:s-400', 3, 'r3')).map((ref) => ref.report.id),
      texts: [...(await store.textsOf(['r2', 'r9'])).values()].map(({ text }) => text),
      copies: (await store.similarTo([...reportRecord(2).sketch, 7], undefined, 9)).map((one) => one.report),
      withoutItself: await store.similarTo(reportRecord(2).sketch, 'r2', 9),
      story: (await store.storyOf(['system:s-400', 'system:x1'], 'r3', 9)).map((one) => [
        one.report,
        one.text,
        one.origin,
      ]),
      related: await store.relatedByEntities(['system:s-400', 'system:x1'], undefined, 2),
      list: (await store.listReports(0, 2)).reports.map((report) => report.id),
      status: await store.status(),
      all: (await store.recordsAfter(0, 9)).records.map((record) => record.report.id),
    });
    const before = await answers();
    expect(await store.fold()).toBe(3);
    expect(await answers()).toEqual(before);
    expect(before.counts).toEqual([3, 1, 0]);
    expect(before.without).toEqual([2, 0]);
    expect(before.list).toEqual(['r3', 'r2']);
    expect(before.texts).toEqual(['five of report 2']);
    expect(await store.fold()).toBe(0);
  });

  test.each([
    { says: 'the same report', change: {} },
    { says: 'another id, the same address', change: { id: 'other' } },
    {
      says: 'the address written otherwise',
      change: { id: 'a', canonicalUrl: 'http://www.daily.example/story/1/#top' },
    },
    {
      says: 'another address of the same outlet, the same words',
      change: { id: 'b', canonicalUrl: 'https://daily.example/print/1' },
    },
  ])('knows a report again by $says', async ({ change }) => {
    const store = openStore(names(3));
    await store.remember(reportRecord(1), NOW);
    for (const folded of [false, true]) {
      if (folded) await store.fold();
      const record = reportRecord(1);
      const again = await store.remember({ ...record, report: { ...record.report, ...change } }, NOW);
      expect(again).toEqual({ reportId: 'r1', already: true, replaced: false });
      expect((await store.status()).reports).toBe(1);
    }
  });

  test('keeps the same words of another outlet as a report of its own', async () => {
    const store = openStore(names(4));
    const record = reportRecord(1);
    await store.remember(record, NOW);
    const elsewhere = { ...record.report, id: 'x', canonicalUrl: 'https://wire.example/1', outlet: 'Wire' };
    expect(await store.remember({ ...record, report: elsewhere }, NOW)).toMatchObject({ already: false });
    expect((await store.status()).reports).toBe(2);
  });

  test.each([{ folded: false }, { folded: true }])(
    'replaces a changed text, under the old id (folded: $folded)',
    async ({ folded }) => {
      const store = openStore(names(5));
      await store.remember(reportRecord(1, ['system:s-400', 'system:old']), NOW);
      await store.remember(reportRecord(2), NOW);
      if (folded) await store.fold();
      const changed = reportRecord(1, ['system:s-400', 'system:new'], 'five, corrected');
      const again = await store.remember({ ...changed, report: { ...changed.report, id: 'new-id' } }, NOW);
      expect(again).toEqual({ reportId: 'r1', already: false, replaced: true });
      for (const pass of [1, 2]) {
        expect((await store.textsOf(['r1'])).get('r1')?.text).toBe('five, corrected');
        expect(await store.reportCountsOf(['system:s-400', 'system:old', 'system:new'])).toEqual([2, 0, 1]);
        expect(await store.observationsOf(['system:old'])).toEqual([]);
        expect(await store.status()).toMatchObject({ reports: 2, lost: 0 });
        if (pass === 1) await store.fold();
      }
    },
  );

  test.each([{ folded: false }, { folded: true }])(
    'forgets a report without a trace (folded: $folded)',
    async ({ folded }) => {
      const store = openStore(names(6));
      for (const n of [1, 2]) await store.remember(reportRecord(n, ['system:s-400', `system:x${n}`]), NOW);
      if (folded) await store.fold();
      await store.forget('r2');
      await store.forget('r2');
      await store.forget('never seen');
      expect(await store.reportCountsOf(['system:s-400', 'system:x1', 'system:x2'])).toEqual([1, 1, 0]);
      expect((await store.latestMentions('system:s-400', 3)).map((ref) => ref.report.id)).toEqual(['r1']);
      expect(await store.similarTo(reportRecord(2).sketch, undefined, 9)).toEqual([]);
      expect((await store.observationsOf(['system:s-400', 'system:x2'])).map((o) => o.report.id)).toEqual(['r1']);
      expect(await store.status()).toMatchObject({ reports: 1, entities: 2, lost: 0 });
    },
  );

  test('keeps one record when fifty tabs remember the same report at once', async () => {
    const store = openStore(names(7));
    const answers = await Promise.all(Array.from({ length: 50 }, () => store.remember(reportRecord(1), NOW)));
    expect(answers.filter((answer) => !answer.already)).toHaveLength(1);
    expect((await store.status()).reports).toBe(1);
  });

  test('exports what was imported, and imports it a second time without change', async () => {
    const store = openStore(names(8));
    const records = Array.from({ length: 120 }, (_, i) => reportRecord(i));
    expect(await store.importRecords(records)).toEqual({ added: 120, already: 0 });
    await store.fold();
    expect(await store.importRecords([...records, reportRecord(500)])).toEqual({ added: 1, already: 120 });
    const out = [];
    for await (const record of store.exportRecords()) out.push(record);
    expect(out).toEqual([...records, reportRecord(500)]);
  });

  test('keeps the order of reading when the clock moves back', async () => {
    const store = openStore(names(14));
    for (const [n, year] of [
      [1, 2030],
      [2, 2001],
      [3, 2015],
    ] as const)
      await store.remember(reportRecord(n), new Date(`${year}-01-01T00:00:00Z`));
    const order = async () => (await store.recordsAfter(0, 9)).records.map((record) => record.report.id);
    expect(await order()).toEqual(['r1', 'r2', 'r3']);
    await store.fold();
    expect(await order()).toEqual(['r1', 'r2', 'r3']);
  });

  test('survives being closed and opened again', async () => {
    const name = names(9);
    const first = openStore(name);
    await first.remember(reportRecord(1), NOW);
    await first.fold();
    await first.remember(reportRecord(2), NOW);
    first.close();
    expect((await openStore(name).status()).reports).toBe(2);
  });

  test('says how many reports are lost when the database comes back empty', async () => {
    await fakeBrowser.storage.local.clear();
    const store = openStore(names(10));
    for (const n of [1, 2, 3]) await store.remember(reportRecord(n), NOW);
    expect((await store.status()).lost).toBe(0);
    const emptied = openStore(names(11));
    expect(await emptied.status()).toMatchObject({ reports: 0, lost: 3 });
    await emptied.remember(reportRecord(4), NOW);
    expect(await emptied.status()).toMatchObject({ reports: 1, lost: 3 });
    await emptied.importRecords([1, 2, 3].map((n) => reportRecord(n)));
    expect(await emptied.status()).toMatchObject({ reports: 4, lost: 0 });
  });

  test('stops counting a loss the reader has accepted', async () => {
    await fakeBrowser.storage.local.clear();
    await openStore(names(12)).remember(reportRecord(1), NOW);
    const emptied = openStore(names(13));
    expect((await emptied.status()).lost).toBe(1);
    await emptied.acceptLoss();
    expect((await emptied.status()).lost).toBe(0);
  });
};
