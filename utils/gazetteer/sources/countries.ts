import type { PackAlias, PackEntity } from '../pack';
import { idOf } from './names';
import { optional } from './systems';
import { type Row, readTsv } from './tsv';

/** A country as the other tables need it: what precedes "Navy" or "defence ministry". */
export interface CountryNames {
  id: string;
  name: string;
  /** "Indian", "South Korean". */
  adjectives: string[];
  /** "United States", "US", "Britain". */
  names: string[];
}

/** Countries of countries.tsv: names as aliases, demonyms as cues. Capitals are places and stand in places.tsv. */
export function countriesOf(tsv: string): PackEntity[] {
  return readTsv(tsv).map((row): PackEntity => {
    const ambiguous = new Set(row.list('ambiguous_aliases'));
    const named = (text: string): PackAlias => (ambiguous.has(text) ? { text, ambiguous: true } : { text });
    // Greenland or Guam is a place; its own country is not among the tables' columns.
    const type = row.cell('sovereign') === 'yes' ? 'country' : 'place';
    const id = idOf(type, row.cell('name'));
    return {
      id,
      type,
      name: row.cell('name'),
      ...(type === 'country' ? { countries: [id] } : {}),
      kind: type === 'country' ? row.cell('iso2') : 'territory',
      ...optional('wikidata', row.cell('wikidata')),
      aliases: [...namesOf(row).map(named), ...row.list('demonyms').map((text): PackAlias => ({ text, cue: true }))],
      needs: row.list('needs'),
    };
  });
}

/** Names and adjectives of each country, for building "Indian Navy" and "US Navy"; none that two countries share. */
export function countryNames(tsv: string): CountryNames[] {
  const countries = readTsv(tsv).map((row) => ({
    id: idOf('country', row.cell('name')),
    name: row.cell('name'),
    adjectives: row.list('demonyms').filter((demonym, _, all) => !all.includes(demonym.slice(0, -1))),
    names: [row.cell('name'), ...row.list('short_forms').filter((form) => form.length <= 4 || form === 'Britain')],
  }));
  const uses = new Map<string, number>();
  for (const { adjectives, names } of countries) {
    for (const word of [...adjectives, ...names]) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const own = (word: string) => uses.get(word) === 1 && word !== 'Congo';
  return countries.map((country) => ({
    ...country,
    adjectives: country.adjectives.filter(own),
    names: country.names.filter(own),
  }));
}

function namesOf(row: Row): string[] {
  const forms = [row.cell('name'), row.cell('official_name'), ...row.list('short_forms')].filter(Boolean);
  return [...new Set(forms.filter((form) => !form.startsWith('the ')))];
}
