import type { Piece } from '../domain';
import { contentOf } from './content-words';
import { diffWords } from './word-diff';

/** How two wordings of one statement differ. */
interface Wording {
  pieces: Piece[];
  isTurned: boolean;
}

const NO = /\b(?:not|no|never|none|nor|cannot|without|\p{L}+n[’']t)\b/giu;
const NUMBER = /\p{N}+(?:[.,]\p{N}+)*/gu;

/** The difference word by word; undefined where there is none but in length, marks, brackets and spelling. */
export function wordingOf(before: string, now: string): Wording | undefined {
  const all = diffWords(tidied(before), tidied(now));
  const pieces = withoutEnds(all);
  const gone = wordsOf(pieces, 'removed');
  const come = wordsOf(pieces, 'added');
  // A "not" may have gone with an end that was left out, and its sense with another word that stayed.
  const isDenied = hasOtherNoes(pieces) && hasOtherNoes(all);
  const isTurned = isDenied || numbersOf(gone) !== numbersOf(come);
  return isTurned || hasOtherWords(gone, come) ? { pieces, isTurned } : undefined;
}

/** Brackets hold what an editor put in, dots what he left out; contractions are a way to write. */
const tidied = (words: string): string =>
  words
    .replace(/\s*\[[^\]\n]{0,80}\]/g, ' ')
    .replace(/\s*(?:…|\.\.\.)\s*/g, ' ')
    .replace(/[’']re\b/g, ' are')
    .replace(/[’']ve\b/g, ' have')
    .replace(/[’']ll\b/g, ' will')
    .replace(/\b([Ii]t|[Tt]hat|[Tt]here|[Hh]e|[Ss]he)[’']s\b/g, '$1 is')
    .replace(/\bcan[’']t\b/g, 'cannot')
    .replace(/n[’']t\b/g, ' not')
    .replace(/[\s,.;]+$/, '')
    .trim();

/** An excerpt begins later and ends sooner; what it leaves out at its ends is no other word. */
function withoutEnds(pieces: Piece[]): Piece[] {
  // A single "not" at an end is no part left out.
  const isEnd = ({ op, text }: Piece) =>
    op !== 'same' && (text.match(NO) === null || text.trim().split(/\s+/).length > 2);
  let [from, to] = [0, pieces.length];
  // One side only: where both have other words at an end, the statement begins or ends otherwise.
  if (pieces[0] && isEnd(pieces[0]) && pieces[1]?.op === 'same') from = 1;
  if (to - from > 1 && isEnd(pieces[to - 1]!) && pieces[to - 2]?.op === 'same') to -= 1;
  return pieces.slice(from, to);
}

const wordsOf = (pieces: Piece[], op: Piece['op']): string =>
  pieces.flatMap((piece) => (piece.op === op ? [piece.text] : [])).join(' ');

const hasOtherNoes = (pieces: Piece[]): boolean =>
  counted(NO, wordsOf(pieces, 'removed')) !== counted(NO, wordsOf(pieces, 'added'));

const counted = (pattern: RegExp, words: string): number => (words.match(pattern) ?? []).length;

const numbersOf = (words: string): string => (words.match(NUMBER) ?? []).join(' ');

/** Content words, in one spelling and without endings, that the other side has not. */
function hasOtherWords(a: string, b: string): boolean {
  const [mine, theirs] = [contentOf(a).words, contentOf(b).words];
  const lacks = (one: Set<string>, other: Set<string>) => [...one].some((word) => !other.has(word));
  return lacks(mine, theirs) || lacks(theirs, mine);
}
