import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityType } from '../../../utils/domain';
import { compileGazetteer, openGazetteer, type Pack, type PackEntity, withoutTypes } from '../../../utils/gazetteer';
import { findMentions } from '../../../utils/matching';
import { packOf } from './small-pack';

const TYPES = ['system', 'organisation', 'place', 'country'] as const;
const word = fc.constantFrom('Su', 'SU', 'Tor', 'Red', 'Air', 'Force', '30', '400', 'x');
const form = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const entity = fc
  .record({ type: fc.constantFrom(...TYPES), number: fc.nat(4), forms: fc.array(form, { minLength: 1, maxLength: 3 }) })
  .map(
    ({ type, number, forms }): PackEntity => ({
      id: `${type}:n${number}`,
      type,
      name: forms[0]!,
      aliases: forms.map((text) => ({ text })),
    }),
  );
const entities = fc.uniqueArray(entity, { maxLength: 8, selector: ({ id }) => id });
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));

const open = (pack: Pack) => openGazetteer(compileGazetteer([pack]));
/** The pack as one would write it with the types off: countries by cues alone. */
const rewritten = (pack: Pack, off: ReadonlySet<EntityType>): Pack => ({
  ...pack,
  entities: pack.entities
    .filter(({ type }) => type === 'country' || !off.has(type))
    .map((one) =>
      off.has(one.type) ? { ...one, aliases: one.aliases.map((alias) => ({ ...alias, cue: true })) } : one,
    ),
});

test('switching types off is as if the pack had been written without them', () => {
  fc.assert(
    fc.property(entities, fc.subarray([...TYPES]), text, (list, types, source) => {
      const off = new Set<EntityType>(types);
      const { mentions, cues } = findMentions(source, withoutTypes(open(packOf(...list)), off));
      const written = findMentions(source, open(rewritten(packOf(...list), off)));
      expect({ mentions, cues }).toEqual({ mentions: written.mentions, cues: written.cues });
    }),
    { numRuns: 1500 },
  );
});

test('what is switched off can still be looked up, and the gazetteer it was made from is as before', () => {
  const gazetteer = open(packOf({ id: 'system:s-400', type: 'system', name: 'S-400', aliases: [{ text: 'S-400' }] }));
  const without = withoutTypes(gazetteer, new Set<EntityType>(['system']));
  expect(findMentions('The S-400 came.', without).mentions).toEqual([]);
  expect(without.entity('system:s-400')?.name).toBe('S-400');
  expect(findMentions('The S-400 came.', gazetteer).mentions).toHaveLength(1);
});

test('an office goes with the organisations it stands for', () => {
  const pack: Pack = { ...packOf(), offices: { 'defence-ministry': [{ text: 'defence ministry' }] } };
  const hits = (off: EntityType[]) => withoutTypes(open(pack), new Set(off)).layers[0]!.tables.slots.some((n) => n > 0);
  expect(open(pack).indexOf('office:defence-ministry')).toBe(0);
  expect(hits(['system'])).toBe(hits([]));
});
