import { describe, expect, test } from 'vitest';
import {
  compileGazetteer,
  layerGazetteers,
  openGazetteer,
  type PackEntity,
  searchNames,
} from '../../../utils/gazetteer';

const opened = (...entities: PackEntity[]) =>
  openGazetteer(compileGazetteer([{ name: 'test', version: '1', licence: 'none', entities }]));
const entity = (id: string, name: string, ...more: string[]): PackEntity => ({
  id,
  type: 'system',
  name,
  aliases: [name, ...more].map((text) => ({ text })),
});
const shipped = opened(
  entity('system:s-400-triumf', 'S-400 Triumf', 'S-400', 'SA-21 Growler'),
  entity('system:s-300', 'S-300'),
  entity('system:growler-station', 'Growler Station West'),
  entity('system:kniaz', 'Książę'),
);
const found = (query: string, gazetteer = shipped, limit = 8) =>
  searchNames(gazetteer, query, limit).map(({ entity, form }) => [entity.id, form]);

describe('a search for names', () => {
  test.each([
    { says: 'finds a name by its beginning', query: 'S-4', ids: ['system:s-400-triumf'] },
    { says: 'is blind to hyphens and case', query: 's400', ids: ['system:s-400-triumf'] },
    {
      says: 'finds a later word, after names that begin so',
      query: 'growl',
      ids: ['system:growler-station', 'system:s-400-triumf'],
    },
    { says: 'is blind to accents', query: 'ksiaz', ids: ['system:kniaz'] },
    { says: 'finds nothing inside a word', query: 'rowler', ids: [] },
    { says: 'finds nothing for a single letter', query: 's', ids: [] },
    { says: 'finds nothing for signs', query: '--', ids: [] },
  ])('$says', ({ query, ids }) => {
    expect(found(query).map(([id]) => id)).toEqual(ids);
  });

  test('puts the whole form before longer ones and each entity once', () => {
    expect(found('S-400')).toEqual([['system:s-400-triumf', 'S-400']]);
    expect(found('S', layerGazetteers([shipped]), 1)).toEqual([]);
  });

  test('gives no more than asked', () => {
    expect(found('gr', shipped, 1)).toHaveLength(1);
  });

  test('looks in all layers and gives the details of the last', () => {
    const gazetteer = layerGazetteers([shipped], opened(entity('system:s-300', 'S-300 (mine)', 'Favorit')));
    expect(found('favor', gazetteer)).toEqual([['system:s-300', 'Favorit']]);
    expect(searchNames(gazetteer, 's-300', 8).map(({ entity }) => entity.name)).toEqual(['S-300 (mine)']);
  });
});
