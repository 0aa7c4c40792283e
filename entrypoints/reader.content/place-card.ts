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
export interface Placement {
  left: number;
  top: number;
  side: Side;
}

export const CARD_WIDTH = 360;
/** Most the card may be high. */
export const maxCardHeight = (viewport: Size): number =>
  Math.round(Math.max(160, Math.min(viewport.height * 0.6, 560)));

// Small enough that a hand crosses it without trying, large enough not to cover the underline.
const GAP = 6;
const MARGIN = 8;

/**
 * Where the card goes: below the mark, above it where there is more room, shifted to stay on the screen. Once open it
 * keeps its side, so that it does not jump when its answer makes it taller.
 */
export function placeCard(mark: Box, card: Size, viewport: Size, keep?: Side): Placement {
  const roomBelow = viewport.height - mark.bottom - GAP - MARGIN;
  const roomAbove = mark.top - GAP - MARGIN;
  const side = keep ?? (card.height <= roomBelow || roomBelow >= roomAbove ? 'below' : 'above');
  const top = side === 'below' ? mark.bottom + GAP : mark.top - GAP - card.height;
  return {
    side,
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
