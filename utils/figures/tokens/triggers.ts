import { MONTH_NAMES } from '../dates/months';
import { NUMBER_WORD_LIST } from '../numerals/number-words';
import { type WordMap, wordMap } from './lexicon';

/** What a trigger word may begin or sit in; a word can have several. */
export const NUMBER_ROLE = 1;
export const DATE_ROLE = 2;
export const FRACTION_ROLE = 4;
export const ORDINAL_ROLE = 8;

const list = (words: string): string[] => words.split(' ');
const DATE_WORDS = list(
  'year month early mid late end start beginning middle spring summer autumn fall half quarter turn',
);
const FRACTIONS = list('half third thirds quarter quarters fifth fifths fourth fourths tenth tenths eighth eighths');
const ORDINALS = list(
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth ' +
    'sixtieth seventieth eightieth ninetieth hundredth thousandth',
);

/** The roles of the words other than digits at which a figure can begin or by which it is found, lower case. */
const WORDS: ReadonlyMap<string, number> = rolesByWord();

/** The roles of each trigger word, added up. */
export const ROLES: WordMap<number> = wordMap(WORDS);

function rolesByWord(): Map<string, number> {
  const roles = new Map<string, number>();
  const give = (words: Iterable<string>, role: number): void => {
    for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role);
  };
  give(NUMBER_WORD_LIST, NUMBER_ROLE);
  give(['half', 'pair', 'score', 'decade', 'fortnight'], NUMBER_ROLE);
  give(MONTH_NAMES, DATE_ROLE);
  give(DATE_WORDS, DATE_ROLE);
  give(FRACTIONS, FRACTION_ROLE);
  give(ORDINALS, ORDINAL_ROLE);
  return roles;
}

/**
 * Place of a word in the table of triggers; what letters beyond ASCII do to it does not matter, a hit is only a
 * candidate.
 */
export const triggerKey = (first: number, last: number): number => ((first & 31) << 5) | (last & 31);

/** By first and last letter, the bits of the lengths that trigger words have. */
export const TRIGGERS: Uint32Array = bitsByEnds(({ length }) => length);

/** By first and last letter, the bits of their second letters. */
export const SECOND_LETTERS: Uint32Array = bitsByEnds((word) => word.charCodeAt(1) & 31);

function bitsByEnds(bitOf: (word: string) => number): Uint32Array {
  const table = new Uint32Array(1 << 10);
  for (const word of WORDS.keys()) {
    const key = triggerKey(word.charCodeAt(0), word.charCodeAt(word.length - 1));
    table[key]! |= 1 << bitOf(word);
  }
  return table;
}
