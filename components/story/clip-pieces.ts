import type { Piece } from '../../utils/domain';

/** So much of what stays the same is shown on either side of a change. */
const AROUND = 60;

/** The pieces with long stretches of what stays cut down to what stands next to a change. */
export const clipPieces = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, at) => {
    if (piece.op !== 'same') return piece;
    const isFirst = at === 0;
    const isLast = at === pieces.length - 1;
    const { text } = piece;
    if (text.length <= AROUND * (isFirst || isLast ? 1 : 2) + 20) return piece;
    const head = isFirst ? '' : text.slice(0, AROUND).replace(/\s\S*$/, ' ');
    const tail = isLast ? '' : text.slice(-AROUND).replace(/^\S*\s/, ' ');
    return { op: 'same', text: `${head}…${tail}` };
  });
