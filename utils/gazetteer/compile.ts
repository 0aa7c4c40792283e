import { aliasTables, type Named } from './alias-tables';
import { entityTables } from './entity-tables';
import { firstNames } from './first-names';
import { MAGIC, SECTIONS, type Tables, VERSION } from './layout';
import type { Pack } from './pack';

/** Compiles packs into the one buffer that `openGazetteer` reads without parsing. Later packs win over earlier on an id. */
export function compileGazetteer(packs: readonly Pack[]): ArrayBuffer {
  const { entities, offices, needs } = collect(packs);
  const names = packs.map(({ name }) => name);
  const lexicon = { packs: names, offices, needs, firstNames: firstNames(packs) };
  return writeBuffer({
    ...aliasTables(entities),
    ...entityTables(entities),
    lexicon: new TextEncoder().encode(JSON.stringify(lexicon)),
  });
}

function collect(packs: readonly Pack[]) {
  const byId = new Map<string, Named & { json: object; id: string }>();
  const offices: Record<string, Record<string, string>> = {};
  // Hundreds of rows share their licensing words: entities name a list by its number.
  const needs: string[][] = [];
  const numbers = new Map<string, number>();
  const shared = (list: string[]): number => {
    const key = list.join('|');
    const number = numbers.get(key) ?? needs.push(list) - 1;
    numbers.set(key, number);
    return number;
  };
  for (const [number, pack] of packs.entries()) {
    for (const { aliases, needs, type, ...entity } of pack.entities) {
      byId.set(entity.id, {
        id: entity.id,
        json: {
          ...entity,
          ...(needs?.length ? { needs: shared(needs) } : {}),
          ...(number > 0 ? { pack: number } : {}),
        },
        aliases,
        plural: type === 'system',
        office: false,
      });
      const country = entity.countries?.[0];
      if (entity.office && country) {
        offices[entity.office] ??= {};
        offices[entity.office]![country] ??= entity.id;
      }
    }
  }
  // An office ("defence ministry") is an entity without details; matching/ puts a country's own in its place.
  for (const pack of packs) {
    for (const [office, aliases] of Object.entries(pack.offices ?? {})) {
      byId.set(`office:${office}`, {
        id: `office:${office}`,
        json: { id: `office:${office}`, office },
        aliases,
        plural: false,
        office: true,
      });
    }
  }
  return { entities: [...byId.values()], offices, needs };
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
