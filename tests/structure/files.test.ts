import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, ROOT, readSources, type Source } from './sources';

const LONGEST = 350;
const product = readSources('utils', 'components', 'entrypoints', 'scripts', 'newsroom');

test('a file holds one idea: none is longer than 350 lines', () => {
  const long = product.filter(({ text }) => text.split('\n').length > LONGEST + 1);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('files are named in kebab-case, components in PascalCase', () => {
  const odd = product.map(({ path }) => path).filter((path) => !hasGoodName(path));
  expect(odd).toEqual([]);
});

test.each([
  ['utils/figures/readMoney.ts', false],
  ['components/card/entity_card.tsx', false],
  ['utils/figures/read-money.ts', true],
  ['components/card/EntityCard.tsx', true],
])('the name %s is judged %s', (path, good) => expect(hasGoodName(path)).toBe(good));

test('every utils room has a front door that says what it does', () => {
  const rooms = readdirSync(join(ROOT, 'utils'));
  expect(rooms.length).toBeGreaterThan(10);
  const silent = rooms.filter((room) => {
    const door = product.find(({ path }) => path === `utils/${room}/index.ts`);
    return !door?.text.trimStart().startsWith('/**');
  });
  expect(silent).toEqual([]);
});

test('every function and class that utils export says in a sentence what it does', () => {
  expect(readSources('utils').flatMap(undescribed)).toEqual([]);
});

test.each([
  [`export const half = (n: number) => n / 2;`, 1],
  [`export function half(n: number) { return n / 2; }`, 1],
  [`/** Half of a number. */\nexport const half = (n: number) => n / 2;`, 0],
  [`export const HALF = 0.5;`, 0],
])('of "%s" %i is undescribed', (text, count) => {
  expect(undescribed(parse('utils/text/half.ts', text))).toHaveLength(count);
});

test('a TODO names the date or condition that removes it', () => {
  const loose = product.filter(({ text }) => /\b(TODO|FIXME)\b(?![^\n]*(\d{4}|when|once|until))/i.test(text));
  expect(loose.map(({ path }) => path)).toEqual([]);
});

function hasGoodName(path: string): boolean {
  const name = basename(path).replace(/(\.d)?\.(tsx?|css)$/, '');
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
  return path.endsWith('.tsx') ? kebab.test(name) || /^[A-Z][A-Za-z0-9]*$/.test(name) : kebab.test(name);
}

function undescribed({ path, tree, text }: Source): string[] {
  return tree.statements
    .filter((node) => /^export (const \w+ = (async )?(<[^=]*>)?\(|(async )?function|class) ?/.test(node.getText(tree)))
    .filter((node) => !/\/\*\*|\/\/ \S/.test(text.slice(node.getFullStart(), node.getStart(tree))))
    .map((node) => `${path}: ${node.getText(tree).split('\n')[0]}`);
}
