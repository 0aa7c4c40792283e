import type { Entity } from '../domain';
import { ALIAS, hashId, MAGIC, RULE, SECTIONS, type Tables, VERSION } from './layout';
import { type EntityDetails, restored, type SharedValues, type StoredEntity } from './stored-entity';

interface Lexicon extends SharedValues {
  firstNames?: string[];
  offices: Record<string, Record<string, string>>;
}

/** One compiled buffer of a gazetteer. */
export interface Layer {
  tables: Tables;
  /** What to add to its alias numbers to get the gazetteer's. */
  firstAlias: number;
  /** The gazetteer's number of one of its entities; absent where they are the same. */
  entityOf?: (index: number) => number;
  /** The reader's own names: where they are plain, they mean what the reader says. */
  isOwn: boolean;
}

/** The compiled gazetteer, opened. Entity details are decoded when asked for and kept. */
export interface Gazetteer {
  /** Details of an entity, if the gazetteer has it. */
  entity(id: string): Entity | undefined;
  /** Number of an entity, as the alias tables name it. */
  indexOf(id: string): number | undefined;
  /** Number of entities, offices included. */
  readonly size: number;
  readonly aliasCount: number;
  /** The compiled buffers it is made of; where names read alike and nothing else decides, the last one wins. */
  readonly layers: readonly Layer[];
  /** Details by number, as the alias tables name entities. */
  details(index: number): EntityDetails;
  /** The alias as listed or generated. */
  aliasText(alias: number): string;
  /** Entity id that holds an office for a country: defence-ministry of country:india. */
  officeHolder(office: string, country: string): string | undefined;
  /** True for a folded word that persons of the packs bear as their first name. */
  isFirstName(word: string): boolean;
}

/** Opens a compiled buffer: makes views on it and parses nothing. Throws when the buffer is of another version. */
export const openGazetteer = (buffer: ArrayBuffer): Gazetteer => gazetteerOf(viewTables(buffer));

/** A gazetteer over opened tables. */
export function gazetteerOf(tables: Tables): Gazetteer {
  const decoder = new TextDecoder();
  const size = tables.entityStart.length - 1;
  // An array, since each rule about each name asks.
  const decoded = new Array<EntityDetails | undefined>(size);
  let lexicon: Lexicon | undefined;
  const readLexicon = (): Lexicon => {
    lexicon ??= JSON.parse(decoder.decode(tables.lexicon)) as Lexicon;
    return lexicon;
  };

  let firstNames: ReadonlySet<string> | undefined;

  const details = (index: number): EntityDetails => {
    let found = decoded[index];
    if (!found) {
      const bytes = tables.entityJson.subarray(tables.entityStart[index], tables.entityStart[index + 1]);
      found = restored(JSON.parse(decoder.decode(bytes)) as StoredEntity, readLexicon());
      decoded[index] = found;
    }
    return found;
  };

  const indexOf = (id: string): number | undefined => {
    const mask = tables.idSlots.length - 1;
    for (let slot = hashId(id) & mask; tables.idSlots[slot] !== 0; slot = (slot + 1) & mask) {
      const index = tables.idSlots[slot]! - 1;
      if (details(index).id === id) return index;
    }
    return undefined;
  };

  return {
    layers: [{ tables, firstAlias: 0, isOwn: false }],
    size,
    indexOf,
    aliasCount: tables.aliases.length / ALIAS.SIZE,
    details,
    entity(id) {
      const index = indexOf(id);
      return index === undefined ? undefined : details(index);
    },
    aliasText: (alias) => writtenOut(tables, alias),
    officeHolder: (office, country) => readLexicon().offices[office]?.[country],
    isFirstName(word) {
      firstNames ??= new Set(readLexicon().firstNames);
      return firstNames.has(word);
    },
  };
}

function writtenOut({ aliases, forms }: Tables, alias: number): string {
  const form = aliases[alias * ALIAS.SIZE + ALIAS.FORM]!;
  const wide = (aliases[alias * ALIAS.SIZE + ALIAS.RULE]! & RULE.WIDE) !== 0 ? 1 : 0;
  const length = forms[form]!;
  const start = form + 2 + forms[form + 1]!;
  let text = '';
  for (let i = 0; i < length; i++) {
    const at = start + (i << wide);
    text += String.fromCharCode(wide ? forms[at]! | (forms[at + 1]! << 8) : forms[at]!);
  }
  return text;
}

function viewTables(buffer: ArrayBuffer): Tables {
  const head = new Uint32Array(buffer, 0, 2 + SECTIONS.length * 2);
  if (head[0] !== MAGIC || head[1] !== VERSION) throw new Error('This gazetteer was compiled by another version.');
  const tables: Partial<Record<keyof Tables, unknown>> = {};
  SECTIONS.forEach(([name, TypedArray], index) => {
    tables[name] = new TypedArray(buffer, head[2 + index * 2]!, head[3 + index * 2]!);
  });
  return tables as Tables;
}
