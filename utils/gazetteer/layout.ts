/**
 * The compiled gazetteer: one ArrayBuffer of sections, each an array of one number type, little-endian, opened by
 * making views. Bump VERSION whenever a section or its meaning changes, so that an old buffer is refused and rebuilt.
 */
export const MAGIC = 0x53494748;
/** Of the layout; see above for when to raise it. */
export const VERSION = 7;

/** Sections in file order, with the type of their elements. */
export const SECTIONS = [
  ['filter', Uint32Array],
  ['initials', Uint32Array],
  ['shapes', Uint32Array],
  ['slots', Int32Array],
  ['aliases', Int32Array],
  ['forms', Uint8Array],
  ['entityStart', Uint32Array],
  ['entityJson', Uint8Array],
  ['idSlots', Int32Array],
  ['lexicon', Uint8Array],
] as const;

/** The sections as typed arrays. */
export interface Tables {
  /** Two bits a first word, both in one element: is there any alias that starts so? */
  filter: Uint32Array;
  /**
   * What first words of aliases look like, so that most words of a text need not be hashed. By `initialTable` of the first
   * character, one bit for each length: few aliases may start in small letters.
   */
  initials: Uint32Array;
  /** One bit for each first word by a few of its characters; see `shapeOf`. */
  shapes: Uint32Array;
  /**
   * Open-addressed table of alias prefixes, two elements a slot, so that a look-up touches one cache line: the chained
   * hash of the words so far; then number + 1 of the first alias of these words (0: none ends here), with the sign bit
   * set where aliases go on. A slot whose second element is 0 is free.
   */
  slots: Int32Array;
  /**
   * Three elements an alias: entity; RULE bits, with first and end word of the core in bits 12-17 and 18-23; where its
   * form starts. Aliases of one sequence of words lie together, the last of them marked.
   */
  aliases: Int32Array;
  /** Per alias: length in characters, words, one byte a word (letters << 4 | gap), the alias as written. */
  forms: Uint8Array;
  entityStart: Uint32Array;
  entityJson: Uint8Array;
  /** Open-addressed table of entity ids: entity number + 1. */
  idSlots: Int32Array;
  lexicon: Uint8Array;
}

/** Elements of `aliases` an alias, and which is which. */
export const ALIAS = { SIZE: 3, ENTITY: 0, RULE: 1, FORM: 2 } as const;

/** Bits of an alias's rule. */
export const RULE = {
  AMBIGUOUS: 1,
  HYPHEN_FREE: 2,
  CUE: 4,
  OFFICE: 8,
  /** The alias ends in a full stop, which belongs to the span when the text has it. */
  STOP: 16,
  PLURAL: 32,
  /** Some character needs two bytes, so each has two. */
  WIDE: 64,
  /** The alias ends in a bracket, which belongs to the span: "CVR(T)". */
  CLOSES: 128,
  /** No further alias has the same words. */
  LAST: 1 << 30,
} as const;

/** Where the flags of an alias keep the first and last word of its core. */
export const CORE_FROM_SHIFT = 12;
export const CORE_TO_SHIFT = 18;
/** Words in one alias; longer ones are refused at compile time. */
export const MAX_WORDS = 40;
/** Characters in one alias, which has one byte for its length. */
export const MAX_CHARS = 255;

/** Adds a word hash to the hash of the words before it. */
export function chain(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The hash before the first word. */
export const CHAIN_SEED = 0x2545f491;

/** Hash of a first word for the filter; capitals and small letters have bits of their own. */
export function filterHash(word: number, upper: number): number {
  const mixed = Math.imul(word ^ (upper * 0x5bd1e995), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The two bits of a first word in its element of the filter, which is `hash >>> 10` masked. */
export const filterBits = (hash: number): number => (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));

/** Bit in `shapes` of a first word, by its length and the entries in `kindTable` of its first three and last characters. */
export const shapeOf = (length: number, first: number, second: number, third: number, last: number): number =>
  Math.imul(first ^ (second << 5) ^ (third << 10) ^ (last << 15) ^ (length << 21), 0x85ebca6b) >>> 15;

/** Elements of `shapes`. */
export const SHAPES = 1 << 12;

/** What to multiply an unsigned hash by to get its slot. Any number of slots will do, so none are wasted on a power of two. */
export const slotScale = (slots: number): number => slots / 2 ** 32;

/** Hash of an entity id for `idSlots`. */
export function hashId(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
