import type { Pack, PackEntity } from '../pack';
import { countriesOf, countryNames } from './countries';
import { officeForms } from './offices';
import { organisationsOf } from './organisations';
import { peopleOf } from './people';
import { placesOf } from './places';
import { systemsOf } from './systems';
import { undertakingsOf } from './undertakings';

/** The tables of `data/gazetteer` as text. */
export interface StarterTables {
  systems: string;
  organisations: string;
  people: string;
  operations: string;
  programmes: string;
  places: string;
  countries: string;
}

/** Builds the shipped pack from its tables. */
export function starterPackOf(tables: StarterTables, version: string): Pack {
  const countries = countryNames(tables.countries);
  const entities: PackEntity[] = [
    ...countriesOf(tables.countries),
    ...systemsOf(tables.systems),
    ...organisationsOf(tables.organisations, countries),
    ...peopleOf(tables.people),
    ...undertakingsOf(tables.operations, 'operation'),
    ...undertakingsOf(tables.programmes, 'programme'),
    ...placesOf(tables.places),
  ];
  return {
    name: 'starter',
    version,
    licence: 'See data/gazetteer/LICENCES.md',
    source: 'data/gazetteer',
    entities,
    offices: officeForms(),
  };
}
