import { expect, test } from 'vitest';
import {
  CARD_WIDTH,
  cardWidth,
  isOnTheWay,
  maxCardHeight,
  nearestBox,
  placeCard,
  roomFor,
} from '../../../entrypoints/reader.content/place-card';

const VIEWPORT = { width: 1000, height: 800 };
const CARD = { width: CARD_WIDTH, height: 300 };
const box = (left: number, top: number, width = 80, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

test.each([
  { says: 'below the mark', mark: box(200, 100), is: { top: 126, left: 188 } },
  { says: 'above it when there is no room below', mark: box(200, 700), is: { top: 394, left: 188 } },
  { says: 'shifted from the right edge', mark: box(950, 100), is: { top: 126, left: 632 } },
  { says: 'shifted from the left edge', mark: box(0, 100), is: { top: 126, left: 8 } },
])('stands $says', ({ mark, is }) => {
  expect(placeCard(mark, CARD, VIEWPORT, roomFor(mark, VIEWPORT).side)).toEqual(is);
});

test.each([
  { window: 1280, width: CARD_WIDTH, left: 912 },
  { window: 360, width: 344, left: 8 },
  { window: 320, width: 304, left: 8 },
])('a card in a window $window wide is $width wide and lies within it', ({ window, width, left }) => {
  const viewport = { width: window, height: 800 };
  expect(cardWidth(viewport)).toBe(width);
  const at = placeCard(box(window - 40, 100), { width: cardWidth(viewport), height: 300 }, viewport, 'below');
  expect(at.left).toBe(left);
});

test.each([
  { says: 'below a mark in the upper half', mark: box(200, 390), side: 'below' },
  { says: 'above a mark in the lower half', mark: box(200, 470), side: 'above' },
  { says: 'above a mark at the foot', mark: box(200, 760), side: 'above' },
])('however high, never covers its mark: $says', ({ mark, side }) => {
  const room = roomFor(mark, VIEWPORT);
  expect(room.side).toBe(side);
  expect(room.maxHeight).toBeGreaterThan(300);
  expect(room.maxHeight).toBeLessThanOrEqual(maxCardHeight(VIEWPORT));
  const { top } = placeCard(mark, { ...CARD, height: room.maxHeight }, VIEWPORT, room.side);
  const bottom = top + room.maxHeight;
  expect(bottom <= mark.top || top >= mark.bottom).toBe(true);
  expect(top >= 0 && bottom <= VIEWPORT.height).toBe(true);
});

test('stays on a screen hardly larger than itself', () => {
  const low = { width: 300, height: 250 };
  const { side, maxHeight } = roomFor(box(10, 100), low);
  const { left, top } = placeCard(box(10, 100), { ...CARD, height: maxHeight }, low, side);
  expect([left, top, maxHeight]).toEqual([8, 82, 160]);
  expect(maxCardHeight(low)).toBe(160);
  expect(maxCardHeight(VIEWPORT)).toBe(480);
});

test('takes the line of a broken mark that the pointer is on', () => {
  const lines = [box(900, 100), box(0, 130)];
  expect(nearestBox(lines, 20, 140)).toBe(lines[1]);
  expect(nearestBox(lines, 930, 90)).toBe(lines[0]);
  expect(nearestBox([], 0, 0)).toBeUndefined();
});

test.each([
  { says: 'the gap below the mark', x: 240, y: 123, on: true },
  { says: 'the gap towards the far end of the card', x: 400, y: 128, on: true },
  { says: 'the text beside the mark', x: 400, y: 110, on: false },
  { says: 'the text above the mark', x: 240, y: 80, on: false },
])('$says is on the way to the card: $on', ({ x, y, on }) => {
  expect(isOnTheWay(box(200, 100), box(188, 126, 360, 300), x, y)).toBe(on);
});
