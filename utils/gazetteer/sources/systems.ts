import type { PackAlias, PackEntity } from '../pack';
import { coreName } from './core-name';
import { KIND_NEEDS } from './kind-words';
import { bareName, countryIds, formKey, idOf } from './names';
import { rowAliases } from './row-aliases';
import { type Row, readTsv } from './tsv';

/** Weapon systems, vehicles, ships, sensors and engines of systems.tsv; `others` are forms that other tables have. */
export function systemsOf(tsv: string, others: ReadonlySet<string> = new Set()): PackEntity[] {
  const rows = readTsv(tsv);
  const taken = new Set([...others, ...rows.flatMap((row) => (isOfShips(row) ? lastWordOf(row) : formsOf(row)))]);
  const ships = new Set(rows.map(shipName));
  const entities = rows.map((row): PackEntity => {
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
        withBareNames(
          rowAliases(row, name, 'system', [...classForms(name, row.cell('kind')), ...standardForms(row)]),
          bareNames(row, ships, taken),
        ),
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

/** A row with "SM-3" and "SM-3 Block IB" has "RIM-161 Block IB" too, where it has "RIM-161": else that is another thing. */
function standardForms(row: Row): string[] {
  const listed = row.list('aliases');
  const names = [bareName(row.cell('name')), ...listed].filter((form) => !STANDARD.test(form));
  const standards = new Set(
    listed
      .map((form) => STANDARD.exec(form))
      .filter((found) => found && names.includes(found[1]!))
      .map((found) => found![2]!),
  );
  // Neither "SM-3 interceptor" nor "F-16s" is written before a block.
  const own = names.filter(
    (form) => /\d(?:.* \p{Lu}\S*[^s])?$/u.test(form) && !row.list('ambiguous_aliases').includes(form),
  );
  return [...standards].flatMap((standard) => own.map((form) => `${form} ${standard}`));
}

const STANDARD = /^(.+) ((?:Block|Batch|Flight|Tranche|Mk) \S+)$/;

/**
 * The name without "-class", without the maker in front, without a ship's prefix: "Mogami", "P-1" of Kawasaki P-1, "Chokai".
 * Where a class has another name of its own ("F123"), the ship it is also named after keeps the bare one; a ship called as
 * something else is too has its prefix only: USS Patriot, INS Surat.
 */
function bareNames(row: Row, ships: ReadonlySet<string | undefined>, taken: ReadonlySet<string>): string[] {
  const name = bareName(row.cell('name'));
  const maker = row.cell('manufacturer').split(/[ ;]/)[0];
  const unmade = maker && name.startsWith(`${maker} `) ? name.slice(maker.length + 1) : undefined;
  const others = row.cell('kind') === 'ship-class' ? row.list('aliases').map(classStem) : [];
  const ship = shipName(row);
  return [
    classStem(name),
    ...others.filter((stem) => !ships.has(stem)),
    unmade,
    ship && (WORDS_OF_SHIPS.has(ship) || taken.has(formKey(ship))) ? undefined : ship,
  ].filter((text): text is string => text !== undefined && !WORDS_OF_NAVIES.has(text));
}

const isOfShips = (row: Row): boolean => SHIPS.has(row.cell('kind')) || row.cell('kind') === 'ship-class';

/** What a ship with a longer name is called for short: "Ford" of "USS Gerald R. Ford". */
function lastWordOf(row: Row): string[] {
  const words = (shipName(row) ?? '').split(' ');
  return words.length > 1 ? [formKey(words.at(-1)!)] : [];
}

/** Every form of a row, as forms are compared. */
export const formsOf = (row: Row): string[] => [bareName(row.cell('name')), ...row.list('aliases')].map(formKey);

const classStem = (form: string): string | undefined => /^(.{4,})-class\b/.exec(form)?.[1];

/** What a ship is called without its prefix: "Chokai" of "JS Chokai". */
const shipName = (row: Row): string | undefined =>
  SHIPS.has(row.cell('kind')) ? /^\p{Lu}{2,6} (.{4,})$/u.exec(bareName(row.cell('name')))?.[1] : undefined;

/** Names of classes that texts on navies use as words: "Attack submarines", "Patrol boats". */
const WORDS_OF_NAVIES = new Set(['Attack', 'Patrol', 'Guard', 'Assault']);

/** Names of ships that are as often words: "Chief", "Freedom"; without their prefix nothing tells them. */
const WORDS_OF_SHIPS = new Set(
  (
    'Chief Able Active Ambush Brave Brilliant Champion Comfort Cook Diamond Effective Freedom Gallery Guardian Hurricane ' +
    'Justice Loyal Mercy Mobile Ocean Revenge Scout Sides Splendid Stone Supply Talent Tone Triumph Vengeance Victory ' +
    'Warrior Hunter Leader Defender Pioneer Liberty Union Hope Spirit Star Resolute Vigilant Valiant Independence ' +
    'Constitution America Endurance Sentinel Alert Steadfast Reliance Decisive Dependable Vigorous'
  ).split(' '),
);

/** Adds the names inside listed forms ("Redback" of "Redback IFV") as forms that need a word of their kind nearby. */
function withBareNames(aliases: PackAlias[], more: string[]): PackAlias[] {
  const known = new Set(aliases.filter((alias) => !alias.core).map((alias) => formKey(alias.text)));
  const out = [...aliases];
  for (const text of [...aliases.flatMap((alias) => alias.core ?? []), ...more]) {
    // "MBT" or "UAV" is what a system is, not what it is called; "17" of "Glock 17" is any number.
    if (
      known.has(formKey(text)) ||
      !/^[\p{Lu}\d]./u.test(text) ||
      !/\p{Lu}/u.test(text) ||
      coreName(`X ${text}`, 'system') === 'X'
    )
      continue;
    known.add(formKey(text));
    out.push({ text, ambiguous: true });
  }
  return out;
}

/** Makers that news names beside a system, not as part of its name: "Saab's Gripen", "Lockheed Martin F-35". */
const MAKERS =
  /^(?:Lockheed Martin|Lockheed|Boeing|Northrop Grumman|Raytheon|Saab|BAE Systems|BAE|Rheinmetall|Hanwha|Hyundai Rotem|General Atomics|Kongsberg|Embraer|Airbus|Leonardo|Thales|MBDA|Rafael|Elbit|IAI|KNDS|Nexter|Aselsan|Roketsan|Otokar|HAL|DRDO|KAI|LIG Nex1|Anduril|Oshkosh|Patria|Diehl|Kratos|Shield AI|AeroVironment|Baykar|Helsing|Quantum Systems|Tekever|Milrem|Arquus|Supacat|FNSS|STM|UVision|Pratt & Whitney|Rolls-Royce|General Electric|Safran|Sikorsky) (?=.*[\d-]|\p{Lu}\p{L}{3})/u;

/** "Saab Gripen" is two names where "Gripen" is a form of its own. */
function withoutMakers(aliases: PackAlias[]): PackAlias[] {
  const known = new Set(aliases.map((alias) => formKey(alias.text)));
  return aliases.filter((alias) => {
    const rest = alias.text.replace(MAKERS, '');
    // An airliner is called by its maker and number: "Boeing 747".
    return rest === alias.text || /^\d/.test(rest) || !known.has(formKey(rest));
  });
}

/**
 * A name that goes on from another system's is a variant of it, the nearest such: Su-30MKI of Su-30, K2PL of K2,
 * "Rafale M" of Rafale. A ship is no variant of its namesake, but the ship that gave a class its name goes back to it:
 * what is told of HS Kimon and of the Kimon class is mostly one thing.
 */
function linkVariants(entities: PackEntity[]): PackEntity[] {
  const bases = new Map<string, PackEntity>();
  for (const entity of entities) {
    for (const form of [
      ...ownNames(entity),
      ...entity.aliases.map(({ text }) => text).filter((text) => /\d/.test(text)),
    ])
      if (!bases.has(form)) bases.set(form, entity);
  }
  const classes = shipClasses(entities);
  return entities.map((entity) => {
    const shipClass = SHIPS.has(entity.kind ?? '') && classes.get(entity.name.replace(SHIP_PREFIX, ''));
    if (shipClass) return { ...entity, variantOf: shipClass };
    if (NO_VARIANTS.has(entity.kind ?? '')) return entity;
    const base = ownNames(entity)
      .flatMap(shorterForms)
      .map((form) => bases.get(form))
      .find((found) => found && found !== entity && found.kind === entity.kind);
    return base ? { ...entity, variantOf: base.id } : entity;
  });
}

/** Classes of ships by the ship they are named after: "Kimon" of "Kimon-class frigate". */
function shipClasses(entities: PackEntity[]): Map<string, string> {
  const classes = new Map<string, string>();
  for (const { id, kind, name, aliases } of entities) {
    if (kind !== 'ship-class') continue;
    for (const form of [name, ...aliases.map(({ text }) => text)]) {
      const ship = /^(.+)[ -]class\b/.exec(form)?.[1];
      if (ship && !classes.has(ship)) classes.set(ship, id);
    }
  }
  return classes;
}

const SHIPS = new Set(['ship', 'submarine']);
/** What stands before a ship's own name: INS, HMS, USS, HNLMS. */
const SHIP_PREFIX = /^\p{Lu}[\p{Lu}wo]{1,5} /u;

const NO_VARIANTS = new Set(['ship', 'submarine', 'ship-class', 'satellite']);

/** The name, and what it is called without its maker and code: "HAL Tejas" and "Tejas", "Saab JAS 39 Gripen" and "Gripen". */
function ownNames({ name, aliases }: PackEntity): string[] {
  const names = [name];
  for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
    const rest = name.slice(at + 1);
    if (aliases.some(({ text }) => text === rest)) names.push(rest);
  }
  return names;
}

/** The beginnings of a form that may be a name of their own, the longest first: "Leopard 2" and "Leopard" of "Leopard 2A8". */
function shorterForms(form: string): string[] {
  const cuts: string[] = [];
  for (let at = form.length - 1; at > 1; at--) {
    const [before, after] = [form[at - 1]!, form[at]!];
    const newWord = after === ' ' || after === '-' || after === '/';
    const suffix = /[\p{L}]/u.test(after) && /\d/.test(before);
    if ((newWord || suffix) && /\p{Lu}/u.test(form.slice(0, at))) cuts.push(form.slice(0, at));
  }
  return cuts;
}

/** A property only when it has a value. */
export const optional = <K extends string>(key: K, value: string): { [P in K]?: string } =>
  (value ? { [key]: value } : {}) as { [P in K]?: string };
