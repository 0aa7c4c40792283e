import type { Box } from './place-card';

/** Opacity below which a card is no longer plainly seen; what password managers took after the attacks of 2025. */
const LEAST_OPACITY = 0.9;
const GRID = [0.08, 0.5, 0.92];

/**
 * True if nothing of the page lies over the box of our host or fades it. A page that lets clicks pass through what it
 * lays over us is not seen here; Chromium's own observer in the frame sees that.
 */
export function isUncovered(document: Document, host: Element, box: Box): boolean {
  const view = document.defaultView;
  if (!view || !host.isConnected) return false;
  for (const element of [document.documentElement, document.body, host]) {
    if (!element || (element === document.body && !element.contains(host) && host.parentElement !== element)) continue;
    const { opacity, filter, visibility, display } = view.getComputedStyle(element);
    if (
      Number(opacity) < LEAST_OPACITY ||
      (filter && filter !== 'none') ||
      visibility === 'hidden' ||
      display === 'none'
    )
      return false;
  }
  return GRID.every((x) =>
    GRID.every((y) => {
      const left = box.left + (box.right - box.left) * x;
      const top = box.top + (box.bottom - box.top) * y;
      // Parts beyond the edge of the window cover nothing.
      if (left < 0 || top < 0 || left >= view.innerWidth || top >= view.innerHeight) return true;
      return document.elementFromPoint(left, top) === host;
    }),
  );
}
