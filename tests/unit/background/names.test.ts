import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addAlias } from '../../../entrypoints/background/handlers/add-alias';
import { addName } from '../../../entrypoints/background/handlers/add-name';
import { analysePage } from '../../../entrypoints/background/handlers/analyse-page';
import { editName } from '../../../entrypoints/background/handlers/edit-name';
import { entityDetails } from '../../../entrypoints/background/handlers/entity-details';
import { exportNames } from '../../../entrypoints/background/handlers/export-names';
import { exportRecords } from '../../../entrypoints/background/handlers/export-records';
import { hideName } from '../../../entrypoints/background/handlers/hide-name';
import { importRecords } from '../../../entrypoints/background/handlers/import-records';
import { listHidings } from '../../../entrypoints/background/handlers/list-hidings';
import { listNames } from '../../../entrypoints/background/handlers/list-names';
import { ownMarks } from '../../../entrypoints/background/handlers/own-marks';
import { putBackName } from '../../../entrypoints/background/handlers/put-back-name';
import { removeName } from '../../../entrypoints/background/handlers/remove-name';
import { searchNames } from '../../../entrypoints/background/handlers/search-names';
import { suggestName } from '../../../entrypoints/background/handlers/suggest-name';
import { unhideName } from '../../../entrypoints/background/handlers/unhide-name';
import { watchName } from '../../../entrypoints/background/handlers/watch-name';
import { compileGazetteer, layerGazetteers, openGazetteer, Pack } from '../../../utils/gazetteer';
import { ownPackOf } from '../../../utils/names';
import { articleOn, testDeps } from './background-deps';

/** Dependencies whose gazetteer has the reader's names over it, as the real one has. */
const deps = () => {
  const made = testDeps();
  const shipped = made.gazetteer;
  return Object.assign(made, {
    gazetteer: async () =>
      layerGazetteers([await shipped()], openGazetteer(compileGazetteer([ownPackOf(await made.store.names.list())]))),
  });
};
const KITE = { name: 'Grelbin Kite', type: 'system' as const, aliases: [] };
const kites = articleOn(1, '$5.43 billion', ' The Grelbin Kite came too.');
const idsOn = async (given: ReturnType<typeof deps>, article = kites) =>
  (await analysePage({ version: 1, article }, given)).entities.map(({ id }) => id);

beforeEach(() => fakeBrowser.reset());

describe('adding a name', () => {
  test('keeps it, tells the open pages and marks it from then on', async () => {
    const given = deps();
    const outcome = await addName({ draft: KITE, anyway: false }, given);
    expect(outcome).toMatchObject({ problems: [], now: { id: 'system:grelbin-kite' } });
    expect(outcome.before).toBeUndefined();
    expect(given.told).toBe(1);
    expect(await idsOn(given)).toContain('system:grelbin-kite');
  });

  test('asked again by a client whose worker was stopped, says the same', async () => {
    const given = deps();
    await addName({ draft: KITE, anyway: false }, given);
    expect(await addName({ draft: KITE, anyway: false }, given)).toMatchObject({
      problems: [],
      now: { name: KITE.name },
    });
    expect((await listNames({ query: '', offset: 0, limit: 9 }, given)).total).toBe(1);
  });

  test('keeps nothing that has a fault, and what is doubtful only when told to', async () => {
    const given = deps();
    const nameless = await addName({ draft: { ...KITE, name: ' ' }, anyway: true }, given);
    expect(nameless.problems).toMatchObject([{ kind: 'error' }]);
    const common = { ...KITE, name: 'Arrow' };
    expect((await addName({ draft: common, anyway: false }, given)).problems).toMatchObject([{ kind: 'warning' }]);
    expect(await given.store.names.list()).toEqual([]);
    expect(given.told).toBe(0);
    expect((await addName({ draft: common, anyway: true }, given)).now?.name).toBe('Arrow');
  });

  test('offers the entity that bears the name already', async () => {
    const { problems } = await addName({ draft: { ...KITE, aliases: ['S-400'] }, anyway: false }, deps());
    expect(problems).toMatchObject([{ kind: 'known', text: 'S-400', entity: { id: 'system:s-400' } }]);
  });

  test('is undone', async () => {
    const given = deps();
    const { now, before } = await addName({ draft: KITE, anyway: false }, given);
    await putBackName({ id: now!.id, before }, given);
    expect(await given.store.names.list()).toEqual([]);
    expect(given.told).toBe(2);
    expect(await idsOn(given)).not.toContain('system:grelbin-kite');
  });
});

describe('a kept name', () => {
  test('is changed, removed and put back', async () => {
    const given = deps();
    const { now } = await addName({ draft: KITE, anyway: false }, given);
    const edited = await editName({ id: now!.id, draft: { ...KITE, aliases: ['GK-2'] }, anyway: false }, given);
    expect(edited.now?.aliases).toEqual(['Grelbin Kite', 'GK-2']);
    const removed = await removeName({ id: now!.id }, given);
    expect(removed.before?.aliases).toEqual(['Grelbin Kite', 'GK-2']);
    expect(await removeName({ id: now!.id }, given)).toEqual({ problems: [] });
    await putBackName({ id: now!.id, before: removed.before }, given);
    expect((await listNames({ query: 'gk-2', offset: 0, limit: 9 }, given)).names).toHaveLength(1);
    expect((await listNames({ query: 'nothing', offset: 0, limit: 9 }, given)).found).toBe(0);
  });

  test('that is gone cannot be changed', async () => {
    await expect(editName({ id: 'system:gone', draft: KITE, anyway: false }, deps())).rejects.toMatchObject({
      code: 'unknown-name',
    });
  });
});

describe('an entity of a pack', () => {
  test('gets another name', async () => {
    const given = deps();
    const entity = { entityId: 'system:s-400', name: 'S-400', anyway: false };
    expect((await addAlias({ ...entity, alias: ' ' }, given)).problems).toMatchObject([{ kind: 'error' }]);
    expect((await addAlias({ ...entity, alias: 'Grelbin Kite' }, given)).now).toMatchObject({ ofPack: true });
    const answer = await analysePage({ version: 1, article: kites }, given);
    expect(answer.entities.find(({ id }) => id === 'system:s-400')?.mentions).toBe(3);
    const details = await entityDetails({ entityId: 'system:s-400' }, given);
    expect(details).toMatchObject({ entity: { kind: 'sam', pack: 'test' }, own: { aliases: ['Grelbin Kite'] } });
  });

  test('is watched, and the page says so', async () => {
    const given = deps();
    await watchName({ entityId: 'system:s-400', name: 'S-400', watched: true }, given);
    const answer = await analysePage({ version: 1, article: kites }, given);
    expect(answer.entities.filter(({ watched }) => watched).map(({ id }) => id)).toEqual(['system:s-400']);
    await watchName({ entityId: 'system:s-400', name: 'S-400', watched: false }, given);
    expect(await given.store.names.list()).toEqual([]);
  });

  test('that only the page has becomes the reader’s own when it is watched', async () => {
    const given = deps();
    const { now } = await watchName({ entityId: 'system:ins-veer', name: 'INS Veer', watched: true }, given);
    expect(now).toMatchObject({ name: 'INS Veer', aliases: ['INS Veer'], watched: true });
  });
});

describe('names kept from pages', () => {
  const quiet = async (given: ReturnType<typeof deps>) => {
    const { marks, entities } = await analysePage({ version: 1, article: kites }, given);
    return marks.flatMap(({ kind, at, quiet }) => (kind === 'entity' && quiet ? [[entities[at]!.name, quiet]] : []));
  };

  test('are not painted when own, and plain when only watched', async () => {
    const given = deps();
    await addName({ draft: KITE, anyway: false }, given);
    await watchName({ entityId: 'country:india', name: 'India', watched: true }, given);
    await addAlias({ entityId: 'country:russia', name: 'Russia', alias: 'Denis', anyway: true }, given);
    expect(await quiet(given)).toEqual([]);
    expect(await ownMarks({ on: false }, given)).toEqual({ on: false });
    expect(await ownMarks({}, given)).toEqual({ on: false });
    const found = await quiet(given);
    expect(found).toContainEqual(['Grelbin Kite', 'unpainted']);
    expect(found).toContainEqual(['India', 'plain']);
    expect(found.filter(([name]) => name === 'Russia')).toEqual([]);
    await ownMarks({ on: true }, given);
    expect(await quiet(given)).toEqual([]);
  });
});

describe('hiding a form', () => {
  const hiding = { entityId: 'system:s-400', name: 'S-400', surface: 'S-400' };

  test('in a report takes it out of that report alone, and its figures with it', async () => {
    const given = deps();
    const before = await analysePage({ version: 1, article: kites }, given);
    expect(before.figures.some(({ subject }) => subject === 'system:s-400')).toBe(true);
    const { hiding: made } = await hideName(
      { hiding: { ...hiding, scope: 'report', report: before.report.id } },
      given,
    );
    const after = await analysePage({ version: 2, article: kites }, given);
    expect(after.entities.map(({ id }) => id)).not.toContain('system:s-400');
    expect(after.figures.every(({ subject }) => subject !== 'system:s-400')).toBe(true);
    expect(await idsOn(given, articleOn(2, '$5 billion'))).toContain('system:s-400');
    expect((await listHidings({}, given)).hidings).toEqual([made]);
    await unhideName({ hiding: made }, given);
    expect(await idsOn(given)).toContain('system:s-400');
    expect(given.told).toBe(2);
  });

  test('on a site takes it out of that site alone', async () => {
    const given = deps();
    await hideName({ hiding: { ...hiding, scope: 'site', host: 'daily.example' } }, given);
    expect(await idsOn(given)).not.toContain('system:s-400');
    const elsewhere = { ...kites, meta: { ...kites.meta, url: 'https://weekly.example/1' } };
    expect(await idsOn(given, elsewhere)).toContain('system:s-400');
  });

  test('where there is no place to hide it in is refused in words', async () => {
    await expect(hideName({ hiding: { ...hiding, scope: 'site' } }, deps())).rejects.toMatchObject({
      code: 'no-place',
    });
  });
});

test('names are suggested and searched', async () => {
  const given = deps();
  expect(await suggestName({ surface: '“Grelbin Kite,”' }, given)).toMatchObject({ name: 'Grelbin Kite', known: [] });
  expect((await suggestName({ surface: 'S-400' }, given)).known).toMatchObject([{ id: 'system:s-400' }]);
  expect((await searchNames({ query: 'denis' }, given)).names).toEqual([
    { id: 'person:denis-alipov', type: 'person', name: 'Denis Alipov' },
  ]);
});

test('names in no list are offered, and no longer once they are added', async () => {
  const given = deps();
  const article = articleOn(1, '$5 billion', ' The XQZ-77 came. The XQZ-77 left.');
  const offered = async () => (await analysePage({ version: 1, article }, given)).candidates?.map((one) => one.surface);
  expect(await offered()).toContain('XQZ-77');
  await addName({ draft: { ...KITE, name: 'XQZ-77' }, anyway: false }, given);
  expect(await offered()).not.toContain('XQZ-77');
});

describe('names in files', () => {
  test('go out with the library and come back, twice without change', async () => {
    const given = deps();
    await addName({ draft: KITE, anyway: false }, given);
    await hideName(
      { hiding: { scope: 'everywhere', entityId: 'system:s-400', name: 'S-400', surface: 'S-400' } },
      given,
    );
    const { lines, said } = await exportRecords({}, given);
    expect([lines.length, said]).toEqual([2, 2]);
    const other = deps();
    expect(await importRecords({ lines }, other)).toEqual({ added: 0, already: 0, said: 2, refused: [] });
    expect(await importRecords({ lines }, other)).toEqual({ added: 0, already: 0, said: 0, refused: [] });
    expect(await other.store.names.list()).toEqual(await given.store.names.list());
    expect(await other.store.names.listHidings()).toEqual(await given.store.names.listHidings());
    expect(other.told).toBe(1);
  });

  test('make a pack that any pack reader takes', async () => {
    const given = deps();
    await addName({ draft: { ...KITE, note: 'for me alone' }, anyway: false }, given);
    const { names, json } = await exportNames({}, given);
    expect(names).toBe(1);
    expect(json).not.toContain('for me alone');
    expect(Pack.parse(JSON.parse(json)).entities[0]).toMatchObject({ name: 'Grelbin Kite' });
  });
});
