import { ENTITY_TYPES, type EntityType } from '../domain';
import { bareName, countryIds, idOf, KIND_NEEDS, type PackEntity, rowAliases } from '../gazetteer';
import type { TableRow } from '../tables';
import { cleanText } from './clean-text';
import type { PackField } from './fields';
import type { ColumnMapping } from './guess-columns';
import { LONGEST } from './limits';
import { typeOfWord } from './type-words';

/** An entity made of a row, not yet checked; or why the row makes none. */
export const entityOfRow = (
  { cells }: TableRow,
  { columns }: ColumnMapping,
  fallback: EntityType | undefined,
): { entity: Omit<PackEntity, 'id'> & { id?: string } } | { flaw: string; name: string } => {
  const cell = (field: PackField): string => cleanText(cells[columns.indexOf(field)] ?? '');
  const name = cell('name');
  if (name === '') return { flaw: 'It has no name.', name: '' };
  // Before anything looks for patterns in it.
  if (name.length > LONGEST.name) return { flaw: `Its name is longer than ${LONGEST.name} characters.`, name };
  const word = cell('type');
  const type = word === '' ? fallback : typeOfWord(word);
  if (!type) return { flaw: word === '' ? 'It has no type.' : `“${word.slice(0, 40)}” is no type. ${TYPES}`, name };
  const aliasCells = columns.flatMap((field, at) => (field === 'aliases' ? [cells[at] ?? ''] : []));
  const needs = listOf(cell('needs'));
  const kind = cell('kind').toLowerCase();
  // The bracketed part of a name tells two rows apart: it goes into the identifier, not into the name.
  const id = cell('id') || (bareName(name) === name ? '' : idOf(type, name));
  return {
    entity: {
      ...(id ? { id } : {}),
      type,
      name: bareName(name),
      kind: kind.replace(/ /g, '-'),
      role: cell('role'),
      maker: cell('maker'),
      from: cell('from'),
      to: cell('to'),
      wikidata: cell('wikidata').replace(/^.*\/(?=Q\d+$)/, ''),
      countries: countriesOf(cell('country')),
      aliases: aliasesOf(name, type, aliasCells.flatMap(listOf), cell('ambiguous'), cell('country')),
      needs: needs.length > 0 ? needs : (KIND_NEEDS[kind] ?? []),
    },
  };
};

const TYPES = `Use one of: ${ENTITY_TYPES.join(', ')}.`;

/** The forms of a row by the same rules as the shipped tables': titles and nouns around a name are no part of it. */
const aliasesOf = (name: string, type: EntityType, aliases: string[], ambiguous: string, country: string) => {
  const all = ALL.test(ambiguous);
  const lists: Record<string, string[]> = {
    aliases: aliases.filter((text) => text.length <= LONGEST.alias),
    ambiguous_aliases: all ? [name, ...aliases] : NONE.test(ambiguous) ? [] : listOf(ambiguous),
  };
  const row = {
    line: 0,
    cell: (column: string) => (column === 'country' ? country : ''),
    list: (column: string) => lists[column] ?? [],
  };
  const made = rowAliases(row, name, ALIAS_RULES[type] ?? 'other');
  // Too long to be looked for: kept here so that the check says so.
  return [...made, ...aliases.filter((text) => text.length > LONGEST.alias).map((text) => ({ text }))];
};

const ALIAS_RULES: Partial<Record<EntityType, Parameters<typeof rowAliases>[2]>> = {
  person: 'person',
  system: 'system',
  place: 'place',
  programme: 'programme',
};

const ALL = /^(?:yes|y|true|1|x|all)$/i;
const NONE = /^(?:no|n|false|0|none|-)?$/i;

/** Several values in one cell: apart by bars or semicolons, else by commas that end no company's name. */
const listOf = (cell: string): string[] =>
  (/[|;]/.test(cell) ? cell.split(/[|;]/) : cell.split(/,\s+(?!(?:Inc|Ltd|LLC|Corp|Co|GmbH|PLC|Jr|Sr)\b)/i))
    .map(cleanText)
    .filter(Boolean);

/** Names of countries or ids of them. */
const countriesOf = (cell: string): string[] =>
  listOf(cell).flatMap((country) => (country.startsWith('country:') ? [country] : countryIds(country)));
