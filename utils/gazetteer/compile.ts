import { hashWord } from '../text';
import { type AliasWord, aliasWords, LETTERS } from './alias-pattern';
import { firstNames } from './first-names';
import {
  CHAIN_SEED,
  CORE_FROM_SHIFT,
  CORE_TO_SHIFT,
  chain,
  filterBit,
  hashId,
  MAGIC,
  MAX_WORDS,
  RULE,
  SECTIONS,
  type Tables,
  VERSION,
} from './layout';
import type { Pack, PackAlias } from './pack';
import { writtenForms } from './written-forms';

interface CompiledAlias {
  words: AliasWord[];
  text: string;
  entity: number;
  rule: number;
  /** Hash of the whole sequence of words, which orders and groups the aliases. */
  hash: number;
}

/** Compiles packs into the one buffer that `openGazetteer` reads without parsing. Later packs win over earlier on an id. */
export function compileGazetteer(packs: readonly Pack[]): ArrayBuffer {
  const { entities, aliases, offices, needs } = collect(packs);
  aliases.sort((a, b) => a.hash - b.hash);
  return writeBuffer({
    ...prefixTables(aliases),
    ...aliasTables(aliases),
    ...entityTables(entities),
    lexicon: new TextEncoder().encode(JSON.stringify({ offices, needs, firstNames: firstNames(packs) })),
  });
}

function collect(packs: readonly Pack[]) {
  const byId = new Map<string, { json: object; id: string; aliases: PackAlias[]; system: boolean }>();
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
  for (const pack of packs) {
    for (const { aliases, needs, ...entity } of pack.entities) {
      byId.set(entity.id, {
        id: entity.id,
        json: { ...entity, ...(needs?.length ? { needs: shared(needs) } : {}), pack: pack.name },
        aliases,
        system: entity.type === 'system',
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
        system: false,
      });
    }
  }
  const entities = [...byId.values()];
  const aliases: CompiledAlias[] = [];
  entities.forEach((entity, index) => {
    const seen = new Set<string>();
    for (const alias of entity.aliases) {
      for (const form of writtenForms(alias, entity.system)) {
        const compiled = compileAlias(form, index, entity.id.startsWith('office:'));
        if (!compiled) continue;
        const key = `${compiled.rule & RULE.CUE} ${compiled.words.map((word) => word.folded).join(' ')}`;
        // The first of two forms that read alike is the one the gazetteer lists first.
        if (seen.has(key)) continue;
        seen.add(key);
        aliases.push(compiled);
      }
    }
  });
  return { entities, aliases, offices, needs };
}

function compileAlias(
  form: PackAlias & { plural?: boolean },
  entity: number,
  office: boolean,
): CompiledAlias | undefined {
  const words = aliasWords(form.text, form);
  if (words.length === 0 || words.length > MAX_WORDS) return undefined;
  const [coreFrom, coreTo] = coreWords(form, words);
  const rule =
    (form.ambiguous ? RULE.AMBIGUOUS : 0) |
    (form.hyphenFree ? RULE.HYPHEN_FREE : 0) |
    (form.cue ? RULE.CUE : 0) |
    (office ? RULE.OFFICE : 0) |
    (form.text.endsWith('.') ? RULE.STOP : 0) |
    (form.plural ? RULE.PLURAL : 0) |
    (coreFrom << CORE_FROM_SHIFT) |
    (coreTo << CORE_TO_SHIFT);
  let hash = CHAIN_SEED;
  for (const word of words) hash = chain(hash, hashWord(word.folded));
  return { words, text: form.text, entity, rule, hash };
}

function coreWords(form: PackAlias, words: AliasWord[]): [number, number] {
  const at = form.core ? form.text.indexOf(form.core) : -1;
  if (at < 0) return [0, words.length];
  const from = words.findIndex((word) => word.end > at);
  const to = words.findIndex((word) => word.start >= at + form.core!.length);
  return [from, to < 0 ? words.length : to];
}

function prefixTables(aliases: readonly CompiledAlias[]): Pick<Tables, 'filter' | 'keys' | 'nodes' | 'groupStart'> {
  const GOES_ON = 0x80000000;
  const prefixes = new Map<number, number>();
  const starts: number[] = [];
  const firstWords = new Set<number>();
  for (const [index, alias] of aliases.entries()) {
    if (index === 0 || aliases[index - 1]!.hash !== alias.hash) starts.push(index);
    let hash = CHAIN_SEED;
    alias.words.forEach((word, at) => {
      hash = chain(hash, hashWord(word.folded));
      const before = prefixes.get(hash) ?? 0;
      const last = at === alias.words.length - 1;
      prefixes.set(hash, last ? (before & GOES_ON) | starts.length : before | GOES_ON);
    });
    const first = alias.words[0]!;
    const firstHash = hashWord(first.folded);
    firstWords.add(filterBit(firstHash, 1));
    if (first.letters === LETTERS.ANY) firstWords.add(filterBit(firstHash, 0));
  }
  const filter = new Uint32Array(powerOfTwo(firstWords.size * 16, 1024) >>> 5);
  const bits = filter.length * 32 - 1;
  for (const bit of firstWords) filter[(bit & bits) >>> 5]! |= 1 << (bit & 31);
  const slots = powerOfTwo((prefixes.size * 4) / 3, 16);
  const keys = new Int32Array(slots);
  const nodes = new Int32Array(slots);
  for (const [hash, node] of prefixes) {
    let slot = hash & (slots - 1);
    while (nodes[slot] !== 0) slot = (slot + 1) & (slots - 1);
    keys[slot] = hash;
    nodes[slot] = node;
  }
  return { filter, keys, nodes, groupStart: Uint32Array.from([...starts, aliases.length]) };
}

function aliasTables(
  aliases: readonly CompiledAlias[],
): Pick<Tables, 'aliasEntity' | 'aliasRule' | 'aliasPattern' | 'patterns' | 'aliasTextStart' | 'aliasText'> {
  let length = 0;
  for (const alias of aliases) for (const word of alias.words) length += 1 + word.folded.length;
  const patterns = new Uint16Array(length);
  const aliasPattern = new Uint32Array(aliases.length);
  let at = 0;
  for (const [index, alias] of aliases.entries()) {
    aliasPattern[index] = at;
    for (const word of alias.words) {
      patterns[at++] = (word.folded.length << 8) | (word.letters << 4) | word.gap;
      for (let i = 0; i < word.folded.length; i++) patterns[at++] = word.folded.charCodeAt(i);
    }
  }
  const texts = packStrings(aliases.map((alias) => alias.text));
  return {
    aliasEntity: Uint32Array.from(aliases, (alias) => alias.entity),
    aliasRule: Uint32Array.from(aliases, (alias) => alias.rule),
    aliasPattern,
    patterns,
    aliasTextStart: texts.start,
    aliasText: texts.bytes,
  };
}

function entityTables(
  entities: readonly { id: string; json: object }[],
): Pick<Tables, 'entityStart' | 'entityJson' | 'idSlots'> {
  const details = packStrings(entities.map((entity) => JSON.stringify(entity.json)));
  const idSlots = new Int32Array(powerOfTwo(entities.length * 2, 16));
  entities.forEach((entity, index) => {
    let slot = hashId(entity.id) & (idSlots.length - 1);
    while (idSlots[slot] !== 0) slot = (slot + 1) & (idSlots.length - 1);
    idSlots[slot] = index + 1;
  });
  return { entityStart: details.start, entityJson: details.bytes, idSlots };
}

function packStrings(strings: readonly string[]): { start: Uint32Array; bytes: Uint8Array } {
  const encoder = new TextEncoder();
  const start = new Uint32Array(strings.length + 1);
  const parts = strings.map((text) => encoder.encode(text));
  parts.forEach((part, index) => {
    start[index + 1] = start[index]! + part.length;
  });
  const bytes = new Uint8Array(start[strings.length]!);
  parts.forEach((part, index) => {
    bytes.set(part, start[index]);
  });
  return { start, bytes };
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

function powerOfTwo(atLeast: number, least: number): number {
  let size = least;
  while (size < atLeast) size *= 2;
  return size;
}
