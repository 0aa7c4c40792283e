import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { type Import, importsOf, parse, ROOT, readSources, roomOf } from './sources';

// What knows entities, figures or the library stays in the extension's own process, never in a web page's (docs/adr/0006).
const KNOWLEDGE = [
  'gazetteer',
  'matching',
  'figures',
  'claims',
  'analysis',
  'crossref',
  'stories',
  'store',
  'exchange',
  'names',
];

const sources = readSources('utils', 'components', 'entrypoints');
const imports = sources.flatMap(importsOf);

test('rooms do not import each other in a circle', () => {
  expect(circleAmong(imports)).toBeUndefined();
});

test('a circle of rooms is found', () => {
  const planted = [
    parse('utils/text/a.ts', `import { x } from '../figures';`),
    parse('utils/figures/b.ts', `import { y } from '../text';`),
  ].flatMap(importsOf);
  expect(circleAmong(planted)).toEqual(['utils/text', 'utils/figures', 'utils/text']);
});

test('the content script takes no knowledge into the page', () => {
  const reached = reachableFrom('entrypoints/reader.content/index.ts');
  expect(reached.size).toBeGreaterThan(5); // the walk really followed imports
  const rooms = new Set([...reached].map(roomOf));
  expect(KNOWLEDGE.map((room) => `utils/${room}`).filter((room) => rooms.has(room))).toEqual([]);
});

test('the background reaches the knowledge that the content script must not', () => {
  const rooms = new Set([...reachableFrom('entrypoints/background/index.ts')].map(roomOf));
  expect(rooms).toContain('utils/store');
  expect(rooms).toContain('utils/gazetteer');
});

function circleAmong(all: Import[]): string[] | undefined {
  const next = new Map<string, Set<string>>();
  for (const { from, to, isPackage } of all) {
    if (isPackage || roomOf(from) === roomOf(to) || !to.startsWith('utils/')) continue;
    // The zod set-up is no part of its room: everything imports it, and it imports nothing of ours.
    if (to === 'utils/platform/zod') continue;
    next.set(roomOf(from), (next.get(roomOf(from)) ?? new Set()).add(roomOf(to)));
  }
  const walk = (room: string, trail: string[]): string[] | undefined => {
    if (trail.includes(room)) return [...trail.slice(trail.indexOf(room)), room];
    for (const one of next.get(room) ?? []) {
      const found = walk(one, [...trail, room]);
      if (found) return found;
    }
    return undefined;
  };
  for (const room of next.keys()) {
    const found = walk(room, []);
    if (found) return found;
  }
  return undefined;
}

function reachableFrom(entry: string): Set<string> {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set<string>();
  const queue = [entry];
  for (let path = queue.pop(); path; path = queue.pop()) {
    const source = byPath.get(path);
    if (!source || reached.has(path)) continue;
    reached.add(path);
    for (const { to, isPackage, typeOnly } of importsOf(source)) {
      if (isPackage || typeOnly) continue;
      const file = [`${to}.ts`, `${to}.tsx`, posix.join(to, 'index.ts')].find((one) => existsSync(join(ROOT, one)));
      if (file) queue.push(file);
    }
  }
  return reached;
}
