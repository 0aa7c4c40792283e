import type { PackEntity } from '../pack';
import type { CountryNames } from './countries';
import { KIND_NEEDS } from './kind-words';
import { bareName, countryIds, idOf } from './names';
import { nationalForms, officeOf } from './offices';
import { rowAliases } from './row-aliases';
import { optional } from './systems';
import { readTsv } from './tsv';

/** Forces, ministries, firms, agencies, media and alliances of organisations.tsv. */
export function organisationsOf(tsv: string, countries: readonly CountryNames[]): PackEntity[] {
  const byId = new Map(countries.map((country) => [country.id, country]));
  return readTsv(tsv).map((row): PackEntity => {
    const name = row.cell('name');
    const owners = countryIds(row.cell('country'));
    const country = byId.get(owners[0] ?? '');
    const office = row.cell('office') || (country ? officeOf(name, row.cell('kind'), country) : undefined);
    const forms = office && country ? nationalForms(office, country) : [];
    return {
      id: idOf('organisation', name),
      type: 'organisation',
      name: bareName(name),
      kind: row.cell('kind'),
      countries: owners,
      ...optional('wikidata', row.cell('wikidata')),
      ...(office ? { office } : {}),
      aliases: rowAliases(row, name, 'other', forms).filter((alias) => !DESCRIPTIVE.test(alias.text)),
      needs: row.list('needs').length > 0 ? row.list('needs') : (KIND_NEEDS[row.cell('kind')] ?? []),
    };
  });
}

/** "Polish military" is said of a force, but names none; a summit is an event of its own. */
const DESCRIPTIVE = /^\p{Lu}\S* (military|navy chief|troops|forces|army chief)$| [Ss]ummit$/u;
