import type { PackAlias, PackEntity } from '../pack';
import { bareName, countryIds, idOf } from './names';
import { rowAliases } from './row-aliases';
import { optional } from './systems';
import { otherSpellings } from './transliteration';
import { readTsv } from './tsv';

/** Persons of people.tsv, with their offices. */
export function peopleOf(tsv: string): PackEntity[] {
  return readTsv(tsv).map((row): PackEntity => {
    const name = row.cell('name');
    const aliases = rowAliases(row, name, 'person', middleless(name));
    return {
      id: idOf('person', name),
      type: 'person',
      name: bareName(name),
      ...optional('role', row.cell('role')),
      countries: countryIds(row.cell('country')),
      ...optional('from', row.cell('from')),
      ...optional('to', row.cell('to')),
      ...optional('wikidata', row.cell('wikidata')),
      aliases: [...aliases, ...aliases.flatMap(respelled)],
      needs: row.list('needs'),
    };
  });
}

/** "Dinesh K. Tripathi" is also written without the initial. */
function middleless(name: string): string[] {
  const without = name.replace(/ \p{Lu}\.(?= )/gu, '');
  return without !== name && without.includes(' ') ? [without] : [];
}

const respelled = (alias: PackAlias): PackAlias[] =>
  alias.core ? [] : otherSpellings(alias.text).map((text) => ({ ...alias, text }));
