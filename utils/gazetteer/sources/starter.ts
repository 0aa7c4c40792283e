import type { Pack, PackEntity } from '../pack';
import { countriesOf, countryNames } from './countries';
import { ministriesOf } from './ministries';
import { bareName, formKey, idOf } from './names';
import { officeForms } from './offices';
import { organisationsOf } from './organisations';
import { peopleOf } from './people';
import { placesOf } from './places';
import { summitsOf } from './summits';
import { formsOf, systemsOf } from './systems';
import { readTsv } from './tsv';
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
  const systems = systemsOf(tables.systems, formsOfOthers(tables));
  const organisations = organisationsOf(tables.organisations, countries);
  const entities: PackEntity[] = [
    ...states,
    ...systems,
    ...organisations,
    ...ministriesOf(countries, organisations, new Set(states.map(({ id }) => id))),
    ...summitsOf(organisations),
    ...peopleOf(tables.people),
    ...undertakingsOf(tables.operations, 'operation'),
    ...withSystems(
      withoutSystemNames(undertakingsOf(tables.programmes, 'programme'), systems),
      tables.programmes,
      systems,
    ),
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

/** What a programme buys, where the table names it: what is told of Orka and of the A26 is mostly one thing. */
function withSystems(programmes: PackEntity[], tsv: string, systems: readonly PackEntity[]): PackEntity[] {
  const ids = new Set(systems.map(({ id }) => id));
  const bought = new Map(readTsv(tsv).map((row) => [bareName(row.cell('name')), { row, system: row.cell('system') }]));
  return programmes.map((programme) => {
    const told = bought.get(programme.name);
    if (!told?.system) return programme;
    const id = idOf('system', told.system);
    if (!ids.has(id)) throw new Error(`programmes.tsv, line ${told.row.line}: no system is called "${told.system}"`);
    return { ...programme, variantOf: id };
  });
}

/** What places, bodies and countries are called, and persons by their last name. */
function formsOfOthers({ places, organisations, countries, people }: StarterTables): Set<string> {
  const surnames = readTsv(people).map((row) => formKey(bareName(row.cell('name')).split(' ').at(-1)!));
  return new Set([...[places, organisations, countries].flatMap((tsv) => readTsv(tsv).flatMap(formsOf)), ...surnames]);
}
