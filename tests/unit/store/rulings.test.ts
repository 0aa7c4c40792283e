import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Ruling } from '../../../utils/domain';
import { openStore } from '../../../utils/store';
import { reportRecord } from './records';

const NOW = new Date('2026-02-03T04:05:06Z');
const open = () => openStore(`rulings-${Math.random()}`);
const ruling = (key: string, parts: Partial<Ruling> = {}): Ruling => ({
  key,
  pairs: [`${key}-pair`],
  verdict: 'dismissed',
  ruledAt: '2026-01-01T00:00:00Z',
  result: 'differs',
  measure: 'contract-value',
  report: { id: 'r1' },
  surface: '$5 billion',
  ...parts,
});

beforeEach(() => fakeBrowser.reset());

describe('rulings', () => {
  test('are found by their claim and by any of their pairs, each once', async () => {
    const { rulings } = open();
    await rulings.merge([ruling('a', { pairs: ['x', 'y'] }), ruling('b'), ruling('c')]);
    const found = await rulings.touching(['a'], ['x', 'y', 'b-pair', 'none']);
    expect(found.map(({ key }) => key).sort()).toEqual(['a', 'b']);
    expect(await rulings.touching(['none'], [])).toEqual([]);
  });

  test('are changed and taken back in one step each', async () => {
    const { rulings } = open();
    expect(await rulings.change('a', () => ruling('a'))).toEqual({ now: ruling('a') });
    expect(await rulings.change('a', () => undefined)).toEqual({ before: ruling('a') });
    expect(await rulings.list()).toEqual([]);
  });

  test('come last made first', async () => {
    const { rulings } = open();
    await rulings.merge([ruling('old'), ruling('new', { ruledAt: '2026-02-01T00:00:00Z' })]);
    expect((await rulings.list()).map(({ key }) => key)).toEqual(['new', 'old']);
  });

  test('of a file are added once, and never in place of a later one', async () => {
    const { rulings } = open();
    const later = ruling('a', { ruledAt: '2026-03-01T00:00:00Z', verdict: 'accepted' });
    await rulings.merge([later]);
    expect(await rulings.merge([ruling('a'), ruling('b')])).toBe(1);
    expect(await rulings.merge([ruling('a'), ruling('b')])).toBe(0);
    expect((await rulings.touching(['a'], []))[0]?.verdict).toBe('accepted');
  });

  test('go with the report they were made on, and no others', async () => {
    const store = open();
    await store.remember(reportRecord(1), NOW);
    await store.rulings.merge([ruling('a'), ruling('b', { report: { id: 'r2' } })]);
    await store.forget('r1');
    expect((await store.rulings.list()).map(({ key }) => key)).toEqual(['b']);
  });
});

describe('the texts of a report', () => {
  test('are kept from the oldest to the present one, folded or not', async () => {
    const store = open();
    for (const text of ['five, first', 'five, then', 'five, now']) {
      await store.remember({ ...reportRecord(1), text }, NOW);
      await store.fold();
    }
    await store.remember(reportRecord(2), NOW);
    expect((await store.versions.of('r1')).map(({ text }) => text)).toEqual(['five, first', 'five, then', 'five, now']);
    expect((await store.versions.of('r2')).map(({ text }) => text)).toEqual(['five of report 2']);
    expect(await store.versions.of('r9')).toEqual([]);
    expect([...(await store.versions.countsOf(['r1', 'r2', 'r9']))]).toEqual([['r1', 2]]);
  });

  test('of a file are added once, to reports that are kept, in the order they were read', async () => {
    const store = open();
    const report = (readAt: string, id = 'r1') => ({ ...reportRecord(1).report, id, readAt });
    await store.remember({ ...reportRecord(1), text: 'five, then' }, NOW);
    await store.remember({ ...reportRecord(1), text: 'five, now' }, new Date('2026-02-05T04:05:06Z'));
    const filed = [
      { report: report('2026-01-01T00:00:00.000Z'), text: 'five, first' },
      { report: report('2026-01-01T00:00:00.000Z'), text: 'five, first' },
      { report: report('2026-02-03T04:05:06.000Z'), text: 'five, then' },
      { report: report('2026-02-03T04:05:06.000Z'), text: 'five, now' },
      { report: report('2026-01-01T00:00:00.000Z', 'r9'), text: 'of a report not kept' },
    ];
    expect(await store.versions.merge(filed)).toBe(1);
    expect(await store.versions.merge(filed)).toBe(0);
    expect((await store.versions.of('r1')).map(({ text }) => text)).toEqual(['five, first', 'five, then', 'five, now']);
    expect(await store.versions.of('r9')).toEqual([]);
  });

  test('go when the report is forgotten', async () => {
    const store = open();
    await store.remember({ ...reportRecord(1), text: 'five, first' }, NOW);
    await store.remember({ ...reportRecord(1), text: 'five, now' }, NOW);
    await store.forget('r1');
    expect(await store.versions.of('r1')).toEqual([]);
  });
});
