import type { EntityType } from '../../domain';
import type { PackEntity } from '../pack';
import { bareName, countryIds, idOf } from './names';
import { rowAliases } from './row-aliases';
import { optional } from './systems';
import { readTsv } from './tsv';

/** Operations, exercises, wars, summits and shows of operations.tsv; programmes, laws and agreements of programmes.tsv. */
export function undertakingsOf(tsv: string, table: 'operation' | 'programme'): PackEntity[] {
  return readTsv(tsv)
    .filter((row) => !DESCRIPTIONS.has(row.cell('kind')))
    .map((row): PackEntity => {
      const name = row.cell('name');
      const type = TYPE_OF_KIND[row.cell('kind')] ?? table;
      return {
        id: idOf(type, name),
        type,
        name: bareName(name),
        kind: row.cell('kind'),
        countries: countryIds(row.cell('countries')),
        ...optional('from', row.cell('from')),
        ...optional('to', row.cell('to')),
        ...optional('wikidata', row.cell('wikidata')),
        aliases: rowAliases(row, name, type === 'programme' ? 'programme' : 'other').filter(
          (alias) => !isDescription(alias.text, type),
        ),
        needs: row.list('needs'),
      };
    });
}

/** "India S-400 contract" describes a deal and names none: the system in it is the mention. */
const DESCRIPTIONS = new Set(['contract']);

/** "war in Ukraine" and "oil price cap" describe and do not name: an event with a small noun, anything without a capital. */
function isDescription(alias: string, type: EntityType): boolean {
  if (type === 'event')
    return alias.split(/[ -]/).some((word) => /^\p{Ll}{3}/u.test(word) && !/^(the|and|summit)$/.test(word));
  return !/\p{Lu}/u.test(alias) || (type === 'programme' && /^\d{2,} \p{L}/u.test(alias));
}

const TYPE_OF_KIND: Record<string, EntityType> = {
  law: 'law',
  treaty: 'law',
  agreement: 'law',
  summit: 'event',
  war: 'event',
  show: 'event',
  battle: 'event',
  incident: 'event',
  anniversary: 'event',
};
