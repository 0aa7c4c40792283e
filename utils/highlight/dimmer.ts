import type { Span } from '../domain';
import type { PageText, TextPiece } from '../page';
import { dimName, type Shade, shadeOf } from './dim-level';
import { watchViewport } from './viewport';

type DimmedPage = Pick<PageText, 'blocks' | 'elements' | 'nodes'>;

/** Takes colour out of text that need not be read again. Never changes the document. */
interface Dimmer {
  /** Replaces what is dimmed. Spans are sorted by start and lie within blocks. */
  dim(page: DimmedPage, spans: readonly Span[]): void;
  /** Takes away what is dimmed in a text node whose words have just changed. */
  forget(node: Node): void;
  /** Puts our entries back when the page has emptied the shared registry. */
  restore(): void;
  /** Looks at the page's colours again. */
  retone(): void;
  clear(): void;
  stop(): void;
}

/**
 * Makes the dimmer. Each text node is dimmed by the colours of its own element, so that links and captions stay
 * readable too; only what is on the screen or one screen away is registered, as for the marks.
 */
export function createDimmer(registry: HighlightRegistry): Dimmer {
  const highlights = new Map<string, Highlight>();
  const shades = new Map<Element, Shade | undefined>();
  let parts = new Map<Element, StaticRangeInit[]>();
  const registered = new Map<Element, { highlight: Highlight; range: StaticRange }[]>();
  const viewport = watchViewport((came, left) => {
    for (const element of left) unregister(element);
    for (const element of came) register(element);
    restore();
  });

  const shadeIn = (element: Element): Shade | undefined => {
    if (!shades.has(element)) shades.set(element, shadeOf(element));
    return shades.get(element);
  };
  const highlightOf = ({ level, onDark }: Shade): Highlight => {
    const name = dimName(level, onDark);
    let highlight = highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = UNDER_ALL;
      highlights.set(name, highlight);
    }
    return highlight;
  };
  const register = (element: Element) => {
    if (registered.has(element)) return;
    const entries = (parts.get(element) ?? []).flatMap((part) => {
      const parent = part.startContainer.parentElement;
      const shade = parent?.isConnected ? shadeIn(parent) : undefined;
      return shade ? [{ highlight: highlightOf(shade), range: new StaticRange(part) }] : [];
    });
    for (const { highlight, range } of entries) highlight.add(range);
    registered.set(element, entries);
  };
  const unregister = (element: Element) => {
    for (const { highlight, range } of registered.get(element) ?? []) highlight.delete(range);
    registered.delete(element);
  };
  const restore = () => {
    for (const [name, highlight] of highlights) {
      const isThere = registry.get(name) === highlight;
      if (isThere && highlight.size === 0) registry.delete(name);
      else if (!isThere && highlight.size > 0) registry.set(name, highlight);
    }
  };
  const clear = () => {
    for (const highlight of highlights.values()) highlight.clear();
    registered.clear();
    shades.clear();
    parts = new Map();
    viewport.watch([]);
    restore();
  };

  return {
    dim: (page, spans) => {
      for (const highlight of highlights.values()) highlight.clear();
      registered.clear();
      parts = partsByElement(page, spans);
      viewport.watch(parts.keys());
      for (const element of parts.keys()) if (viewport.isNear(element)) register(element);
      restore();
    },
    forget: (node) => {
      for (const entries of registered.values()) {
        for (const { highlight, range } of entries) if (range.startContainer === node) highlight.delete(range);
      }
    },
    restore,
    retone: () => {
      shades.clear();
      for (const element of [...registered.keys()]) {
        unregister(element);
        register(element);
      }
      restore();
    },
    clear,
    stop: () => {
      clear();
      viewport.stop();
    },
  };
}

// What a mark says of a figure is drawn over it.
const UNDER_ALL = -1;

/** The text nodes that hold the spans, by the element of their block. */
function partsByElement(
  { blocks, elements, nodes }: DimmedPage,
  spans: readonly Span[],
): Map<Element, StaticRangeInit[]> {
  const parts = new Map<Element, StaticRangeInit[]>();
  let block = 0;
  let piece = 0;
  for (const span of spans) {
    while (block < blocks.length - 1 && blocks[block]!.span.end <= span.start) block++;
    const element = elements[block];
    if (!element) continue;
    while (piece < nodes.pieces.length && nodes.pieces[piece]!.end <= span.start) piece++;
    for (let at = piece; at < nodes.pieces.length && nodes.pieces[at]!.start < span.end; at++) {
      const own = parts.get(element) ?? [];
      own.push(partOf(nodes.pieces[at]!, span));
      parts.set(element, own);
    }
  }
  return parts;
}

const partOf = ({ start, end, node, offset }: TextPiece, span: Span) => ({
  startContainer: node,
  startOffset: offset + Math.max(0, span.start - start),
  endContainer: node,
  endOffset: offset + Math.min(end, span.end) - start,
});
