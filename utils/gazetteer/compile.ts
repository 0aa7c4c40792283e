import { aliasTables, type Named } from './alias-tables';
import { entityTables } from './entity-tables';
import { firstNames } from './first-names';
import { MAGIC, SECTIONS, type Tables, VERSION } from './layout';
import type { Pack, PackAlias, PackEntity } from './pack';
import { entityStorer, type Storable } from './stored-entity';

/**
 * Compiles packs into the one buffer that `openGazetteer` reads without parsing. Where two packs list one id, the details
 * are the later pack's and the aliases and licensing words of both count.
 */
export function compileGazetteer(packs: readonly Pack[]): ArrayBuffer {
  const { entities, names } = collect(packs);
  const { store, shared } = entityStorer(packs.map(({ name }) => name));
  const stored = entities.map((entity) => ({ id: entity.id, stored: store(entity) }));
  const lexicon = { ...shared, offices: officeHolders(packs), firstNames: firstNames(packs) };
  return writeBuffer({
    ...aliasTables(names),
    ...entityTables(stored),
    lexicon: new TextEncoder().encode(JSON.stringify(lexicon)),
  });
}

/** An entity as all packs have it together; `pack` is the number of the pack whose details these are. */
type Collected = Storable & { needs: string[] };

/** Entities of all packs, and their aliases by the pack that lists them. */
function collect(packs: readonly Pack[]): { entities: Collected[]; names: Named[] } {
  const entities: Collected[] = [];
  const numbers = new Map<string, number>();
  const names: Named[] = [];
  const add = (entity: Collected, aliases: PackAlias[]): void => {
    const number = numbers.get(entity.id) ?? entities.push(entity) - 1;
    numbers.set(entity.id, number);
    names.push({ entity: number, aliases, plural: entity.type === 'system', office: entity.type === undefined });
    const later = entities[number]!;
    if (later === entity) return;
    const details = later.aliasesOnly && !entity.aliasesOnly ? entity : later;
    entities[number] = { ...details, needs: [...new Set([...later.needs, ...entity.needs])] };
  };
  // Later packs first: of namesakes between which nothing else decides, the first counts.
  for (let pack = packs.length - 1; pack >= 0; pack--)
    for (const { aliases, needs = [], ...entity } of onePerId(packs[pack]!)) add({ ...entity, needs, pack }, aliases);
  for (const { offices = {} } of packs)
    for (const [office, aliases] of Object.entries(offices))
      add({ id: `office:${office}`, office, needs: [], pack: 0 }, aliases);
  return { entities, names };
}

/** Of two rows of one pack with the same id, the later one is meant. */
const onePerId = ({ entities }: Pack): Iterable<PackEntity> =>
  new Map(entities.map((entity) => [entity.id, entity])).values();

/** Which body holds an office for a country: the first pack that says so. Matching puts it in an office's place. */
function officeHolders(packs: readonly Pack[]): Record<string, Record<string, string>> {
  const offices: Record<string, Record<string, string>> = {};
  for (const { office, countries, id } of packs.flatMap(({ entities }) => entities)) {
    const country = countries?.[0];
    if (!office || !country) continue;
    offices[office] ??= {};
    offices[office]![country] ??= id;
  }
  return offices;
}

function writeBuffer(tables: Tables): ArrayBuffer {
  const header = 2 + SECTIONS.length * 2;
  let size = header * 4;
  const places = SECTIONS.map(([name]) => {
    const offset = size;
    size += (tables[name].byteLength + 3) & ~3;
    return { name, offset };
  });
  const buffer = new ArrayBuffer(size);
  const head = new Uint32Array(buffer, 0, header);
  head[0] = MAGIC;
  head[1] = VERSION;
  places.forEach(({ name, offset }, index) => {
    const section = tables[name];
    head[2 + index * 2] = offset;
    head[3 + index * 2] = section.length;
    new Uint8Array(buffer).set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
  });
  return buffer;
}
