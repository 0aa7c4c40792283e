import type { NodePoints } from '../page';
import { FLASH_NAME } from './looks';

/** Scrolls a place of the article to the middle of the screen and flashes it; returns a function that ends the flash. */
export function reveal(document: Document, registry: HighlightRegistry, points: NodePoints): () => void {
  scrollTo(document, points);
  const flash = new Highlight(new StaticRange(points));
  flash.priority = ABOVE_ALL;
  registry.set(FLASH_NAME, flash);
  const end = () => {
    clearTimeout(timer);
    if (registry.get(FLASH_NAME) === flash) registry.delete(FLASH_NAME);
  };
  const timer = setTimeout(end, FLASH_MS);
  return end;
}

// Long enough to find it after the scroll has ended; steady, so nobody has to ask for less motion.
const FLASH_MS = 1600;
const ABOVE_ALL = 10;

/** The element itself, or the outermost closed `details` it is folded away in: the page is not ours to unfold. */
function shownAround(element: Element | null): Element | null {
  let shown = element;
  for (let at = element; at; at = at.parentElement) {
    if (at.localName === 'details' && at !== element && !at.hasAttribute('open')) shown = at;
  }
  return element?.checkVisibility?.() === false ? shown : element;
}

/** Brings a place to the middle of the screen, smoothly unless told otherwise or the reader asked for less motion. */
export function scrollTo(document: Document, points: NodePoints, wanted: ScrollBehavior = 'smooth'): void {
  const view = document.defaultView;
  const element = shownAround(points.startContainer.parentElement);
  if (!view || !element) return;
  const behavior: ScrollBehavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : wanted;
  if (element.localName === 'details' || element.getBoundingClientRect().height < view.innerHeight / 2) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    return;
  }
  // The middle of a very tall element may be far from the place itself.
  const range = document.createRange();
  range.setStart(points.startContainer, points.startOffset);
  const { top } = range.getBoundingClientRect();
  range.setStart(document, 0);
  range.collapse(true);
  view.scrollBy({ top: top - view.innerHeight / 2, behavior });
}
