import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './sources';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('the lock file names no registry or machine, so that it installs from any', () => {
  expect([...read('package-lock.json').matchAll(/"resolved": "([^"]+)"/g)].map(([, url]) => url)).toEqual([]);
  expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
});

test('run-time dependencies stay the four the README names', () => {
  const { dependencies } = JSON.parse(read('package.json'));
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

test('links and pictures of the documents lead somewhere', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'docs/glossary.md'];
  const dead = documents.flatMap((path) =>
    [...read(path).matchAll(/(?:\]\(|src="|srcset=")(?!https?:|#)([^)#\s"]+)/g)]
      .map(([, link]) => join(path, '..', link!))
      .filter((target) => !existsSync(join(ROOT, target)))
      .map((target) => `${path}: ${target}`),
  );
  expect(dead).toEqual([]);
});

test('every npm command a document mentions exists', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const documents = ['README.md', 'CONTRIBUTING.md'].map(read).join('\n');
  const named = [...documents.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
