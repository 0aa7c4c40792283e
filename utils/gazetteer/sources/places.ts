import type { PackEntity } from '../pack';
import { bareName, countryIds, idOf } from './names';
import { rowAliases } from './row-aliases';
import { optional } from './systems';
import { readTsv } from './tsv';

/** Cities, bases, regions, seas and buildings of places.tsv. */
export function placesOf(tsv: string): PackEntity[] {
  return readTsv(tsv).map((row): PackEntity => {
    const name = row.cell('name');
    return {
      id: idOf('place', name),
      type: 'place',
      name: bareName(name),
      kind: row.cell('kind'),
      countries: countryIds(row.cell('country')),
      ...optional('wikidata', row.cell('wikidata')),
      aliases: rowAliases(row, name, 'place'),
      needs: row.list('needs'),
    };
  });
}
