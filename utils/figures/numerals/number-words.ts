import { type WordMap, wordMap } from '../tokens/lexicon';

/** A number word: small ones add up, `scale` ones multiply what stands before them. */
export interface NumberWord {
  value: number;
  scale: boolean;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const ENTRIES: [string, NumberWord][] = [
  ...SMALL.split(' ').map((word, i): [string, NumberWord] => [word, { value: i, scale: false }]),
  ...TENS.split(' ').map((word, i): [string, NumberWord] => [word, { value: 20 + 10 * i, scale: false }]),
  ['dozen', { value: 12, scale: true }],
  ['hundred', { value: 100, scale: true }],
  ['thousand', { value: 1e3, scale: true }],
  ['lakh', { value: 1e5, scale: true }],
  ['million', { value: 1e6, scale: true }],
  ['crore', { value: 1e7, scale: true }],
  ['billion', { value: 1e9, scale: true }],
  ['trillion', { value: 1e12, scale: true }],
];

/** Number words that stand by themselves, lower case. Vague plurals ("dozens", "hundreds") are not among them. */
export const NUMBER_WORDS: WordMap<NumberWord> = wordMap(ENTRIES);
/** The same words as a list. */
export const NUMBER_WORD_LIST: readonly string[] = ENTRIES.map(([word]) => word);

/** Magnitudes that may follow digits, as words or short forms, lower case. */
export const MAGNITUDES: WordMap<number> = wordMap(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    lakh: 1e5,
    lakhs: 1e5,
    lac: 1e5,
    lacs: 1e5,
    mn: 1e6,
    mln: 1e6,
    mio: 1e6,
    million: 1e6,
    millions: 1e6,
    cr: 1e7,
    crore: 1e7,
    crores: 1e7,
    bn: 1e9,
    bln: 1e9,
    mld: 1e9,
    mrd: 1e9,
    milliard: 1e9,
    milliards: 1e9,
    billion: 1e9,
    billions: 1e9,
    tn: 1e12,
    trn: 1e12,
    trillion: 1e12,
    trillions: 1e12,
  }),
);

/** Letters glued to a sum of money ("$500m", "€4.1B"); elsewhere "m" is metres and "T" a tonne. */
export const MONEY_LETTERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    K: 1e3,
    m: 1e6,
    M: 1e6,
    b: 1e9,
    B: 1e9,
    t: 1e12,
    T: 1e12,
    tr: 1e12,
    mm: 1e6,
    MM: 1e6,
    L: 1e5,
    bil: 1e9,
    mil: 1e6,
  }),
);
