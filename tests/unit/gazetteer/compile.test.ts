import { describe, expect, test } from 'vitest';
import { compileGazetteer, openGazetteer, type PackEntity } from '../../../utils/gazetteer';
import { packOf } from './small-pack';

const patriot: PackEntity = {
  id: 'system:patriot',
  type: 'system',
  name: 'Patriot',
  countries: ['country:united-states'],
  aliases: [{ text: 'Patriot', ambiguous: true }],
  needs: ['battery'],
};
const navy: PackEntity = {
  id: 'organisation:indian-navy',
  type: 'organisation',
  name: 'Indian Navy',
  countries: ['country:india'],
  office: 'navy',
  aliases: [{ text: 'Indian Navy' }],
};

describe('a compiled gazetteer', () => {
  test('gives the details of an entity by id', () => {
    const gazetteer = openGazetteer(compileGazetteer([packOf(patriot)]));
    expect(gazetteer.entity('system:patriot')).toEqual({
      id: 'system:patriot',
      type: 'system',
      name: 'Patriot',
      countries: ['country:united-states'],
      needs: ['battery'],
      pack: 'test',
    });
  });

  test('keeps lists apart whose parts hold the signs that lists are written with', () => {
    const listed = [['battery|missile'], ['battery', 'missile'], ['battery","missile'], ['battery,missile']];
    const entities = listed.map((needs, at) => ({ ...patriot, id: `system:patriot-${at}`, needs, countries: needs }));
    const gazetteer = openGazetteer(compileGazetteer([packOf(...entities)]));
    for (const { id, needs, countries } of entities) expect(gazetteer.entity(id)).toMatchObject({ needs, countries });
  });

  test('knows nothing of an id it has not', () => {
    expect(openGazetteer(compileGazetteer([packOf(patriot)])).entity('system:other')).toBeUndefined();
  });

  test('knows who holds an office for a country', () => {
    const gazetteer = openGazetteer(compileGazetteer([packOf(navy)]));
    expect(gazetteer.officeHolder('navy', 'country:india')).toBe('organisation:indian-navy');
    expect(gazetteer.officeHolder('navy', 'country:nepal')).toBeUndefined();
  });

  test('lets a later pack replace an entity of an earlier one', () => {
    const own = { ...patriot, name: 'PATRIOT (mine)' };
    const gazetteer = openGazetteer(compileGazetteer([packOf(patriot), { ...packOf(own), name: 'mine' }]));
    expect(gazetteer.entity('system:patriot')).toMatchObject({ name: 'PATRIOT (mine)', pack: 'mine' });
    expect(gazetteer.size).toBe(1);
  });

  test('is empty for no packs', () => {
    const gazetteer = openGazetteer(compileGazetteer([]));
    expect(gazetteer.size).toBe(0);
    expect(gazetteer.entity('system:patriot')).toBeUndefined();
  });

  test('is refused when it was compiled by another version', () => {
    const buffer = compileGazetteer([packOf(patriot)]);
    new Uint32Array(buffer)[1] = 999;
    expect(() => openGazetteer(buffer)).toThrow(/another version/);
  });

  test('comes out the same from the same packs', () => {
    const once = new Uint8Array(compileGazetteer([packOf(patriot, navy)]));
    expect(new Uint8Array(compileGazetteer([packOf(patriot, navy)]))).toEqual(once);
  });
});
