import type { Span } from '../domain';

/** Characters of the article text that stand, one for one, in a text node from `offset` on. */
export interface TextPiece {
  start: number;
  end: number;
  node: Text;
  offset: number;
}

/** The two ends of a span in the document; what a `StaticRange` is made of. */
export interface NodePoints {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** Where the article text stands in the document, both ways. */
export interface TextMap {
  /** In text order, never overlapping; gaps are separators that no text node holds. */
  readonly pieces: readonly TextPiece[];
  /** The document points of a span, or nothing if no character of it stands in the document. */
  pointsOf(span: Span): NodePoints | undefined;
  /** The place in the article text of a point in a text node, or nothing if that node is not part of the article. */
  offsetOf(node: Node, nodeOffset: number): number | undefined;
}

/** Makes the map from pieces in text order. */
export function createTextMap(pieces: readonly TextPiece[]): TextMap {
  // Made at first use: the command line never asks the way back from nodes.
  let byNode: Map<Node, TextPiece[]> | undefined;
  const piecesOf = (node: Node) => {
    byNode ??= groupByNode(pieces);
    return byNode.get(node);
  };

  return {
    pieces,
    pointsOf: ({ start, end }) => {
      const first = pieces[firstEndingAfter(pieces, start)];
      const last = pieces[firstEndingAfter(pieces, end - 1)];
      if (!first || !last || first.start >= end || last.start >= end) return undefined;
      return {
        startContainer: first.node,
        startOffset: first.offset + Math.max(0, start - first.start),
        endContainer: last.node,
        endOffset: last.offset + (end - last.start),
      };
    },
    offsetOf: (node, nodeOffset) => {
      const own = piecesOf(node);
      if (!own) return undefined;
      const piece = own[firstReaching(own, nodeOffset)] ?? own[own.length - 1]!;
      const within = Math.min(Math.max(nodeOffset - piece.offset, 0), piece.end - piece.start);
      return piece.start + within;
    },
  };
}

/** Index of the first piece that ends after `at`. */
function firstEndingAfter(pieces: readonly TextPiece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first piece of a node that reaches to `nodeOffset`. */
function firstReaching(own: readonly TextPiece[], nodeOffset: number): number {
  let low = 0;
  let high = own.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { offset, start, end } = own[middle]!;
    if (offset + (end - start) >= nodeOffset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function groupByNode(pieces: readonly TextPiece[]): Map<Node, TextPiece[]> {
  const byNode = new Map<Node, TextPiece[]>();
  for (const piece of pieces) {
    const own = byNode.get(piece.node);
    if (own) own.push(piece);
    else byNode.set(piece.node, [piece]);
  }
  return byNode;
}
