import type { PackEntity } from '../pack';
import { bareName, countryIds, idOf } from './names';
import { rowAliases } from './row-aliases';
import { readTsv } from './tsv';

/** Weapon systems, vehicles, ships, sensors and engines of systems.tsv. */
export function systemsOf(tsv: string): PackEntity[] {
  const entities = readTsv(tsv).map((row): PackEntity => {
    const name = row.cell('name');
    return {
      id: idOf('system', name),
      type: 'system',
      name: bareName(name),
      kind: row.cell('kind'),
      countries: countryIds(row.cell('country')),
      ...optional('maker', row.cell('manufacturer')),
      ...optional('from', row.cell('in_service')),
      ...optional('wikidata', row.cell('wikidata')),
      aliases: rowAliases(row, name, 'system', classForms(name, row.cell('kind'))),
      needs: row.list('needs'),
    };
  });
  return linkVariants(entities);
}

/** "Gorshkov-class frigate" is also written "Gorshkov-class". */
function classForms(name: string, kind: string): string[] {
  if (kind !== 'ship-class' && kind !== 'submarine') return [];
  const stem = /^(.+)-class\b/.exec(name)?.[1];
  return stem ? [`${stem}-class`] : [];
}

/** A designation with letters after the number is a variant of the one without, if that is a row: Su-30MKI of Su-30. */
function linkVariants(entities: PackEntity[]): PackEntity[] {
  const byName = new Map(entities.map((entity) => [entity.name, entity.id]));
  return entities.map((entity) => {
    const base = /^(.*\d)[A-Z][A-Za-z0-9-]*$/.exec(entity.name)?.[1];
    const variantOf = base ? byName.get(base) : undefined;
    return variantOf ? { ...entity, variantOf } : entity;
  });
}

/** A property only when it has a value. */
export const optional = <K extends string>(key: K, value: string): { [P in K]?: string } =>
  (value ? { [key]: value } : {}) as { [P in K]?: string };
