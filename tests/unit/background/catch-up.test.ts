import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { catchUp } from '../../../entrypoints/background/catch-up';
import { addName } from '../../../entrypoints/background/handlers/add-name';
import { analysePage } from '../../../entrypoints/background/handlers/analyse-page';
import { entityDetails } from '../../../entrypoints/background/handlers/entity-details';
import { rememberPage } from '../../../entrypoints/background/handlers/remember-page';
import type { OwnName } from '../../../utils/domain';
import { compileGazetteer, layerGazetteers, openGazetteer } from '../../../utils/gazetteer';
import { ownPackOf } from '../../../utils/names';
import { articleOn, testDeps } from './background-deps';

const KITE = 'system:grelbin-kite';
const setUp = () => {
  const made = testDeps();
  const shipped = made.gazetteer;
  const added: OwnName[] = [];
  return Object.assign(made, {
    added,
    catchUp: (name: OwnName) => void added.push(name),
    gazetteer: async () =>
      layerGazetteers([await shipped()], openGazetteer(compileGazetteer([ownPackOf(await made.store.names.list())]))),
  });
};
const kites = (n: number, count: number) =>
  articleOn(n, '$5.43 billion', ` India ordered ${count} Grelbin Kite drones in 2024.`);
const remember = (given: ReturnType<typeof setUp>, n: number, count: number) =>
  rememberPage({ version: 1, article: kites(n, count) }, given);
const add = (given: ReturnType<typeof setUp>) =>
  addName({ draft: { name: 'Grelbin Kite', type: 'system', aliases: [] }, anyway: false }, given);

beforeEach(() => fakeBrowser.reset());

test('a name just added is found in the reports remembered before, with its figures', async () => {
  const given = setUp();
  await remember(given, 1, 12);
  await remember(given, 2, 12);
  await rememberPage({ version: 1, article: articleOn(3, '$1 billion') }, given);
  await add(given);
  expect(given.added.map(({ id }) => id)).toEqual([KITE]);
  expect((await entityDetails({ entityId: KITE }, given)).earlierReports).toBe(0);
  expect(await catchUp(given.added[0]!, given.store, given.gazetteer)).toBe(2);
  const details = await entityDetails({ entityId: KITE }, given);
  expect(details.earlierReports).toBe(2);
  expect(details.latest.map(({ surface }) => surface)).toEqual(['Grelbin Kite', 'Grelbin Kite']);
  const answer = await analysePage({ version: 1, article: kites(4, 12) }, given);
  expect(answer.figures.find(({ surface }) => surface.startsWith('12'))?.finding?.result).toBe('agrees');
});

test('a second look adds nothing, and what was remembered stays as it was', async () => {
  const given = setUp();
  await remember(given, 1, 12);
  await given.store.fold();
  const before = (await given.store.recordsAfter(0, 9)).records[0]!;
  const { now } = await add(given);
  expect(await catchUp(now!, given.store, given.gazetteer)).toBe(1);
  expect(await catchUp(now!, given.store, given.gazetteer)).toBe(0);
  const after = (await given.store.recordsAfter(0, 9)).records[0]!;
  expect(after.mentions.filter(({ entityId }) => entityId !== KITE)).toEqual(before.mentions);
  expect(after.mentions.filter(({ entityId }) => entityId === KITE)).toHaveLength(1);
  expect(after.claims).toEqual(expect.arrayContaining(before.claims.filter(({ subject }) => subject)));
  expect({ ...after, mentions: [], claims: [] }).toEqual({ ...before, mentions: [], claims: [] });
});

test('a report that was linked is forgotten wholly', async () => {
  const given = setUp();
  const { reportId } = await remember(given, 1, 12);
  const { now } = await add(given);
  await catchUp(now!, given.store, given.gazetteer);
  await given.store.forget(reportId);
  expect(await given.store.reportCountsOf([KITE])).toEqual([0]);
  expect(await given.store.observationsOf([KITE])).toEqual([]);
});
