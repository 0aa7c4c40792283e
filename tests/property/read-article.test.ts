import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readArticle } from '../../utils/page';

// Any tree of the elements news pages are made of, furniture, tables and stray white space among them.
const words = fc.constantFrom(
  'India buys',
  ' the S-',
  '400',
  '\n\t ',
  '  ',
  'in 2026. ',
  '&nbsp;',
  'a b  c',
  '',
  'x'.repeat(60),
);
const tag = fc.constantFrom(
  'p',
  'div',
  'b',
  'a href="#"',
  'span',
  'li',
  'h1',
  'h2',
  'table',
  'tr',
  'td',
  'blockquote',
  'nav',
  'article',
  'time',
  'pre',
  'div class="share"',
  'x-y',
  'br',
);
const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
  html: fc
    .array(fc.oneof({ depthSize: 'small' }, words, tie('element')), { maxLength: 6 })
    .map((parts) => parts.join('')),
  element: fc.tuple(tag, tie('html')).map(([name, inner]) => `<${name}>${inner}</${name.split(' ')[0]}>`),
}));
const parse = (body: string) =>
  parseHTML(`<html><head><title>A page</title></head><body>${body}</body></html>`).document as unknown as Document;

test('blocks cover the text without overlap, and none is empty or unfolded', () => {
  fc.assert(
    fc.property(html, (body) => {
      const { text, blocks, elements } = readArticle(parse(body));
      expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join('\n')).toBe(text);
      expect(elements).toHaveLength(blocks.length);
      for (const { span } of blocks) expect(text.slice(span.start, span.end)).toMatch(/^[^\n\t]*[^\s]$/);
    }),
  );
});

test('every mapped character is found in the document and leads back to its place', () => {
  fc.assert(
    fc.property(html, (body) => {
      const { text, nodes } = readArticle(parse(body));
      for (const { start, end, node, offset } of nodes.pieces) {
        expect(node.data.slice(offset, offset + end - start).replace(/[\t\n\r\f]/g, ' ')).toBe(text.slice(start, end));
        const points = nodes.pointsOf({ start, end })!;
        expect([points.startContainer, points.startOffset]).toEqual([node, offset]);
        expect(nodes.offsetOf(node, offset + 1)).toBe(start + 1);
      }
    }),
  );
});

test('reading twice gives the same and leaves the document alone', () => {
  fc.assert(
    fc.property(html, (body) => {
      const document = parse(body);
      const before = document.documentElement.outerHTML;
      const first = readArticle(document);
      expect(readArticle(document).text).toBe(first.text);
      expect(document.documentElement.outerHTML).toBe(before);
    }),
  );
});
