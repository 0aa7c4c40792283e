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

describe('an aside of an article', () => {
  const aside = (name: string) =>
    `<article><h1>One</h1>${PROSE.repeat(4)}<aside class="${name}"><p>The five ships cost ten billion pounds.</p></aside></article>`;
  const isRead = (body: string) => read(page(body)).text.includes('The five ships');

  test.each(['factbox', 'article__fact-box facts', 'c-key-points', 'story-at-a-glance'])(
    'is read if it is a %s',
    (name) => expect(isRead(aside(name))).toBe(true),
  );
  test.each(['', 'rail', 'most-read', 'facts related', 'fact-check', 'newsletter-factbox'])(
    'is left out if it is a "%s"',
    (name) => expect(isRead(aside(name))).toBe(false),
  );
  test('is left out beside the article, whatever its name', () =>
    expect(
      isRead(aside('factbox').replace('<aside', '</article><aside').replace('</aside></article>', '</aside>')),
    ).toBe(false));
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

describe('loses no line of the article', () => {
  const said = (i: number) =>
    `<p>Line ${i} of the report is as long as a line of running text has to be, and says that ${i} tanks came.</p>`;
  const lines = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, i) => said(first + i)).join('');
  const TITLE = '<h1>Report of the forty tanks</h1>';
  const OUTLET = `<div>${PROSE}${PROSE}</div>`;
  const comment = (i: number) => `<div>Remark number ${i}.<p>Reply</p></div>`;

  test.each([
    {
      says: 'below the name of the author as the first line',
      body: `<div>${TITLE}<div><p>Written by Kari Nordmann</p>${lines(1, 4)}</div>${OUTLET}</div>`,
      count: 4,
    },
    {
      says: 'below a label as the first line',
      body: `<header>${TITLE}</header><div><div>Share this story</div>${lines(1, 4)}</div>${OUTLET}`,
      count: 4,
    },
    {
      says: 'below a label as the first line that opens boxes elsewhere',
      body: `<header>${TITLE}</header><div><p>Most read</p>${lines(1, 6)}</div>${OUTLET}`,
      count: 6,
    },
    {
      says: 'below a heading that asks to share',
      body: `<header>${TITLE}</header><div><h4>Share this story</h4>${lines(1, 4)}</div>`,
      count: 4,
    },
    {
      says: 'in a part with a linked heading in its middle',
      body: `<main>${TITLE}<div>${lines(1, 3)}</div><div>${lines(4, 5)}<h3><a href="/other">What the ministry makes of it</a></h3>${said(6)}</div><div>${lines(7, 8)}</div></main>`,
      count: 8,
    },
    {
      says: 'in a body with one linked heading',
      body: `<main><div>${TITLE}</div><div>${said(1)}<h2><a href="https://mod.example/said">What the ministry said</a></h2>${lines(2, 3)}</div><div>${lines(4, 5)}</div></main>`,
      count: 5,
    },
    {
      says: 'in a list of the best, with linked headings',
      body: `<main>${TITLE}${said(1)}${[2, 3, 4].map((i) => `<div><h3><a href="/topics/${i}">Jet number ${i}</a></h3>${said(i)}</div>`).join('')}</main>`,
      count: 4,
    },
    {
      says: 'in a round-up of articles that is longer than its introduction',
      body: `<main>${TITLE}${lines(1, 3)}${[4, 5, 6, 7].map((i) => `<article><h3><a href="/news/${i}">Item number ${i}</a></h3>${said(i)}</article>`).join('')}</main>`,
      count: 7,
    },
    {
      says: 'in the posts of a live page, linked by path',
      body: `<main>${TITLE}${lines(1, 6)}${[7, 8].map((i) => `<article><h2><a href="/live/report/post-${i}">Post number ${i}</a></h2>${said(i)}</article>`).join('')}</main>`,
      count: 8,
    },
    {
      says: 'above comments that stand in the same element',
      body: `<header>${TITLE}</header><div>${lines(1, 4)}${[1, 2, 3].map(comment).join('')}</div>${OUTLET}`,
      count: 4,
    },
    {
      says: 'with a button below that comments have as well',
      body: `<header>${TITLE}</header><div><div>${lines(1, 2)}<p>Reply</p></div><div>${[1, 2, 3].map(comment).join('')}</div></div>`,
      count: 2,
    },
    {
      says: 'of a second chapter with a list of candidates',
      body: `<main><div>${TITLE}${lines(1, 2)}${said(3)}</div><div class="chapter"><h1>What it holds</h1><div class="candidate-list">Saab</div>${lines(4, 6)}</div></main>`,
      count: 6,
    },
    {
      says: 'of a second chapter with an address to share',
      body: `<main><div>${TITLE}${lines(1, 3)}</div><div class="chapter"><h1>What it holds</h1><button data-url="/x">Share</button>${lines(4, 6)}</div></main>`,
      count: 6,
    },
    {
      says: 'of a second chapter with a day in a sentence',
      body: `<main><div>${TITLE}${lines(1, 3)}</div><div class="chapter"><h1>What it holds</h1>${lines(4, 6)}<p>By <time>2026</time> it is done.</p></div></main>`,
      count: 6,
    },
    {
      says: 'on a page that is ready for screen readers',
      body: `<div class="site screen-reader-ready"><main>${TITLE}${lines(1, 4)}</main></div>`,
      count: 4,
    },
    {
      says: 'in parts whose names for tests mention furniture',
      body: `<main>${TITLE}${lines(1, 3)}<section data-component="popular-ships">${said(4)}</section><div data-testid="article-ad-free">${said(5)}</div><div data-component="share-of-budget">${said(6)}</div></main>`,
      count: 6,
    },
  ])('$says', ({ body, count }) => {
    const { text } = read(page(body, '<title>Report of the forty tanks</title>'), 'https://x.example/live/report');
    for (let i = 1; i <= count; i++) expect(text).toContain(`Line ${i} of the report`);
    expect(text).not.toContain('Remark number');
  });

  test.each([
    ['items of a list', '<ul><li>12 tanks in 2025</li><li>More in 2026: 24 tanks</li><li>48 tanks in 2027</li></ul>'],
    ['a list below a label', '<p>Recommended purchases:</p><ul><li>40 tanks</li><li>12 howitzers</li></ul>'],
    ['costs', '<p>Related costs:</p><ul><li>Training: 40 million euros</li></ul>'],
    [
      'rows of a table',
      '<table><tr><td>Recommended</td><td>40 tanks</td></tr><tr><td>Related</td><td>12</td></tr></table>',
    ],
    ['lines with a colon', '<p>More on order: 12 ships</p><p>Recommended: 40 tanks by 2030</p>'],
    ['linked figures', '<p>The brigade lost <a href="#losses">12</a> tanks and <a href="#jets">3</a> jets.</p>'],
  ])('%s', (_, part) => {
    const body = page(`<article>${TITLE}${lines(1, 3)}${part}${said(4)}</article>`);
    const bare = (text: string) => text.replace(/[\s|]/g, '');
    expect(bare(read(body).text)).toContain(bare(part.replace(/<[^>]*>/g, '')));
  });

  test.each([
    ['touching a word', 'as in 2022<a href="#n1">1</a> and after', 'as in 2022 and after'],
    ['raised', 'of <sup><a href="#n1">1</a></sup> the tanks', 'of the tanks'],
    ['in brackets', 'of the tanks <a href="#n1">[1]</a>, it said', 'of the tanks , it said'],
  ])('marks of notes are none: %s', (_, html, text) => {
    expect(read(page(`<article>${TITLE}${lines(1, 3)}<p>Half ${html}.</p></article>`)).text).toContain(text);
  });

  test('a headline only for screen readers is still the headline', () => {
    const found = read(page(`<main><h1 class="sr-only">Report of the forty tanks</h1>${lines(1, 4)}</main>`));
    expect(blocksOf(found)[0]).toEqual(['title', 'Report of the forty tanks']);
  });

  test('a table of contents and "Back to top" are no lines of it', () => {
    const found = read(
      page(
        `<article>${TITLE}<ul><li><a href="#a">What the order of forty tanks means for the brigades in the north</a></li></ul>${lines(1, 4)}<p><a href="#top">Back to top</a></p></article>`,
      ),
    );
    expect(blocksOf(found)).toHaveLength(5);
  });

  test('the title of a page without headline is not that of a box', () => {
    const found = read(
      page(
        `<div class="newsletter"><h2>Get our weekly briefing in your inbox</h2>${PROSE}</div><div><h3>Forty tanks</h3>${lines(1, 4)}</div>`,
        '<title>Report of the forty tanks</title>',
      ),
    );
    expect(found.meta.title).toBe('Report of the forty tanks');
    expect(found.text).not.toContain('briefing');
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
