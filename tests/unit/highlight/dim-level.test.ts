import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contrastOf, DIM_SHARES, dimLevel, dimName, LOOKS, parseRgb } from '../../../utils/highlight';

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
    { says: 'black on white loses most', text: BLACK, ground: WHITE, share: 0.6 },
    { says: 'white on black loses half', text: WHITE, ground: BLACK, share: 0.5 },
    { says: 'dark grey on white loses less', text: rgb(51, 51, 51), ground: WHITE, share: 0.7 },
    { says: 'text that is faint already is left alone', text: rgb(110, 110, 110), ground: WHITE, share: undefined },
    {
      says: 'a link that is readable at full strength only is left alone',
      text: rgb(0, 102, 204),
      ground: WHITE,
      share: undefined,
    },
  ])('$says', ({ text, ground, share }) => {
    const level = dimLevel(text, ground);
    expect(level === undefined ? undefined : DIM_SHARES[level]).toBe(share);
  });
});

test('the style sheet has a rule for each level, with the share that was reckoned with', () => {
  const sheet = readFileSync(
    fileURLToPath(new URL('../../../entrypoints/reader.content/style.css', import.meta.url)),
    'utf8',
  );
  DIM_SHARES.forEach((share, level) => {
    expect(sheet).toContain(
      `::highlight(${dimName(level)}) {\n    color: color-mix(in srgb, currentColor ${share * 100}%, transparent);`,
    );
  });
  expect(LOOKS.map((_, at) => `m${at}`)).not.toContain(dimName(0));
});
