import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withPacks } from '../../../scripts/lib/load-packs';
import { loadStarterPack } from '../../../scripts/lib/starter-pack';
import { findMentions } from '../../../utils/matching';

const starter = loadStarterPack();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-packs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const load = (...files: string[]) => {
  const told: string[] = [];
  const gazetteer = withPacks(starter, files, (problem, isRefused) =>
    told.push(`${isRefused ? '' : 'in part: '}${problem.slice(folder.length + 1)}`),
  );
  const found = (text: string) => findMentions(text, gazetteer).mentions.map(({ entityId }) => entityId);
  return { told, found };
};

test('packs are read over the starter pack, a table by the type behind its name', () => {
  const table = write('vessels.csv', 'Sea Lantern\nMarram');
  const json = JSON.stringify({
    entities: [{ id: 'person:ada-sandpiper', type: 'person', name: 'Ada Sandpiper', aliases: [{ text: 'Sandpiper' }] }],
  });
  const { told, found } = load(`${table}:system`, write('desk.json', json));
  expect(told).toEqual([]);
  expect(found('Sandpiper watched the Marram pass the S-400.')).toEqual([
    'person:ada-sandpiper',
    'system:marram',
    'system:s-400-triumf',
  ]);
});

test('a name the starter pack knows adds to what it knows', () => {
  const { found } = load(write('more.csv', 'name,type,aliases\nS-400,system,Big Stick 9'));
  expect(found('The Big Stick 9 arrived.')).toEqual(['system:s-400-triumf']);
});

test('problems are told by file and line; the rest loads', () => {
  const { told, found } = load(
    write('x.csv', 'name,type\n,system\nMarram,system\nSea Lantern,starship'),
    join(folder, 'no.csv'),
  );
  expect(told).toEqual([
    'x.csv:2: It has no name.',
    expect.stringMatching(/^x\.csv:4: “starship” is no type/),
    expect.stringMatching(/^no\.csv: ENOENT/),
  ]);
  expect(found('The Marram left.')).toEqual(['system:marram']);
});
