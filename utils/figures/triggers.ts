import { MONTHS } from './months';
import { NUMBER_WORDS } from './number-words';

/** Words other than digits at which a figure can begin or by which it is found, lower case. */
const TRIGGERS = [
  ...NUMBER_WORDS.keys(),
  ...MONTHS.keys(),
  ...'pair half third thirds quarter quarters fifth fifths fourth fourths tenth tenths eighth eighths'.split(' '),
  ...'year month early mid late end start beginning middle spring summer autumn fall winter'.split(' '),
  ...'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  ),
  ...'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth'.split(' '),
];

/** A cheap key of a word; what letters beyond ASCII do to it does not matter, a hit is only a candidate. */
export const triggerHash = (first: number, second: number, last: number, length: number): number =>
  ((first & 31) << 11) ^ ((second & 31) << 7) ^ ((last & 31) << 3) ^ (length & 15);

/** 1 where some trigger word has that key. */
export const triggerTable: Uint8Array = hashTable();

function hashTable(): Uint8Array {
  const table = new Uint8Array(1 << 16);
  for (const word of TRIGGERS) {
    const key = triggerHash(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(word.length - 1), word.length);
    table[key] = 1;
  }
  return table;
}
