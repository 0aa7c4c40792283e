import { hashWord } from '../../text';
import { addHash, hasHash, hashSet } from './hash-set';

/** Capitalised by grammar or calendar, not as part of a name. */
const PLAIN_CAPITALS = new Set(
  (
    'the a an in on at by for from with and but or as when while after before since until if under over through this that ' +
    'these those it its he his she her they their we our i you his both all each some many most more such no not of to ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun also ' +
    'however meanwhile earlier later last next new former says said read photo image source via why how what who where'
  ).split(' '),
);

/** True for words that have their capital from grammar or the calendar. */
export const isPlainCapital = (word: string): boolean => PLAIN_CAPITALS.has(word.toLowerCase());

const hashes = hashSet(PLAIN_CAPITALS.size);
for (const word of PLAIN_CAPITALS) addHash(hashes, hashWord(word));

/** False for most words by the hash of their folded characters, with no look at how they are written. */
export const mayBePlain = (hash: number): boolean => hasHash(hashes, hash);
