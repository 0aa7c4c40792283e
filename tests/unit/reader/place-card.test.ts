import { expect, test } from 'vitest';
import {
  CARD_WIDTH,
  isOnTheWay,
  maxCardHeight,
  nearestBox,
  placeCard,
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
  { says: 'below the mark', mark: box(200, 100), is: { side: 'below', top: 126, left: 188 } },
  { says: 'above it when there is no room below', mark: box(200, 700), is: { side: 'above', top: 394, left: 188 } },
  { says: 'shifted from the right edge', mark: box(950, 100), is: { side: 'below', top: 126, left: 632 } },
  { says: 'shifted from the left edge', mark: box(0, 100), is: { side: 'below', top: 126, left: 8 } },
])('stands $says', ({ mark, is }) => {
  expect(placeCard(mark, CARD, VIEWPORT)).toEqual(is);
});

test('keeps its side when it grows', () => {
  const mark = box(200, 460);
  expect(placeCard(mark, CARD, VIEWPORT).side).toBe('below');
  expect(placeCard(mark, { ...CARD, height: 400 }, VIEWPORT).side).toBe('above');
  expect(placeCard(mark, { ...CARD, height: 400 }, VIEWPORT, 'below').side).toBe('below');
});

test('stays on a screen smaller than itself', () => {
  const { left, top } = placeCard(box(10, 100), CARD, { width: 300, height: 250 });
  expect([left, top]).toEqual([8, 8]);
  expect(maxCardHeight({ width: 300, height: 250 })).toBe(160);
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
