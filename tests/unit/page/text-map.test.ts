// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readArticle } from '../../../utils/page';

const BODY = `<article><h1>Head line</h1>
<p id="a">The S-<b>400</b>   and the
  Su-30 fly. ${'More words make an article of it. '.repeat(10)}</p>
<table><tr><td>One</td><td>Two</td></tr></table></article>`;

const read = () => {
  document.body.innerHTML = BODY;
  return readArticle(document);
};
const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const wordsAt = (points: ReturnType<ReturnType<typeof read>['nodes']['pointsOf']>): string => {
  const range = document.createRange();
  range.setStart(points!.startContainer, points!.startOffset);
  range.setEnd(points!.endContainer, points!.endOffset);
  return range.toString();
};

test.each([
  { says: 'within one node', words: 'Head line', inPage: 'Head line' },
  { says: 'split by inline tags', words: 'S-400', inPage: 'S-400' },
  {
    says: 'over white space that the page breaks differently',
    words: '400 and the Su-30',
    inPage: '400   and the\n  Su-30',
  },
  { says: 'over the border of two cells', words: 'One | Two', inPage: 'OneTwo' },
])('gives the points of a span $says', ({ words, inPage }) => {
  const { text, nodes } = read();
  expect(wordsAt(nodes.pointsOf(spanOf(text, words)))).toBe(inPage);
});

test('gives nothing for a separator that stands nowhere in the page', () => {
  const { text, nodes } = read();
  const newline = text.indexOf('\n');
  expect(nodes.pointsOf({ start: newline, end: newline + 1 })).toBeUndefined();
  expect(nodes.pointsOf({ start: text.length + 5, end: text.length + 9 })).toBeUndefined();
});

test('finds the way back from every point of a span', () => {
  const { text, nodes } = read();
  const su = spanOf(text, 'Su-30');
  const points = nodes.pointsOf(su)!;
  for (let i = 0; i <= su.end - su.start; i++) {
    expect(nodes.offsetOf(points.startContainer, points.startOffset + i)).toBe(su.start + i);
  }
});

test('knows no place for nodes outside the article', () => {
  const { nodes } = read();
  expect(nodes.offsetOf(document.createTextNode('S-400'), 0)).toBeUndefined();
  expect(nodes.offsetOf(document.body, 0)).toBeUndefined();
});
