export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface Size {
  width: number;
  height: number;
}
export type Side = 'below' | 'above';
interface Placement {
  left: number;
  top: number;
}

export const CARD_WIDTH = 360;
// Small enough that a hand crosses it without trying, large enough not to cover the underline.
const GAP = 6;
const MARGIN = 8;
/** A card is at least so high, even where that covers its mark: on a screen as low as that something must give. */
const LEAST_HEIGHT = 160;
/** Room enough for an answered card; a side is chosen for it, not for the small card that still waits for its answer. */
const COMFORTABLE_HEIGHT = 340;
const MOST_HEIGHT = 560;
const MOST_SHARE = 0.6;

/** How wide a card is on this screen: narrower where a narrow window or a large zoom leaves less room. */
export const cardWidth = (viewport: Size): number => Math.min(CARD_WIDTH, viewport.width - 2 * MARGIN);

/** Most a card may be high on this screen. */
export const maxCardHeight = (viewport: Size): number =>
  Math.round(clamp(viewport.height * MOST_SHARE, LEAST_HEIGHT, MOST_HEIGHT));

/**
 * The side of the mark a card opens on, and how high it may become there without covering the mark one is reading:
 * below it, above it where only there is room. Asked once, so that the card does not jump when its answer comes.
 */
export function roomFor(mark: Box, viewport: Size): { side: Side; maxHeight: number } {
  const below = viewport.height - mark.bottom - GAP - MARGIN;
  const above = mark.top - GAP - MARGIN;
  const side = below >= COMFORTABLE_HEIGHT || below >= above ? 'below' : 'above';
  const room = Math.max(LEAST_HEIGHT, Math.floor(Math.max(below, side === 'above' ? above : 0)));
  return { side, maxHeight: Math.min(room, maxCardHeight(viewport)) };
}

/** Where a card of that size goes on that side of the mark, shifted to stay on the screen. */
export function placeCard(mark: Box, card: Size, viewport: Size, side: Side): Placement {
  const top = side === 'below' ? mark.bottom + GAP : mark.top - GAP - card.height;
  return {
    left: Math.round(clamp(mark.left - 12, MARGIN, viewport.width - card.width - MARGIN)),
    top: Math.round(clamp(top, MARGIN, viewport.height - card.height - MARGIN)),
  };
}

/** The box of a mark that the pointer is on or nearest to: a mark may run over two lines. */
export function nearestBox<B extends Box>(boxes: readonly B[], x: number, y: number): B | undefined {
  let nearest: B | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const dx = Math.max(box.left - x, 0, x - box.right);
    const dy = Math.max(box.top - y, 0, y - box.bottom);
    const distance = dx * dx + dy * dy;
    if (distance < least) {
      least = distance;
      nearest = box;
    }
  }
  return nearest;
}

/** True on the way from the mark to the card: the strip between them, as wide as either end is there. */
export function isOnTheWay(mark: Box, card: Box, x: number, y: number): boolean {
  const [from, to] = card.top >= mark.bottom ? [mark.bottom, card.top] : [mark.top, card.bottom];
  if (y < Math.min(from, to) - SLACK || y > Math.max(from, to) + SLACK) return false;
  const share = from === to ? 1 : Math.min(Math.max((y - from) / (to - from), 0), 1);
  const left = mark.left + (card.left - mark.left) * share;
  const right = mark.right + (card.right - mark.right) * share;
  return x >= left - SLACK && x <= right + SLACK;
}

// Hands do not move along edges.
const SLACK = 8;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
