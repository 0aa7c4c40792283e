import type { Pack, PackEntity } from '../pack';
import { countriesOf, countryNames } from './countries';
import { ministriesOf } from './ministries';
import { formKey } from './names';
import { officeForms } from './offices';
import { organisationsOf } from './organisations';
import { peopleOf } from './people';
import { placesOf } from './places';
import { summitsOf } from './summits';
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
  const states = countriesOf(tables.countries);
  const systems = systemsOf(tables.systems);
  const organisations = organisationsOf(tables.organisations, countries);
  const entities: PackEntity[] = [
    ...states,
    ...systems,
    ...organisations,
    ...ministriesOf(countries, organisations, new Set(states.map(({ id }) => id))),
    ...summitsOf(organisations),
    ...peopleOf(tables.people),
    ...undertakingsOf(tables.operations, 'operation'),
    ...withoutSystemNames(undertakingsOf(tables.programmes, 'programme'), systems),
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

/** "Sentinel program" is about the system Sentinel: a programme's form whose name is a system's is the system's. */
function withoutSystemNames(programmes: PackEntity[], systems: readonly PackEntity[]): PackEntity[] {
  const names = new Set(systems.flatMap((system) => system.aliases.map((alias) => formKey(alias.text))));
  return programmes.map((programme) => ({
    ...programme,
    aliases: programme.aliases.filter((alias) => !alias.core || !names.has(formKey(alias.core))),
  }));
}
