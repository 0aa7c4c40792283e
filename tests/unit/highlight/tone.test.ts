import { expect, test } from 'vitest';
import { highlightName, isLight, LOOKS, TONES } from '../../../utils/highlight';

test.each([
  { color: 'rgb(255, 255, 255)', light: true },
  { color: 'rgba(240, 240, 240, 0.9)', light: true },
  { color: 'rgb(0, 0, 0)', light: false },
  { color: 'rgb(0, 0, 238)', light: false },
  { color: 'oklch(0.95 0.01 250)', light: true },
  { color: 'oklab(0.2 0 0)', light: false },
  { color: 'lab(90 0 0)', light: true },
  { color: 'color(srgb 0.9 0.9 0.9)', light: true },
  { color: 'color(display-p3 0.1 0.1 0.1 / 0.5)', light: false },
  { color: '', light: false },
  { color: 'canvastext', light: false },
])('takes $color for light: $light', ({ color, light }) => {
  expect(isLight(color)).toBe(light);
});

test('every look has a name of its own on each ground, and none tells what it means', () => {
  const names = LOOKS.flatMap((look) => TONES.map((tone) => highlightName(look, tone)));
  expect(new Set(names).size).toBe(LOOKS.length * TONES.length);
  for (const name of names) expect(name).toMatch(/^m\dd?$/);
});
