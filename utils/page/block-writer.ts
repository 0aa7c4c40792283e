import type { BlockKind } from '../domain';
import type { TextPiece } from './text-map';

/** A block as it was met in the document; offsets of its pieces count from the start of the block. */
export interface RawBlock {
  text: string;
  kind: BlockKind;
  pieces: TextPiece[];
  /** The element whose border made the block: what a viewport observer can watch. */
  element: Element;
  /** 1 to 6 for headings. */
  level?: number;
  /** Characters that stand inside links. */
  linked: number;
  /** Characters that stand inside `time` elements. */
  timed: number;
  /** Part of a card of another story, of a list of such, or of readers' comments. */
  isAside?: boolean;
}

/** What surrounds the text just met. */
interface Surroundings {
  inLink: boolean;
  inTime: boolean;
}

/** Gathers text nodes into blocks as the survey meets them. */
export interface BlockWriter {
  readonly blocks: RawBlock[];
  /** Characters gathered so far. */
  length(): number;
  addText(node: Text, surroundings: Surroundings): void;
  /** Characters that no text node holds, such as the border of two table cells. */
  addSeparator(text: string): void;
  /** Ends the block, if it holds anything. */
  endBlock(kind: BlockKind, element: Element, level?: number): void;
}

// White space as HTML collapses it; a no-break space stays what it is.
const NEEDS_FOLDING = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const IS_SPACE = /[ \t\n\r\f]/;

/** Gathers text nodes into blocks with white space collapsed as a browser shows it. */
export function createBlockWriter(): BlockWriter {
  const blocks: RawBlock[] = [];
  let text = '';
  let pieces: TextPiece[] = [];
  let linked = 0;
  let timed = 0;
  let done = 0;

  const append = (node: Text, from: number, to: number, asSpace: boolean) => {
    if (from >= to) return;
    const start = text.length;
    text += asSpace ? ' ' : node.data.slice(from, to);
    const last = pieces[pieces.length - 1];
    const contiguous =
      last && last.node === node && last.end === start && last.offset + (last.end - last.start) === from;
    if (contiguous) last.end = text.length;
    else pieces.push({ start, end: text.length, node, offset: from });
  };
  const wantsSpace = () => text.length > 0 && !text.endsWith(' ');

  return {
    blocks,
    length: () => done + text.length,
    addText: (node, { inLink, inTime }) => {
      const before = text.length;
      const { data } = node;
      let from = 0;
      if (IS_SPACE.test(data.charAt(0))) {
        if (wantsSpace()) append(node, 0, 1, true);
        while (from < data.length && IS_SPACE.test(data.charAt(from))) from++;
      }
      NEEDS_FOLDING.lastIndex = from;
      for (let run = NEEDS_FOLDING.exec(data); run; run = NEEDS_FOLDING.exec(data)) {
        append(node, from, run.index, false);
        append(node, run.index, run.index + 1, true);
        from = run.index + run[0].length;
      }
      append(node, from, data.length, false);
      if (inLink) linked += text.length - before;
      if (inTime) timed += text.length - before;
    },
    addSeparator: (separator) => {
      if (text.length > 0) text += separator;
    },
    endBlock: (kind, element, level) => {
      const trimmed = text.trimEnd();
      if (trimmed.length > 0 && /[\p{L}\p{N}]/u.test(trimmed)) {
        blocks.push({ text: trimmed, kind, pieces: cutAt(pieces, trimmed.length), element, level, linked, timed });
      }
      done += text.length;
      text = '';
      pieces = [];
      linked = 0;
      timed = 0;
    },
  };
}

function cutAt(pieces: TextPiece[], length: number): TextPiece[] {
  while (pieces.length > 0 && pieces[pieces.length - 1]!.start >= length) pieces.pop();
  const last = pieces[pieces.length - 1];
  if (last && last.end > length) last.end = length;
  return pieces;
}
