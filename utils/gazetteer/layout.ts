/**
 * The compiled gazetteer: one ArrayBuffer of sections, each an array of one number type, little-endian, opened by
 * making views. Bump VERSION whenever a section or its meaning changes, so that an old buffer is refused and rebuilt.
 */
export const MAGIC = 0x53494748;
export const VERSION = 2;

/** Sections in file order, with the type of their elements. */
export const SECTIONS = [
  ['filter', Uint32Array],
  ['keys', Int32Array],
  ['nodes', Int32Array],
  ['groupStart', Uint32Array],
  ['aliasEntity', Uint32Array],
  ['aliasRule', Uint32Array],
  ['aliasPattern', Uint32Array],
  ['patterns', Uint16Array],
  ['aliasTextStart', Uint32Array],
  ['aliasText', Uint8Array],
  ['entityStart', Uint32Array],
  ['entityJson', Uint8Array],
  ['idSlots', Int32Array],
  ['lexicon', Uint8Array],
] as const;

/** The sections as typed arrays. */
export interface Tables {
  /** One bit a first word: is there any alias that starts so? */
  filter: Uint32Array;
  /** Open-addressed table of alias prefixes: chained hash of the words so far. */
  keys: Int32Array;
  /** Beside each key: group number + 1 in the low 31 bits (0: no alias ends here), sign bit: aliases go on. 0: free slot. */
  nodes: Int32Array;
  /** Aliases of one sequence of words lie together; where each group starts. */
  groupStart: Uint32Array;
  aliasEntity: Uint32Array;
  /** RULE bits, and first and end word of the core in bits 12-17 and 18-23. */
  aliasRule: Uint32Array;
  aliasPattern: Uint32Array;
  /** Per word one header (length << 8 | letters << 4 | gap), then its folded characters. */
  patterns: Uint16Array;
  aliasTextStart: Uint32Array;
  aliasText: Uint8Array;
  entityStart: Uint32Array;
  entityJson: Uint8Array;
  /** Open-addressed table of entity ids: entity number + 1. */
  idSlots: Int32Array;
  lexicon: Uint8Array;
}

/** Bits of `aliasRule`. */
export const RULE = {
  AMBIGUOUS: 1,
  HYPHEN_FREE: 2,
  CUE: 4,
  OFFICE: 8,
  /** The alias ends in a full stop, which belongs to the span when the text has it. */
  STOP: 16,
  PLURAL: 32,
} as const;

export const CORE_FROM_SHIFT = 12;
export const CORE_TO_SHIFT = 18;
/** Words in one alias; longer ones are refused at compile time. */
export const MAX_WORDS = 40;

/** Adds a word hash to the hash of the words before it. */
export function chain(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The hash before the first word. */
export const CHAIN_SEED = 0x2545f491;

/** Where the filter bit of a first word lies, before masking; capitals and small letters have bits of their own. */
export function filterBit(word: number, upper: number): number {
  const mixed = Math.imul(word ^ (upper * 0x5bd1e995), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** Hash of an entity id for `idSlots`. */
export function hashId(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
