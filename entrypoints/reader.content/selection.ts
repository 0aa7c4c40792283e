import type { PageText } from '../../utils/page';
import type { Box } from './place-card';

/** What the reader selected on the page, where it lies on the screen, and the paragraph around it. */
interface Selected {
  text: string;
  boxes: Box[];
  paragraph?: string;
}

/** The text selected, or the text given where the selection is none (in a field, or gone since the menu was opened). */
export function selectedOn(document: Document, page: PageText | undefined, given = ''): Selected | undefined {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  const text = (given || (selection?.toString() ?? '')).trim().slice(0, LONGEST);
  if (text === '') return undefined;
  const boxes = range ? [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0) : [];
  const paragraph = range && paragraphAt(page, range);
  return { text, boxes: boxes.length > 0 ? boxes : [topOf(document)], ...(paragraph ? { paragraph } : {}) };
}

/** No name is as long as that; a reader who selected a page by accident must not send it. */
const LONGEST = 500;
const LONGEST_PARAGRAPH = 2_000;

function paragraphAt(page: PageText | undefined, range: Range): string | undefined {
  const at = page?.nodes.offsetOf(range.startContainer, range.startOffset);
  const block = at === undefined ? undefined : page?.blocks.find(({ span }) => span.start <= at && at <= span.end);
  return block && page?.text.slice(block.span.start, block.span.end).slice(0, LONGEST_PARAGRAPH);
}

/** Without a place of its own the card stands below the top of the screen, in the middle. */
function topOf(document: Document): Box {
  const middle = document.documentElement.clientWidth / 2;
  return { left: middle, right: middle, top: 40, bottom: 40 };
}
