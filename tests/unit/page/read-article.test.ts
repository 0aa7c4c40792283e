import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../utils/page';

const FIXTURES = new URL('../../fixtures/pages/', import.meta.url);
const PARSERS: [name: string, parse: (html: string) => Document][] = [
  ['linkedom (the command line)', (html) => parseHTML(html).document as unknown as Document],
  ['happy-dom', (html) => new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document],
];

const read = (html: string, url?: string) => readArticle(PARSERS[0]![1](html), { url });
const page = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const blocksOf = ({ blocks, text }: ReturnType<typeof readArticle>) =>
  blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
const PROSE =
  '<p>This paragraph is long enough to be taken for the running text of an article, and it says nothing else.</p>';

const list = (item: (i: number) => string) => Array.from({ length: 12 }, (_, i) => item(i)).join('');

describe.each(PARSERS)('%s', (_, parse) => {
  test.each(readdirSync(FIXTURES))('reads the page %s', (name) => {
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, FIXTURES), 'utf8'));
    const found = readArticle(parse(readFileSync(new URL(`${name}/page.html`, FIXTURES), 'utf8')), {
      url: new URL(`/${name}?utm_source=here`, expected.meta.url).href,
    });
    expect({ isArticle: found.isArticle, meta: found.meta, blocks: blocksOf(found) }).toEqual(expected);
  });
});

test.each(readdirSync(FIXTURES))('every character of %s stands where the map says', (name) => {
  const { text, blocks, nodes } = read(readFileSync(new URL(`${name}/page.html`, FIXTURES), 'utf8'));
  let last = 0;
  for (const { start, end, node, offset } of nodes.pieces) {
    expect(start).toBeGreaterThanOrEqual(last);
    last = end;
    expect(node.data.slice(offset, offset + end - start).replace(/[\t\n\r\f]/g, ' ')).toBe(text.slice(start, end));
  }
  expect(last).toBeLessThanOrEqual(text.length);
  expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join('\n')).toBe(text);
});

test('reading changes nothing in the document', () => {
  const document = PARSERS[0]![1](readFileSync(new URL('wire-story/page.html', FIXTURES), 'utf8'));
  const before = document.documentElement.outerHTML;
  readArticle(document);
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each([
  { says: 'an empty document', html: '' },
  { says: 'a page without a body', html: '<html><head><title>x</title></head></html>' },
  { says: 'a few words', html: page('<p>Not found.</p>') },
  { says: 'a cookie notice', html: page(`<div class="cookie-consent">${PROSE.repeat(5)}</div>`) },
  {
    says: 'a form',
    html: page(`<form><label>${'Name and address '.repeat(40)}</label><textarea>${'x '.repeat(400)}</textarea></form>`),
  },
  {
    says: 'links only',
    html: page(
      `<ul>${'<li><a href="#">A headline of some other story on this site, quite long</a></li>'.repeat(20)}</ul>`,
    ),
  },
  {
    says: 'cards whose headlines are links',
    html: page(list((i) => `<div><h3><a href="/${i}">Story ${i} of this day</a></h3>${PROSE}</div>`)),
  },
  {
    says: 'the beginnings of stories, each with "Read more"',
    html: page(
      list((i) => `<div><h3>Story ${i}</h3>${PROSE.replace('</p>', ' <a href="/s">Read more</a></p>')}</div>`),
    ),
  },
  {
    says: 'a front page that describes the stories it links to',
    html: page(
      list((i) => `<div><h3><a href="/${i}">Story ${i} of this day</a></h3>${PROSE}</div>`),
      `<title>The Daily</title><script type="application/ld+json">${JSON.stringify([
        { '@type': 'NewsArticle', headline: 'Story 1 of this day' },
        { '@type': 'NewsArticle', headline: 'Story 2 of this day' },
      ])}</script>`,
    ),
  },
])('finds no article in $says', ({ html }) => {
  expect(read(html).isArticle).toBe(false);
});

test.each([
  { says: 'in an element named like furniture', body: `<div class="comments-page">${PROSE.repeat(4)}</div>` },
  {
    says: 'under a body with telling class names',
    body: `<div class="has-sidebar share-layout"><h1>One</h1>${PROSE.repeat(4)}</div>`,
  },
  { says: 'in a form that wraps the whole page', body: `<form>${PROSE.repeat(4)}</form>` },
  { says: 'in a custom element', body: `<story-body>${PROSE.repeat(4)}</story-body>` },
  { says: 'in an aside that holds the headline', body: `<aside><h1>One</h1>${PROSE.repeat(4)}</aside>` },
])('finds the article $says', ({ body }) => {
  const found = read(page(body));
  expect(found.isArticle).toBe(true);
  expect(blocksOf(found).filter(([kind]) => kind === 'paragraph')).toHaveLength(4);
});

test('keeps both halves of a body that an advert cuts in two', () => {
  const half = `<div class="part">${PROSE.repeat(3)}</div>`;
  const found = read(
    page(`<div id="story">${half}<div class="ad">${PROSE}</div>${half}</div><div class="x">${PROSE}</div>`),
  );
  expect(blocksOf(found)).toHaveLength(6);
});

test('keeps to the first story when others are loaded below', () => {
  const story = (name: string) =>
    `<article><h1>${name}</h1>${PROSE.repeat(3).replaceAll('This', `${name}: this`)}</article>`;
  const found = read(page(story('First') + story('Second') + story('Third'), '<title>First</title>'));
  expect(found.text).toContain('First: this');
  expect(found.text).not.toContain('Second');
});

describe('keeps what looks like other stories and is not', () => {
  test.each([
    {
      says: 'parts under headings of the first rank',
      body: `<main><div class="part"><h1>Report</h1>${PROSE.repeat(3)}</div><div class="part"><h1>Its price</h1>${PROSE.repeat(3)}</div></main>`,
      paragraphs: 6,
    },
    {
      says: 'a round-up whose headings lead to other pages',
      body: `<article><h1>Report</h1>${list((i) => `<section><h3><a href="https://far.example/${i}">Item ${i}</a></h3>${PROSE}</section>`)}</article>`,
      paragraphs: 12,
    },
    {
      says: 'parts whose headings are links within the page',
      body: `<main><h1>Report</h1>${list((i) => `<div><h2><a href="#part-${i}">Part number ${i}</a></h2>${PROSE}</div>`)}</main>`,
      paragraphs: 12,
      headings: 12,
    },
    {
      says: 'lines broken by line ends in a table of old',
      body: `<table><tr><td>Home<br>News</td><td><font><h1>Report</h1></font>${list((i) => `Line ${i} is a sentence of the report and long enough to be one.<br><br>`)}</td></tr></table>`,
      paragraphs: 12,
    },
  ])('$says', ({ body, paragraphs, headings = 0 }) => {
    const found = read(page(body, '<title>Report</title>'));
    const kinds = blocksOf(found).map(([kind]) => kind);
    expect(found.isArticle).toBe(true);
    expect(kinds.filter((kind) => kind === 'paragraph')).toHaveLength(paragraphs);
    if (headings > 0) expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(headings);
  });
});

test('nests deeper than the call stack and stays quick', () => {
  const deep = 20_000;
  const document = PARSERS[0]![1](page(''));
  let at: Element = document.body;
  for (let i = 0; i < deep; i++) at = at.appendChild(document.createElement('div'));
  const paragraph = at.appendChild(document.createElement('p'));
  paragraph.textContent = 'The innermost paragraph is found all the same. '.repeat(10);
  expect(readArticle(document).text).toContain('innermost');
});

describe('where a layout exists', () => {
  const laidOut = (body: string) => {
    const window = new Window();
    const document = window.document as unknown as Document;
    document.body.innerHTML = body;
    // happy-dom lays nothing out: what a browser would say of closed details and of a style sheet.
    for (const element of document.querySelectorAll('*')) {
      element.checkVisibility = () =>
        !element.matches('details:not([open]) > :not(summary), [data-none], [data-none] *');
      if (element.matches('[data-none]')) (element as HTMLElement).style.setProperty('display', 'none', 'important');
    }
    return document;
  };

  test('text in closed details is part of the article, text that is not laid out is not', () => {
    const document = laidOut(
      `<article>${PROSE.repeat(3)}<details><summary>What it costs</summary><p>Folded: $5 billion.</p>` +
        '<p data-none>Gone.</p></details><p data-none>Gone as well.</p></article>',
    );
    const { text } = readArticle(document);
    expect(text).toContain('What it costs\nFolded: $5 billion.');
    expect(text).not.toContain('Gone');
  });
});

test('reads open shadow roots, slots included, and names them', () => {
  const document = new Window().document as unknown as Document;
  document.body.innerHTML = `<main><h1>One</h1><news-body><p slot="end">Last, from the page. ${'More of it. '.repeat(5)}</p></news-body></main>`;
  const root = document.querySelector('news-body')!.attachShadow({ mode: 'open' });
  root.innerHTML = `<style>p { color: red }</style><section>${PROSE.repeat(3)}<slot name="end"></slot></section>`;
  const { text, isArticle, shadowRoots, nodes } = readArticle(document);
  expect(isArticle).toBe(true);
  expect(text).not.toContain('color');
  expect(text.indexOf('Last, from the page')).toBeGreaterThan(text.lastIndexOf('This paragraph'));
  expect(shadowRoots).toEqual([root]);
  expect(nodes.pointsOf({ start: text.indexOf('Last'), end: text.length })?.startContainer.data).toContain('Last');
});
