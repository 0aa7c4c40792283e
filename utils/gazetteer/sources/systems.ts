import type { PackAlias, PackEntity } from '../pack';
import { coreName } from './core-name';
import { KIND_NEEDS } from './kind-words';
import { bareName, countryIds, formKey, idOf } from './names';
import { rowAliases } from './row-aliases';
import { type Row, readTsv } from './tsv';

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
      aliases: withoutMakers(
        withBareNames(rowAliases(row, name, 'system', classForms(name, row.cell('kind'))), bareNames(row)),
      ),
      needs: row.list('needs').length > 0 ? row.list('needs') : (KIND_NEEDS[row.cell('kind')] ?? []),
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

/** The name without "-class" and without the maker in front: "Mogami", "P-1" of Kawasaki P-1. */
function bareNames(row: Row): string[] {
  const name = bareName(row.cell('name'));
  const maker = row.cell('manufacturer').split(/[ ;]/)[0];
  const stem = /^(.{4,})-class\b/.exec(name)?.[1];
  const unmade = maker && name.startsWith(`${maker} `) ? name.slice(maker.length + 1) : undefined;
  return [stem, unmade].filter((text) => text !== undefined);
}

/** Adds the names inside listed forms ("Redback" of "Redback IFV") as forms that need a word of their kind nearby. */
function withBareNames(aliases: PackAlias[], more: string[]): PackAlias[] {
  const known = new Set(aliases.filter((alias) => !alias.core).map((alias) => formKey(alias.text)));
  const out = [...aliases];
  for (const text of [...aliases.flatMap((alias) => alias.core ?? []), ...more]) {
    // "MBT" or "UAV" is what a system is, not what it is called.
    if (known.has(formKey(text)) || !/^[\p{Lu}\d]./u.test(text) || coreName(`X ${text}`, 'system') === 'X') continue;
    known.add(formKey(text));
    out.push({ text, ambiguous: true });
  }
  return out;
}

/** Makers that news names beside a system, not as part of its name: "Saab's Gripen", "Lockheed Martin F-35". */
const MAKERS =
  /^(?:Lockheed Martin|Lockheed|Boeing|Northrop Grumman|Raytheon|Saab|BAE Systems|BAE|Rheinmetall|Hanwha|Hyundai Rotem|General Atomics|Kongsberg|Embraer|Airbus|Leonardo|Thales|MBDA|Rafael|Elbit|IAI|KNDS|Nexter|Aselsan|Roketsan|Otokar|HAL|DRDO|KAI|LIG Nex1|Anduril|Oshkosh|Patria|Diehl) (?=.*[\d-]|\p{Lu}\p{L}{3})/u;

/** "Saab Gripen" is two names where "Gripen" is a form of its own. */
function withoutMakers(aliases: PackAlias[]): PackAlias[] {
  const known = new Set(aliases.map((alias) => formKey(alias.text)));
  return aliases.filter((alias) => {
    const rest = alias.text.replace(MAKERS, '');
    return rest === alias.text || !known.has(formKey(rest));
  });
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
