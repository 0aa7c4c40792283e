import type { Piece } from '../domain';

/** A word, number or mark, with the space that follows it. */
interface Token {
  key: string;
  text: string;
}

const TOKEN = /(?:[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}])\s*/gu;
/** Cells of the table: two sentences of 500 words; what is longer counts as rewritten from its first change to its last. */
const MOST_CELLS = 250_000;

/** Two passages laid over each other word by word; case and the width of spaces change nothing. */
export function diffWords(before: string, now: string): Piece[] {
  const [old, fresh] = [tokensOf(before), tokensOf(now)];
  let head = 0;
  while (head < old.length && head < fresh.length && old[head]!.key === fresh[head]!.key) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < fresh.length - head &&
    old[old.length - 1 - tail]!.key === fresh[fresh.length - 1 - tail]!.key
  )
    tail++;
  return joined([
    ...fresh.slice(0, head).map(same),
    ...withoutIslands(middleOf(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail))),
    ...fresh.slice(fresh.length - tail).map(same),
  ]);
}

const tokensOf = (text: string): Token[] =>
  (text.match(TOKEN) ?? []).map((token) => ({ key: token.trim().toLowerCase(), text: token }));

const same = ({ text }: Token): Piece => ({ op: 'same', text });
const added = ({ text }: Token): Piece => ({ op: 'added', text });
const removed = ({ text }: Token): Piece => ({ op: 'removed', text });

/** The longest common run of tokens in order; what is taken out stands before what is put in. */
function middleOf(old: Token[], fresh: Token[]): Piece[] {
  if (old.length * fresh.length > MOST_CELLS) return [...old.map(removed), ...fresh.map(added)];
  const width = fresh.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      common[i * width + j] =
        old[i]!.key === fresh[j]!.key
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
    }
  }
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < fresh.length) {
    if (old[i]!.key === fresh[j]!.key) {
      pieces.push(same(fresh[j++]!));
      i++;
    } else if (common[(i + 1) * width + j]! >= common[i * width + j + 1]!) pieces.push(removed(old[i++]!));
    else pieces.push(added(fresh[j++]!));
  }
  return [...pieces, ...old.slice(i).map(removed), ...fresh.slice(j).map(added)];
}

/** Words too small to stand alone between two changes: kept apart they make a diff nobody can read. */
const SMALL = /^(?:\p{P}|\p{L}{1,3})\s*$/u;

function withoutIslands(pieces: Piece[]): Piece[] {
  const isIsland = (at: number): boolean =>
    pieces[at]!.op === 'same' &&
    SMALL.test(pieces[at]!.text) &&
    at > 0 &&
    pieces[at - 1]!.op !== 'same' &&
    at < pieces.length - 1 &&
    pieces[at + 1]!.op !== 'same';
  return pieces.flatMap((piece, at): Piece[] =>
    isIsland(at)
      ? [
          { op: 'removed', text: piece.text },
          { op: 'added', text: piece.text },
        ]
      : [piece],
  );
}

/** Neighbours of one kind run together; between two words that stay, what was removed comes first. */
function joined(pieces: Piece[]): Piece[] {
  const runs: Piece[] = [];
  let [gone, come] = ['', ''];
  const flush = () => {
    if (gone) runs.push({ op: 'removed', text: gone });
    if (come) runs.push({ op: 'added', text: come });
    [gone, come] = ['', ''];
  };
  for (const { op, text } of pieces) {
    const last = runs[runs.length - 1];
    if (op === 'removed') gone += text;
    else if (op === 'added') come += text;
    else if (!gone && !come && last?.op === 'same') last.text += text;
    else {
      flush();
      runs.push({ op, text });
    }
  }
  flush();
  return runs;
}
