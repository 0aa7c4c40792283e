import { describe, expect, test } from 'vitest';
import { compileGazetteer, layerGazetteers, openGazetteer, type PackEntity } from '../../../utils/gazetteer';
import { findMentions } from '../../../utils/matching';

const opened = (name: string, entities: PackEntity[]) =>
  openGazetteer(compileGazetteer([{ name, version: '1', licence: 'none', entities }]));

const shipped = opened('shipped', [
  {
    id: 'system:arrow',
    type: 'system',
    name: 'Arrow',
    kind: 'missile',
    aliases: [{ text: 'Arrow', ambiguous: true }],
    needs: ['interceptor'],
  },
  { id: 'country:georgia', type: 'country', name: 'Georgia', aliases: [{ text: 'Georgia' }] },
  {
    id: 'organisation:indian-air-force',
    type: 'organisation',
    name: 'Indian Air Force',
    aliases: [{ text: 'Indian Air Force' }],
  },
]);
const own = (...entities: PackEntity[]) => layerGazetteers([shipped], opened('mine', entities));
const ids = (text: string, gazetteer: ReturnType<typeof own>) =>
  findMentions(text, gazetteer).mentions.map(({ span, entityId }) => [text.slice(span.start, span.end), entityId]);

describe('the reader’s own names', () => {
  const drone: PackEntity = { id: 'system:arrow-drone', type: 'system', name: 'Arrow', aliases: [{ text: 'Arrow' }] };

  test('are found beside the shipped ones', () => {
    const gazetteer = own({ id: 'system:kite', type: 'system', name: 'Kite', aliases: [{ text: 'Kite Mk 2' }] });
    expect(ids('Georgia ordered the Kite Mk 2.', gazetteer)).toEqual([
      ['Georgia', 'country:georgia'],
      ['Kite Mk 2', 'system:kite'],
    ]);
  });

  test('win over a shipped name that reads alike, whatever stands beside it', () => {
    expect(ids('An Arrow interceptor was fired.', own(drone))).toEqual([['Arrow', 'system:arrow-drone']]);
    const state: PackEntity = { id: 'place:georgia', type: 'place', name: 'Georgia', aliases: [{ text: 'Georgia' }] };
    expect(ids('The plant in Georgia opened.', own(state))).toEqual([['Georgia', 'place:georgia']]);
  });

  test('give way to what a page itself spells out', () => {
    const iaf: PackEntity = {
      id: 'organisation:israeli-air-force',
      type: 'organisation',
      name: 'Israeli Air Force',
      aliases: [{ text: 'IAF' }],
    };
    const text = 'The Indian Air Force (IAF) said so. The IAF flew.';
    expect(ids(text, own(iaf)).at(-1)).toEqual(['IAF', 'organisation:indian-air-force']);
    expect(ids('The IAF flew.', own(iaf))).toEqual([['IAF', 'organisation:israeli-air-force']]);
  });

  test('add an alias to a shipped entity without changing what is known of it', () => {
    const gazetteer = own({
      id: 'system:arrow',
      type: 'system',
      name: 'Arrow',
      aliases: [{ text: 'Hetz' }],
      aliasesOnly: true,
    });
    expect(ids('The Hetz battery moved.', gazetteer)).toEqual([['Hetz', 'system:arrow']]);
    expect(gazetteer.entity('system:arrow')).toMatchObject({ kind: 'missile', pack: 'shipped' });
    expect(ids('The Arrow flew.', gazetteer)).toEqual([]);
    expect(ids('The Hetz, or Arrow, flew.', gazetteer)).toEqual([
      ['Hetz', 'system:arrow'],
      ['Arrow', 'system:arrow'],
    ]);
  });

  test('keep an alias whose entity no pack has any more', () => {
    const gazetteer = own({
      id: 'system:gone',
      type: 'system',
      name: 'Gone',
      aliases: [{ text: 'Gone 5' }],
      aliasesOnly: true,
    });
    expect(ids('Then Gone 5 came.', gazetteer)).toEqual([['Gone 5', 'system:gone']]);
    expect(gazetteer.entity('system:gone')).toMatchObject({ name: 'Gone', pack: 'mine' });
  });
});
