import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGazetteer, openGazetteer, PackEntity } from '../../utils/gazetteer';
import { findMentions } from '../../utils/matching';
import {
  comparePacks,
  compareVersions,
  createJsonReader,
  createTableReader,
  openPackFile,
  type PieceReader,
} from '../../utils/packs';
import { csvOf } from '../../utils/tables';
import { growthOf } from './growth';

const EXAMPLE = readFileSync(new URL('../../docs/examples/harbour-craft.json', import.meta.url), 'utf8');
const COMMON = new Set(['arrow', 'may']);

const readAll = (text: string): PieceReader['result'] | undefined => {
  const opened = openPackFile(text, 'x.csv');
  if ('flaw' in opened) return undefined;
  const reader =
    opened.kind === 'table'
      ? createTableReader(opened.rows, opened.mapping, 'system', COMMON)
      : createJsonReader(opened.entities, COMMON);
  while (reader.read(1000));
  return reader.result;
};

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'system',
    'person',
    'S-400',
    'Arrow',
    'yes',
    'India; France',
    '__proto__',
    '\u202eX-1',
    'a|b;c, d',
    '',
  ),
);
const table = fc
  .array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 12 })
  .map((rows) => csvOf([['name', 'type', 'aliases', 'needs'], ...rows]));
/** The example with some characters of it replaced: mostly JSON still, seldom a good pack. */
const damaged = fc
  .array(fc.tuple(fc.nat(EXAMPLE.length - 1), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 })), {
    maxLength: 4,
  })
  .map((changes) =>
    changes.reduce((text, [at, put]) => text.slice(0, at) + put + text.slice(at + put.length), EXAMPLE),
  );
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), table, damaged, fc.json());

test('whatever a file holds, it is read or refused without a throw, and what loads is whole and visible', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const result = readAll(text);
      if (!result) return;
      for (const entity of result.entities) {
        expect(PackEntity.safeParse(entity).success).toBe(true);
        expect(entity.id.startsWith(`${entity.type}:`)).toBe(true);
        for (const shown of [entity.name, ...entity.aliases.map((alias) => alias.text)])
          expect(shown).toMatch(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]+$/u);
      }
      expect(new Set(result.entities.map(({ id }) => id)).size).toBe(result.entities.length);
      for (const { message } of result.problems) expect(message).toMatch(/^[^\n]{5,500}[.]$/u);
    }),
    { numRuns: 1500 },
  );
});

test('what loads can be compiled and looked for', () => {
  fc.assert(
    fc.property(anything, fc.string({ maxLength: 80 }), (text, page) => {
      const entities = readAll(text)?.entities ?? [];
      const gazetteer = openGazetteer(compileGazetteer([{ name: 'x', version: '1', licence: 'own', entities }]));
      for (const { id } of entities) expect(gazetteer.entity(id)?.id).toBe(id);
      for (const { span } of findMentions(page, gazetteer).mentions) expect(span.end).toBeLessThanOrEqual(page.length);
    }),
    { numRuns: 300 },
  );
});

test('a pack compared with itself has not changed, and changes turn round', () => {
  fc.assert(
    fc.property(table, table, (a, b) => {
      const [before, after] = [readAll(a)?.entities ?? [], readAll(b)?.entities ?? []];
      expect(comparePacks(before, before)).toMatchObject({ added: 0, removed: 0, changed: 0 });
      const [there, back] = [comparePacks(before, after), comparePacks(after, before)];
      expect([there.added, there.removed, there.changed]).toEqual([back.removed, back.added, back.changed]);
    }),
  );
});

test('of two versions one is later, whichever is asked first', () => {
  const version = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom('1', '1.0', '1.10', '2026-11-05', 'v2', '1.0-rc1'),
  );
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
    }),
  );
});

test.each([
  ['a cell of many names', (n: number) => `name,type,aliases\nX-1,system,${'a|'.repeat(n)}`],
  ['a cell of blanks', (n: number) => `name,type\n${'a '.repeat(n)}b${' '.repeat(n)},system`],
  ['brackets in a name', (n: number) => `name,type\nX${' ('.repeat(n)},system`],
  ['many columns', (n: number) => `${'name,'.repeat(n / 10)}\n${'x,'.repeat(n / 10)}`],
  ['deep JSON', (n: number) => `{"entities": ${'['.repeat(n)}`],
])('reading %s takes time in proportion to their length', (_, make) => {
  expect(growthOf(readAll, make(20_000), make(40_000), 3.5)).toBeLessThan(3.5);
});
