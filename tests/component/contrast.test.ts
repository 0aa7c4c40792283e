import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../components/common/tokens.css', import.meta.url), 'utf8');
const [light = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)');
const [dark = ''] = rest.split('@media');

const tokensOf = (part: string): Map<string, string> =>
  new Map([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!]));

const schemes = { light: tokensOf(light), dark: new Map([...tokensOf(light), ...tokensOf(dark)]) };
const surfaces = ['paper', 'raised', 'sunken'];
const findings = ['differs', 'disputed', 'updates', 'first-seen', 'agrees', 'not-comparable'];
const texts = ['ink', 'ink-soft', 'ink-faint', 'accent', ...findings];

const pairs = [
  ...texts.flatMap((text) => surfaces.map((surface) => [text, surface] as const)),
  ...findings.flatMap((one) => [one, 'ink', 'ink-soft'].map((text) => [text, `${one}-tint`] as const)),
  ['accent-ink', 'accent'] as const,
  ['accent', 'accent-tint'] as const,
  ['ink', 'accent-tint'] as const,
  ['ink', 'passage'] as const,
];

test.each(['light', 'dark'] as const)('text keeps 4.5:1 on every ground it stands on, %s', (scheme) => {
  const tokens = schemes[scheme];
  const weak = pairs
    .map(([text, ground]) => ({ text, ground, ratio: contrast(tokens.get(text)!, tokens.get(ground)!) }))
    .filter(({ ratio }) => ratio < 4.5);
  expect(weak).toEqual([]);
});

test.each(['light', 'dark'] as const)('edges of controls and the focus ring keep 3:1, %s', (scheme) => {
  const tokens = schemes[scheme];
  const edges = ['rule-strong', 'focus'].flatMap((edge) => surfaces.map((ground) => [edge, ground] as const));
  const weak = edges
    .map(([edge, ground]) => ({ edge, ground, ratio: contrast(tokens.get(edge)!, tokens.get(ground)!) }))
    .filter(({ ratio }) => ratio < 3);
  expect(weak).toEqual([]);
});

test('grey on grey is found', () => {
  expect(contrast('#888888', '#999999')).toBeLessThan(4.5);
});

const contrast = (a: string, b: string): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
