import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PURE } from './rules';
import { ROOT } from './sources';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('the lock file names no registry or machine, so that it installs from any', () => {
  expect([...read('package-lock.json').matchAll(/"resolved": "([^"]+)"/g)].map(([, url]) => url)).toEqual([]);
  expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
});

test('run-time dependencies stay the four the README names', () => {
  const { dependencies } = JSON.parse(read('package.json'));
  expect(read('README.md')).toContain('Preact, Preact signals, Dexie and zod');
  expect(Object.keys(dependencies).sort()).toEqual(['@preact/signals', 'dexie', 'preact', 'zod']);
});

test('versions are pinned', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d/.test(String(version)),
  );
  expect(loose).toEqual([]);
});

test.each([
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'LICENSE',
  'docs/glossary.md',
  '.ci/run',
])('%s is there and says something', (path) => {
  expect(existsSync(join(ROOT, path))).toBe(true);
  expect(read(path).length).toBeGreaterThan(100);
});

test('decisions are recorded, numbered without gaps', () => {
  const records = readdirSync(join(ROOT, 'docs/adr'))
    .filter((file) => file.endsWith('.md'))
    .sort();
  expect(records.length).toBeGreaterThan(4);
  expect(records.map((file) => Number(file.slice(0, 4)))).toEqual(records.map((_, i) => i + 1));
});

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'docs/glossary.md',
  'docs/packs.md',
  'docs/command-line.md',
];

test('links and pictures of the documents lead somewhere', () => {
  const dead = DOCUMENTS.flatMap((path) =>
    [...read(path).matchAll(/(?:\]\(|src="|srcset=")(?!https?:|#)([^)#\s"]+)/g)]
      .map(([, link]) => join(path, '..', link!))
      .filter((target) => !existsSync(join(ROOT, target)))
      .map((target) => `${path}: ${target}`),
  );
  expect(dead).toEqual([]);
});

test('folders and files that the documents name exist', () => {
  const top = /^(utils|components|entrypoints|scripts|tests|docs|data|newsroom|build)\//;
  const named = DOCUMENTS.flatMap((path) =>
    [...read(path).matchAll(/`([\w./-]+)`/g)].map(([, target]) => `${path}: ${target}`),
  ).filter((one) => top.test(one.slice(one.indexOf(': ') + 2)));
  expect(named.length).toBeGreaterThan(30);
  const isThere = (target: string) => existsSync(join(ROOT, target)) || existsSync(join(ROOT, `${target}.ts`));
  expect(named.filter((one) => !isThere(one.slice(one.indexOf(': ') + 2)))).toEqual([]);
});

test('every npm command that a document mentions exists, and every one that exists is mentioned', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
  const text = ['README.md', 'CONTRIBUTING.md'].map(read).join('\n');
  const named = [...text.matchAll(/npm (?:run (?:--silent )?)?([\w:-]+)/g)].map(([, name]) => name!);
  // `npm ci` runs `prepare` by itself.
  const known = [...scripts, 'ci'];
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
  expect(scripts.filter((name) => name !== 'prepare' && !named.includes(name))).toEqual([]);
});

test('ARCHITECTURE has a line for every room, and names the pure ones as the rules do', () => {
  const text = read('ARCHITECTURE.md');
  const rooms = readdirSync(join(ROOT, 'utils'));
  expect(rooms.filter((room) => !text.includes(`| \`utils/${room}\` |`))).toEqual([]);
  const pure = /These rooms are pure \([^)]*\): `([^`]+)`/.exec(text)?.[1];
  expect(pure?.split(/\s+/).sort()).toEqual(PURE.map((room) => room.slice('utils/'.length)).sort());
});
