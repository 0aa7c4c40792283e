import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { packSchema } from '../../../scripts/lib/pack-schema';
import { readStarterPack } from '../../../scripts/lib/starter-pack';
import { Pack } from '../../../utils/gazetteer';
import { createJsonReader, createTableReader, openPackFile, type PieceReader } from '../../../utils/packs';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../../docs/${path}`, import.meta.url)), 'utf8');
const published = JSON.parse(read('pack.schema.json'));
const isValid = new Ajv2020({ strict: true }).compile(published);

const entity = { id: 'system:x-1', type: 'system', name: 'X-1', aliases: [{ text: 'X-1' }] };
const pack = { name: 'Mine', version: '1', licence: 'own', entities: [entity] };
const withEntity = (change: object) => ({ ...pack, entities: [{ ...entity, ...change }] });

test('the published schema is that of the code: npm run schema', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(packSchema())));
});

describe('the published schema and the code judge alike', () => {
  test.each<[string, unknown, boolean]>([
    ['a small pack', pack, true],
    ['one with everything', JSON.parse(read('examples/harbour-craft.json')), true],
    ['one of nothing', { ...pack, entities: [] }, true],
    ['keys nobody knows', { ...withEntity({ colour: 'red' }), colour: 'red' }, true],
    ['offices', { ...pack, offices: { navy: [{ text: 'Navy' }] } }, true],
    ['no licence', { ...pack, licence: undefined }, false],
    ['a number as version', { ...pack, version: 1 }, false],
    ['no name', { ...pack, name: '' }, false],
    ['a long name', { ...pack, name: 'x'.repeat(101) }, false],
    ['entities by id', { ...pack, entities: { a: entity } }, false],
    ['an unknown type', withEntity({ type: 'starship' }), false],
    ['no id', withEntity({ id: undefined }), false],
    ['aliases as words', withEntity({ aliases: ['X-1'] }), false],
    ['an empty alias', withEntity({ aliases: [{ text: '' }] }), false],
    ['a long alias', withEntity({ aliases: [{ text: 'x'.repeat(201) }] }), false],
    ['countries as text', withEntity({ countries: 'country:india' }), false],
    ['a word for yes', withEntity({ aliases: [{ text: 'X-1', ambiguous: 'yes' }] }), false],
    ['a list', [], false],
    ['nothing', null, false],
  ])('%s', (_, value, good) => {
    const json = JSON.parse(JSON.stringify(value));
    expect([isValid(json), Pack.safeParse(json).success]).toEqual([good, good]);
  });

  test('the starter pack', () => {
    expect(isValid(JSON.parse(JSON.stringify(readStarterPack())))).toBe(true);
  });
});

describe('the examples', () => {
  const all = (reader: PieceReader) => {
    while (reader.read(100));
    return reader.result;
  };
  const opened = (name: string) => openPackFile(read(`examples/${name}`), name);

  test('in JSON loads whole', () => {
    const file = opened('harbour-craft.json');
    if ('flaw' in file || file.kind !== 'json') throw new Error('no JSON pack');
    const { entities, problems } = all(createJsonReader(file.entities, new Set(['lantern'])));
    expect([entities.length, problems]).toEqual([5, []]);
  });

  test('as a table loads whole, and says the same of what both name', () => {
    const file = opened('harbour-craft.csv');
    if ('flaw' in file || file.kind !== 'table') throw new Error('no table');
    expect(file.mapping.columns).not.toContain(undefined);
    const { entities, problems } = all(createTableReader(file.rows, file.mapping, undefined, new Set(['lantern'])));
    expect(problems).toEqual([]);
    expect(entities.map(({ name, type }) => `${type} ${name}`)).toEqual([
      'system Lantern-class patrol boat',
      'system Lantern Block 2',
      'organisation Marram Yard',
      'person Ada Sandpiper',
    ]);
    expect(entities[0]!.aliases.find(({ text }) => text === 'Lantern')).toEqual({ text: 'Lantern', ambiguous: true });
  });
});
