import type { BlockKind } from '../domain';
import { type BlockWriter, createBlockWriter, type RawBlock } from './block-writer';
import { BLOCK_LEVEL, headingLevel, NEVER_TEXT } from './elements';
import { isCredit, isFactBox, isFurniture, isHiddenByMarkup, isNotice, isUnseen } from './furniture';

/** An element with the blocks inside it, `[first, end)` in the list of blocks. */
export interface Region {
  element: Element;
  first: number;
  end: number;
  children: Region[];
}

/** All that one walk over the document found. */
export interface Survey {
  blocks: RawBlock[];
  root: Region;
  /** Open shadow roots met on the way: a watcher of the document does not see into them. */
  shadowRoots: ShadowRoot[];
}

interface SurveyOptions {
  /** Never passed over for its class or id: the headline's surroundings and what the page itself calls the article. */
  keep: (element: Element) => boolean;
  /** Whether to pass over what class names and ids call furniture. */
  byNames: boolean;
}

interface Context {
  inLink: boolean;
  inTime: boolean;
  /** Inside a row of a data table: cells join to one block. */
  inRow: boolean;
  kind: BlockKind;
  /** The element that the present block is laid out by. */
  box: Element;
  level?: number;
}

interface Frame {
  element: Element;
  next: ChildNode | null;
  /** Of a slot: what the page has put into it, which are no siblings. */
  slotted?: Node[];
  outer: Context;
  isBlock: boolean;
  region?: Region;
}

// About 130,000 words. What is longer is no article but a table or a dump, and reading it would make the page stutter.
const MOST_CHARACTERS = 800_000;

/**
 * Reads every block of text under `root` in reading order, furniture left out, and notes which element holds which.
 * One pass with its own stack: a page may nest elements deeper than the call stack goes.
 */
export function surveyBlocks(root: Element, options: SurveyOptions): Survey {
  const writer = createBlockWriter();
  const rootRegion: Region = { element: root, first: 0, end: 0, children: [] };
  const shadowRoots: ShadowRoot[] = [];
  const stack: Frame[] = [];
  let context: Context = { inLink: false, inTime: false, inRow: false, kind: 'paragraph', box: root };

  const endBlock = () => writer.endBlock(context.kind, context.box, context.level);
  const enter = (element: Element) => {
    const name = element.localName;
    const isBlock = !context.inRow && isBlockLevel(element, name);
    if (isBlock) endBlock();
    const { shadowRoot } = element;
    if (shadowRoot) shadowRoots.push(shadowRoot);
    const slotted = name === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
    const frame: Frame = {
      element,
      next: (shadowRoot ?? element).firstChild,
      outer: context,
      isBlock,
      ...(slotted && slotted.length > 0 ? { slotted: [...slotted] } : {}),
    };
    if (isBlock) {
      frame.region = stack.length === 0 ? rootRegion : { element, first: writer.blocks.length, end: 0, children: [] };
    }
    context = innerContext(context, element, name, isBlock);
    stack.push(frame);
  };
  const leave = (frame: Frame) => {
    if (frame.isBlock) endBlock();
    context = frame.outer;
    stack.pop();
    if (!frame.region) return;
    frame.region.end = writer.blocks.length;
    if (frame.region.end === frame.region.first) return;
    for (let i = stack.length - 1; i >= 0; i--) {
      const outer = stack[i]!.region;
      if (outer) {
        outer.children.push(frame.region);
        break;
      }
    }
  };

  enter(root);
  for (let frame = stack[stack.length - 1]; frame; frame = stack[stack.length - 1]) {
    const node = writer.length() < MOST_CHARACTERS ? nextOf(frame) : null;
    if (!node) {
      leave(frame);
      continue;
    }
    if (node.nodeType === 3) writer.addText(node as unknown as Text, context);
    else if (node.nodeType === 1) visitElement(node as unknown as Element, context, writer, options, enter, endBlock);
  }
  return { blocks: writer.blocks, root: rootRegion, shadowRoots };
}

function nextOf(frame: Frame): Node | null {
  if (frame.slotted) return frame.slotted.shift() ?? null;
  const node = frame.next;
  frame.next = node?.nextSibling ?? null;
  return node;
}

function visitElement(
  element: Element,
  context: Context,
  writer: BlockWriter,
  options: SurveyOptions,
  enter: (element: Element) => void,
  endBlock: () => void,
): void {
  const name = element.localName;
  if (name === 'br' || name === 'hr') {
    if (context.inRow) writer.addSeparator(' ');
    else endBlock();
    return;
  }
  if (isPassedOver(element, name, options)) {
    // What is left out still parts the text on both sides of it, unless it is laid out within the line.
    if (BLOCK_LEVEL.has(name) && !context.inRow) endBlock();
    return;
  }
  if (context.inRow && BLOCK_LEVEL.has(name) && element.previousElementSibling) {
    writer.addSeparator(name === 'td' || name === 'th' ? CELL_BORDER : ' ');
  }
  enter(element);
}

// No number or name may run on from one cell into the next; nothing reads across a bar.
const CELL_BORDER = ' | ';

function isPassedOver(element: Element, name: string, { keep, byNames }: SurveyOptions): boolean {
  if (NEVER_TEXT.has(name)) return !KEEPABLE.has(name) || (!keep(element) && !(name === 'aside' && isFactBox(element)));
  if (isHiddenByStyle(element, name)) return true;
  // Most elements of an article have no attribute at all, and each look at one costs as much as reading a line of text.
  if (!element.hasAttributes() && !name.includes('-')) return false;
  if (isHiddenByMarkup(element) || isNoteMark(element, name)) return true;
  const isUnseenHere = isUnseen(element);
  if ((!isUnseenHere && isWithinProse(element, name)) || keep(element)) return false;
  return isUnseenHere || isNotice(element) || (byNames && (isFurniture(element) || isCredit(element)));
}

/** "1" or "[a]" that leads to a note further down: joined to the word before it, it would make another number of it. */
function isNoteMark(element: Element, name: string): boolean {
  if (name !== 'a' || !/^#./.test(element.getAttribute('href') ?? '')) return false;
  const mark = element.textContent ?? '';
  if (/^\s*\[(?:\d{1,3}|[a-z])\]\s*$/i.test(mark)) return true;
  if (!/^(?:\d{1,3}|[a-z]|[*†‡]{1,3})$/i.test(mark)) return false;
  // A number in the sentence may be linked as well: "lost 12 tanks".
  const isRaised = element.querySelector('sup') !== null || element.closest('sup') !== null;
  return isRaised || /[\p{L}\p{N}.,;:!?"'”’)\]]$/u.test(element.previousSibling?.textContent ?? '');
}

// Within a line of prose a class name such as "ticker" or "related-link" marks words of the sentence.
const isWithinProse = (element: Element, name: string): boolean =>
  !BLOCK_LEVEL.has(name) && PROSE_PARENTS.has(element.parentElement?.localName ?? '');
const PROSE_PARENTS = new Set(['p', 'li', 'td', 'th', 'blockquote', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'dd']);

// Some systems put the article itself into one of these.
const KEEPABLE = new Set(['aside', 'dialog']);

function isHiddenByStyle(element: Element, name: string): boolean {
  // Only where a layout exists and only for blocks: one call each, and hidden words within a line are rare.
  if (!BLOCK_LEVEL.has(name) || typeof element.checkVisibility !== 'function') return false;
  return !element.checkVisibility() && !isFolded(element);
}

/** Text in closed `details` is part of the article, one click away. */
function isFolded(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return element.closest('details:not([open])') !== null && view?.getComputedStyle(element).display !== 'none';
}

function isBlockLevel(element: Element, name: string): boolean {
  if (BLOCK_LEVEL.has(name)) return true;
  // A custom element is laid out as the page's style sheet says; without one, most stand for blocks.
  if (!name.includes('-')) return false;
  const view = element.ownerDocument.defaultView;
  if (typeof view?.getComputedStyle !== 'function') return true;
  return !/^(?:inline|contents)/.test(view.getComputedStyle(element).display || 'block');
}

function innerContext(outer: Context, element: Element, name: string, isBlock: boolean): Context {
  if (isBlock) {
    const level = headingLevel(name) ?? (isInsideKind(name) ? undefined : outer.level);
    return {
      ...outer,
      kind: kindOf(element, name, outer),
      box: element,
      level,
      inRow: name === 'tr' && isDataRow(element),
    };
  }
  if (name === 'a' && element.hasAttribute('href')) {
    // Headings have links within the page to be linked to by.
    return outer.kind === 'heading' && /^#./.test(element.getAttribute('href') ?? '')
      ? outer
      : { ...outer, inLink: true };
  }
  if (name === 'time') return { ...outer, inTime: true };
  return outer;
}

const isInsideKind = (name: string) => name === 'article' || name === 'section' || name === 'main';

function kindOf(element: Element, name: string, outer: Context): BlockKind {
  if (headingLevel(name)) return 'heading';
  if (name === 'li' || name === 'dd' || name === 'dt') return 'list-item';
  if (name === 'figcaption' || name === 'caption') return 'caption';
  if (name === 'blockquote') return 'quote';
  if (name === 'tr' && isDataRow(element)) return 'table';
  // A paragraph in a list item or quotation is still that; a section inside a heading's wrapper is not.
  return outer.kind === 'list-item' || outer.kind === 'quote' || outer.kind === 'caption' ? outer.kind : 'paragraph';
}

/** Old pages lay out whole articles by tables: a row whose cells hold blocks or long prose is no row of data. */
function isDataRow(row: Element): boolean {
  let cells = 0;
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    cells++;
    if (cell.childElementCount === 0 && (cell.textContent ?? '').length > LONGEST_CELL) return false;
    let lineEnds = 0;
    for (let inner = cell.firstElementChild; inner; inner = inner.nextElementSibling) {
      if (inner.localName === 'br' && ++lineEnds > MOST_LINE_ENDS) return false;
      if (BLOCK_LEVEL.has(inner.localName) && !isShortParagraph(inner)) return false;
    }
  }
  return cells > 1;
}

const LONGEST_CELL = 400;
const MOST_LINE_ENDS = 5;
const isShortParagraph = (element: Element): boolean => element.localName === 'p' && element.childElementCount === 0;
