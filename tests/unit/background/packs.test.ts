import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../../entrypoints/background/handlers';
import { createGazetteerLoader } from '../../../entrypoints/background/load-gazetteer';
import { compileGazetteer, type PackEntity } from '../../../utils/gazetteer';
import { REQUESTS, type ReplyOf, type RequestName, type RequestOf } from '../../../utils/messaging';
import { testDeps } from './background-deps';

const entity = (name: string, more: Partial<PackEntity> = {}): PackEntity => ({
  id: `system:${name.toLowerCase().replaceAll(' ', '-')}`,
  type: 'system',
  name,
  aliases: [{ text: name }],
  ...more,
});
const minister = (name: string): PackEntity => ({ ...entity(name), id: 'person:m', type: 'person' });

const SHIPPED = [
  entity('Bofors', {
    id: 'system:bofors',
    aliases: [
      { text: 'Bofors 40', ambiguous: true },
      { text: 'Bofors', ambiguous: true },
    ],
  }),
  entity('S-400 Triumf', { aliases: [{ text: 'S-400' }, { text: 'S-400 Triumf' }], maker: 'Almaz-Antey' }),
  minister('Ada Example'),
];

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ version: '0.0.0', manifest_version: 3, name: 'Sightline' });
  const buffer = compileGazetteer([{ name: 'starter', version: '1', licence: 'none', entities: SHIPPED }]);
  vi.stubGlobal('fetch', async () => new Response(buffer));
});

/** A background with the shipped pack of two names; a new worker on the same library is a second `worker`. */
const worker = (deps = testDeps()) => {
  const loader = createGazetteerLoader(deps.store);
  const all = { ...deps, gazetteer: loader.gazetteer, namesChanged: loader.changed };
  const ask = async <N extends RequestName>(name: N, request: RequestOf<N>): Promise<ReplyOf<N>> => {
    const handler = handlers[name] as (request: unknown, deps: unknown, asker: unknown) => unknown;
    const reply = await handler(REQUESTS[name].request.parse(request), all, { isExtensionPage: true });
    return REQUESTS[name].reply.parse(JSON.parse(JSON.stringify(reply))) as ReplyOf<N>;
  };
  const importPack = async (name: string, entities: PackEntity[], version = '1', token = `${name} ${version}`) => {
    await ask('stage-pack', { token, at: 0, json: JSON.stringify(entities.slice(0, 1)) });
    await ask('stage-pack', { token, at: 1, json: JSON.stringify(entities.slice(1)) });
    return ask('commit-pack', { token, parts: 2, name, version, licence: 'own', counts: { system: entities.length } });
  };
  const marked = async (text: string): Promise<string[]> => {
    const { entities } = await ask('analyse-page', { version: 1, article: { text, meta: {} } });
    return entities.map(({ id }) => id);
  };
  return { ask, importPack, marked, deps };
};

const TEXT = 'Ada Example inspected the S-400 and the Sea Lantern.';

describe('a pack', () => {
  test('is marked once it is committed, and not before', async () => {
    const { ask, importPack, marked } = worker();
    await ask('stage-pack', { token: 't', at: 0, json: JSON.stringify([entity('Sea Lantern')]) });
    expect(await marked(TEXT)).toEqual(['person:m', 'system:s-400-triumf']);
    const { packs } = await importPack('Mine', [entity('Sea Lantern')]);
    expect(packs.map(({ name, enabled }) => [name, enabled])).toEqual([
      ['starter', true],
      ['Mine', true],
    ]);
    expect(await marked(TEXT)).toEqual(['person:m', 'system:s-400-triumf', 'system:sea-lantern']);
  });

  test('is there for the next worker, without being compiled again', async () => {
    const first = worker();
    await first.importPack('Mine', [entity('Sea Lantern')]);
    expect(await first.marked(TEXT)).toContain('system:sea-lantern');
    await vi.waitFor(async () =>
      expect(await first.deps.store.compiled.get('pack:Mine', '0.0.0 Mine 1')).toBeDefined(),
    );
    const whole = vi.spyOn(first.deps.store.packs, 'whole');
    expect(await worker(first.deps).marked(TEXT)).toContain('system:sea-lantern');
    expect(whole).not.toHaveBeenCalled();
  });

  test('switched off and on, wholly or by kind, holds at once', async () => {
    const { ask, importPack, marked } = worker();
    await importPack('Mine', [entity('Sea Lantern')]);
    await ask('choose-pack', { name: 'Mine', kindsOff: ['system'] });
    expect(await marked(TEXT)).not.toContain('system:sea-lantern');
    await ask('choose-pack', { name: 'Mine', kindsOff: [] });
    expect(await marked(TEXT)).toContain('system:sea-lantern');
    await ask('choose-pack', { name: 'Mine', enabled: false });
    expect(await marked(TEXT)).not.toContain('system:sea-lantern');
  });

  test('replaced by a new version keeps its switches and its place', async () => {
    const { ask, importPack, marked } = worker();
    await importPack('Mine', [entity('Sea Lantern')]);
    await importPack('Other', [entity('Marram')]);
    await ask('choose-pack', { name: 'Mine', kindsOff: ['person'] });
    const { packs } = await importPack('Mine', [entity('Spindrift')], '2');
    expect(packs.map(({ name, version, kindsOff }) => [name, version, kindsOff])).toEqual([
      ['starter', '0.1.0', []],
      ['Mine', '2', ['person']],
      ['Other', '1', []],
    ]);
    expect(await marked('The Sea Lantern met the Spindrift.')).toEqual(['system:spindrift']);
  });

  test('removed is gone with all its parts', async () => {
    const { ask, importPack, marked, deps } = worker();
    await importPack('Mine', [entity('Sea Lantern')]);
    await ask('remove-pack', { name: 'Mine' });
    await ask('remove-pack', { name: 'Mine' });
    expect(await marked(TEXT)).not.toContain('system:sea-lantern');
    expect((await ask('pack-part', { name: 'Mine', at: 0 })).json).toBe('[]');
    expect(await deps.store.packs.whole('Mine')).toBeUndefined();
  });

  test('goes out part by part', async () => {
    const { ask, importPack } = worker();
    await importPack('Mine', [entity('Sea Lantern'), entity('Marram')]);
    const first = await ask('pack-part', { name: 'Mine', at: 0 });
    expect([JSON.parse(first.json).length, first.next]).toEqual([1, 1]);
    expect((await ask('pack-part', { name: 'Mine', at: 1 })).next).toBeUndefined();
  });
});

describe('an import broken off', () => {
  test('leaves the pack as it was', async () => {
    const { ask, importPack, marked } = worker();
    await importPack('Mine', [entity('Sea Lantern')]);
    await ask('stage-pack', { token: 'new', at: 0, json: JSON.stringify([entity('Spindrift')]) });
    const commit = { token: 'new', parts: 3, name: 'Mine', version: '2', licence: 'own', counts: {} };
    await expect(ask('commit-pack', commit)).rejects.toMatchObject({ code: 'incomplete' });
    expect(await marked('The Sea Lantern met the Spindrift.')).toEqual(['system:sea-lantern']);
  });

  test('leaves nothing behind for long', async () => {
    const { ask, deps } = worker();
    await ask('stage-pack', { token: 'old', at: 0, json: JSON.stringify([entity('Spindrift')]) });
    await deps.store.packs.stage('new', 0, [], new Date('2026-02-03T06:00:00Z'));
    const commit = { token: 'old', parts: 1, name: 'Mine', version: '2', licence: 'own', counts: {} };
    await expect(ask('commit-pack', commit)).rejects.toMatchObject({ code: 'incomplete' });
  });

  test('and asked again does no harm', async () => {
    const { importPack } = worker();
    const { packs } = await importPack('Mine', [entity('Sea Lantern')]);
    expect((await importPack('Mine', [entity('Sea Lantern')])).packs).toEqual(packs);
  });
});

describe('the shipped pack', () => {
  test('can be switched off by kind or wholly, but not removed', async () => {
    const { ask, marked } = worker();
    const { packs } = await ask('choose-pack', { name: 'starter', kindsOff: ['system'] });
    expect(packs[0]).toMatchObject({ name: 'starter', counts: { system: 2, person: 1 }, kindsOff: ['system'] });
    expect(await marked(TEXT)).toEqual(['person:m']);
    await ask('choose-pack', { name: 'starter', kindsOff: [], enabled: false });
    expect(await marked(TEXT)).toEqual([]);
    await expect(ask('remove-pack', { name: 'starter' })).rejects.toMatchObject({ code: 'shipped' });
    await ask('choose-pack', { name: 'starter', enabled: true });
    expect(await marked(TEXT)).toHaveLength(2);
  });

  test('switched off for people, lets no rule for unlisted names bring them back', async () => {
    const { ask, marked } = worker();
    const text = 'Defence Minister Ada Example met Defence Minister Ben Sample.';
    expect(await marked(text)).toEqual(['person:m', 'person:ben-sample']);
    await ask('choose-pack', { name: 'starter', kindsOff: ['person'] });
    expect(await marked(text)).toEqual([]);
  });

  test('cannot be replaced by a file', async () => {
    const { importPack } = worker();
    await expect(importPack('starter', [entity('X-1')])).rejects.toMatchObject({ code: 'bad-pack' });
  });
});

test('packs that list the same entity: the later says what it is, the names of all count', async () => {
  const { ask, importPack, marked } = worker();
  await importPack('First', [entity('S-400 Triumf', { maker: 'First Works', aliases: [{ text: 'Growler A' }] })]);
  await importPack('Second', [entity('S-400 Triumf', { maker: 'Second Works', aliases: [{ text: 'Growler B' }] })]);
  const maker = async () => (await ask('entity-details', { entityId: 'system:s-400-triumf' })).entity.maker;
  expect(await marked('The S-400, the Growler A and the Growler B.')).toEqual(['system:s-400-triumf']);
  expect(await maker()).toBe('Second Works');
  await ask('choose-pack', { name: 'Second', enabled: false });
  expect(await maker()).toBe('First Works');
  await ask('choose-pack', { name: 'First', enabled: false });
  expect(await maker()).toBe('Almaz-Antey');
});

test('names that are known by exactly one entity of the type get its id', async () => {
  const { ask } = worker();
  const names = [
    { text: 's-400', type: 'system' as const },
    { text: 'S 400', type: 'system' as const },
    { text: 'S-400', type: 'person' as const },
    { text: 'The S-400', type: 'system' as const },
    { text: 'X-9', type: 'system' as const },
    { text: 'Bofors', type: 'system' as const },
    { text: 'Bofors 40', type: 'system' as const },
  ];
  expect((await ask('known-names', { names })).ids).toEqual([
    null,
    'system:s-400-triumf',
    null,
    null,
    null,
    'system:bofors',
    null,
  ]);
});

test.each([
  ['no JSON', '['],
  ['no list', '{}'],
  ['no entity', '[{"id": 7}]'],
  ['a key to the prototype', '[{"__proto__": {"a": 1}}]'],
])('a part that is %s is refused', async (_, json) => {
  const { ask } = worker();
  await expect(ask('stage-pack', { token: 't', at: 0, json })).rejects.toMatchObject({ code: 'bad-pack' });
});
