import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGazetteer, type Gazetteer, layerGazetteers, openGazetteer, type Pack } from '../../utils/gazetteer';
import { findMentions } from '../../utils/matching';

const WORDS = [
  'Su',
  'SU',
  'MiG',
  'Tor',
  'tor',
  'Red',
  'Air',
  'Force',
  'US',
  'us',
  'M',
  '1',
  '30',
  '400',
  'battery',
  'The',
];
const TYPES = ['system', 'organisation', 'place', 'person'] as const;

const word = fc.constantFrom(...WORDS);
const form = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const alias = fc.record({ text: form, ambiguous: fc.constantFrom(undefined, true) });
const entity = fc
  .record({
    number: fc.nat(5),
    type: fc.constantFrom(...TYPES),
    aliases: fc.array(alias, { minLength: 1, maxLength: 3 }),
    needs: fc.constantFrom<string[] | undefined>(undefined, ['battery']),
    aliasesOnly: fc.constantFrom(undefined, undefined, true),
  })
  .map(({ number, type, aliases, ...rest }) => ({
    id: `${type}:n${number}`,
    type,
    name: aliases[0]!.text,
    aliases,
    ...rest,
  }));
const pack = (name: string) =>
  fc
    .uniqueArray(entity, { maxLength: 6, selector: ({ id }) => id })
    .map((entities): Pack => ({ name, version: '1', licence: 'none', entities }));
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '-', ', ', '. ', ' (', ') ', '\n')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

const opened = (...packs: Pack[]): Gazetteer => openGazetteer(compileGazetteer(packs));

/** What a reader sees of a text, with the first names of a pack left out: only compiled together do packs weigh them. */
const seen = (source: string, gazetteer: Gazetteer) => {
  const { mentions, cues } = findMentions(source, { ...gazetteer, isFirstName: () => false });
  return { mentions: mentions.map(({ alias: _, ...mention }) => mention), cues };
};

test('layers find what their packs compiled together find', () => {
  fc.assert(
    fc.property(pack('base'), pack('extra'), pack('third'), text, (base, extra, third, source) => {
      const layered = layerGazetteers([opened(base), opened(extra), opened(third)]);
      expect(seen(source, layered)).toEqual(seen(source, opened(base, extra, third)));
    }),
    { numRuns: 2000 },
  );
});

test('layers give the details of an entity as compiled together', () => {
  fc.assert(
    fc.property(pack('base'), pack('extra'), (base, extra) => {
      const layered = layerGazetteers([opened(base), opened(extra)]);
      const compiled = opened(base, extra);
      for (const { id } of [...base.entities, ...extra.entities])
        expect(layered.entity(id)).toEqual(compiled.entity(id));
      expect(layered.entity('system:none')).toBeUndefined();
    }),
  );
});

test('an own layer without names changes nothing', () => {
  fc.assert(
    fc.property(pack('base'), text, (base, source) => {
      expect(findMentions(source, layerGazetteers([opened(base)], opened()))).toEqual(
        findMentions(source, opened(base)),
      );
    }),
  );
});
