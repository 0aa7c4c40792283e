import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contrastOf, DIM_SHARES, dimName, parseRgb, shadeFor } from '../../../utils/highlight';

const rgb = (red: number, green: number, blue: number, alpha = 1) => ({ red, green, blue, alpha });
const [WHITE, BLACK] = [rgb(255, 255, 255), rgb(0, 0, 0)];

test.each([
  ['rgb(1, 2, 3)', rgb(1, 2, 3)],
  ['rgba(1, 2, 3, 0.5)', rgb(1, 2, 3, 0.5)],
  ['rgb(1 2 3 / 0.5)', rgb(1, 2, 3, 0.5)],
  ['oklch(0.95 0.01 250)', undefined],
  ['', undefined],
])('reads %s', (color, found) => expect(parseRgb(color)).toEqual(found));

test('contrast is that of WCAG', () => {
  expect(contrastOf(WHITE, BLACK)).toBeCloseTo(21, 5);
  expect(contrastOf(rgb(118, 118, 118), WHITE)).toBeCloseTo(4.54, 2);
});

describe('what is dimmed', () => {
  test.each([
    { says: 'black on white', text: BLACK, ground: WHITE, share: 0.54 },
    { says: 'white on black', text: WHITE, ground: BLACK, share: 0.5 },
    { says: 'dark grey on white', text: rgb(51, 51, 51), ground: WHITE, share: 0.54 },
    { says: 'black on a grey page', text: BLACK, ground: rgb(210, 210, 210), share: 0.58 },
    { says: 'text that is faint already is left alone', text: rgb(110, 110, 110), ground: WHITE, share: undefined },
    { says: 'a pale link is left alone', text: rgb(0, 102, 204), ground: WHITE, share: undefined },
    { says: 'nothing can be dimmed on a middling ground', text: BLACK, ground: rgb(110, 110, 110), share: undefined },
  ])('$says', ({ text, ground, share }) => {
    const shade = shadeFor(text, ground);
    expect(shade && DIM_SHARES[shade.level]).toBe(share);
  });

  test('stays readable on every ground it is dimmed on', () => {
    for (let grey = 0; grey < 256; grey += 3) {
      const ground = rgb(grey, grey, 255 - grey);
      for (const text of [BLACK, WHITE]) {
        const shade = shadeFor(text, ground);
        if (!shade) continue;
        const alpha = DIM_SHARES[shade.level]!;
        const over = (channel: number) => (shade.onDark ? 255 : 0) * alpha + channel * (1 - alpha);
        const seen = rgb(over(ground.red), over(ground.green), over(ground.blue));
        expect(contrastOf(seen, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

test('the style sheet has a rule for each shade, with the share that was reckoned with', () => {
  const sheet = readFileSync(
    fileURLToPath(new URL('../../../entrypoints/reader.content/style.css', import.meta.url)),
    'utf8',
  );
  DIM_SHARES.forEach((share, level) => {
    const percent = Math.round(share * 100);
    expect(sheet).toContain(`::highlight(${dimName(level, false)}) {\n    color: rgb(0 0 0 / ${percent}%);`);
    expect(sheet).toContain(`::highlight(${dimName(level, true)}) {\n    color: rgb(255 255 255 / ${percent}%);`);
  });
});
