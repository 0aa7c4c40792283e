import type { Span } from '../domain';
import type { PageText } from '../page';
import { createDimmer } from './dimmer';
import { type Hit, hitTest } from './hit-test';
import { highlightName, type Look, priorityOf, type Tone } from './looks';
import { createMarkIndex, type MarkIndex } from './mark-index';
import { withinReach } from './reach';
import { toneOf } from './tone';
import { watchViewport } from './viewport';

/** A span of article text and how it is to be drawn. */
export interface PaintableMark extends Span {
  look: Look;
}

type PaintedPage = Pick<PageText, 'blocks' | 'elements' | 'nodes' | 'shadowRoots'>;

/** Paints one page until it is stopped. */
export interface Painter {
  /** Replaces what is painted, and what is dimmed. Marks and spans are sorted by start. */
  paint(page: PaintedPage, marks: readonly PaintableMark[], dimmed?: readonly Span[]): void;
  /** The mark at a point of the screen. */
  hitTest(x: number, y: number): Hit;
  /** Boxes of a mark on the screen; none when its text has left the document. */
  rectsOf(span: Span): DOMRect[];
  /** Takes away the marks in a text node whose words have just changed under them. */
  forget(node: Node): void;
  /** Puts our entries back when the page has emptied the shared registry. */
  restore(): void;
  /** The page has scrolled. */
  scrolled(): void;
  /** Looks again whether text stands on light or dark ground. */
  retone(): void;
  clear(): void;
  /** Clears and lets go of everything. */
  stop(): void;
}

interface Registered {
  highlight: Highlight;
  range: StaticRange;
}

/**
 * Paints marks by the CSS Custom Highlight API. The document is never changed. Only marks on the screen and one screen
 * either side are registered, as static ranges: registered ranges cost the page in every frame, live ones at every edit.
 */
export function createPainter(document: Document, registry: HighlightRegistry): Painter {
  const highlights = new Map<string, Highlight>();
  const tones = new WeakMap<Element, Tone>();
  const dimmer = createDimmer(registry);
  let registered = new Map<number, Registered>();
  let marks: readonly PaintableMark[] = [];
  let page: PaintedPage | undefined;
  let index: MarkIndex = createMarkIndex([]);
  let marksOf = new Map<Element, number[]>();
  const viewport = watchViewport((came, left) => {
    for (const element of left) for (const mark of marksOf.get(element) ?? []) unregister(mark);
    for (const element of came) registerIn(element);
    restore();
  });

  const highlightOf = (look: Look, tone: Tone): Highlight => {
    const name = highlightName(look, tone);
    let highlight = highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = priorityOf(look);
      highlights.set(name, highlight);
    }
    return highlight;
  };
  const toneIn = (element: Element): Tone => {
    const tone = tones.get(element) ?? toneOf(element);
    tones.set(element, tone);
    return tone;
  };
  const register = (mark: number, element: Element) => {
    const points = page?.nodes.pointsOf(marks[mark]!);
    if (registered.has(mark) || !points?.startContainer.isConnected) return;
    const highlight = highlightOf(marks[mark]!.look, toneIn(element));
    const range = new StaticRange(points);
    highlight.add(range);
    registered.set(mark, { highlight, range });
  };
  const unregister = (mark: number) => {
    const entry = registered.get(mark);
    entry?.highlight.delete(entry.range);
    registered.delete(mark);
  };
  const unregisterAll = () => {
    for (const highlight of highlights.values()) highlight.clear();
    registered = new Map();
  };
  const rectsOf = (span: Span): DOMRect[] => {
    const points = page?.nodes.pointsOf(span);
    return points && isLaidOut(points.startContainer) ? measure(document, points) : [];
  };
  /** Of an element taller than many screens, as a text broken by line ends only, just what can be seen soon. */
  const registerIn = (element: Element) => {
    const own = marksOf.get(element) ?? [];
    const isCrowded = own.length > CROWDED;
    const height = document.defaultView?.innerHeight ?? 0;
    const [first, end] = isCrowded ? withinReach(own, (mark) => rectsOf(marks[mark]!)[0], height) : [0, own.length];
    own.forEach((mark, i) => {
      if (i >= first && i < end) register(mark, element);
      else unregister(mark);
    });
  };
  const registerNear = (least = 0) => {
    for (const [element, own] of marksOf) if (own.length > least && viewport.isNear(element)) registerIn(element);
  };
  const restore = () => {
    for (const [name, highlight] of highlights) {
      const isThere = registry.get(name) === highlight;
      // Never another's: after an update the new script may already paint under the same names.
      if (isThere && highlight.size === 0) registry.delete(name);
      else if (!isThere && highlight.size > 0) registry.set(name, highlight);
    }
    dimmer.restore();
  };
  const clear = () => {
    unregisterAll();
    dimmer.clear();
    restore();
    viewport.watch([]);
    marks = [];
    marksOf = new Map();
    index = createMarkIndex([]);
    page = undefined;
  };

  return {
    paint: (newPage, newMarks, dimmed = []) => {
      unregisterAll();
      dimmer.dim(newPage, dimmed);
      page = newPage;
      marks = newMarks;
      index = createMarkIndex(marks);
      marksOf = groupByElement(newPage, index);
      viewport.watch(marksOf.keys());
      registerNear();
      restore();
    },
    hitTest: (x, y) =>
      page ? hitTest({ document, page, index, rectsOf: (mark) => rectsOf(marks[mark]!) }, x, y) : { isNear: false },
    rectsOf,
    forget: (node) => {
      dimmer.forget(node);
      for (const [mark, { range }] of registered) {
        if (range.startContainer === node || range.endContainer === node) unregister(mark);
      }
    },
    restore,
    scrolled: () => {
      registerNear(CROWDED);
      restore();
    },
    retone: () => {
      dimmer.retone();
      for (const [element, own] of marksOf) {
        const before = tones.get(element);
        tones.delete(element);
        if (!viewport.isNear(element) || before === toneIn(element)) continue;
        for (const mark of own) unregister(mark);
        registerIn(element);
      }
      restore();
    },
    clear,
    stop: () => {
      clear();
      dimmer.stop();
      viewport.stop();
    },
  };
}

// More marks than three full screens of dense text have.
const CROWDED = 250;

function groupByElement(page: PaintedPage, index: MarkIndex): Map<Element, number[]> {
  const groups = new Map<Element, number[]>();
  page.blocks.forEach((block, i) => {
    const [first, end] = index.within(block.span);
    if (first === end) return;
    const element = page.elements[i]!;
    const own = groups.get(element) ?? [];
    for (let mark = first; mark < end; mark++) own.push(mark);
    groups.set(element, own);
  });
  return groups;
}

/** False behind a closed `details`, where boxes are given for text that is not seen. */
const isLaidOut = ({ parentElement }: Text): boolean => parentElement?.checkVisibility?.() ?? true;

/** A live range makes every edit of the page dearer, so this one is moved off the text as soon as it has measured. */
function measure(document: Document, points: StaticRangeInit): DOMRect[] {
  const range = document.createRange();
  try {
    range.setStart(points.startContainer, points.startOffset);
    range.setEnd(points.endContainer, points.endOffset);
    return [...range.getClientRects()];
  } catch {
    return []; // the page has shortened the text since it was read
  } finally {
    range.setStart(document, 0);
    range.collapse(true);
  }
}
