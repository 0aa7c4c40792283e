import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../utils/page';
import { parseWrittenDate } from '../../../utils/page/meta/written-date';

const PROSE = `<p>${'Enough words to be the running text of an article stand in this paragraph. '.repeat(4)}</p>`;
const metaOf = (head: string, body = '', url = 'https://www.outlet.example/2024/05/06/story') =>
  readArticle(
    parseHTML(`<html><head>${head}</head><body>${body}${PROSE}</body></html>`).document as unknown as Document,
    { url },
  ).meta;
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('date of publication', () => {
  test.each([
    { text: '2023-02-03T23:59:00-05:00', day: '2023-02-03' },
    { text: '20230203', day: '2023-02-03' },
    { text: 'Fri, 3 Feb 2023 09:00:00 GMT', day: '2023-02-03' },
    { text: 'February 3rd, 2023', day: '2023-02-03' },
    { text: '05 AUG 2021 4:10PM', day: '2021-08-05' },
    { text: '3. September 2023', day: '2023-09-03' },
    { text: 'Datum: 05.11.2024', day: '2024-11-05' },
    { text: '202411051530', day: '2024-11-05' },
    { text: '1.05.11.2024', day: undefined },
    { text: '05/11/2026', day: undefined },
    { text: '2023-13-40', day: undefined },
    { text: '1.500.000', day: undefined },
    { text: 'in March', day: undefined },
    { text: '', day: undefined },
  ])('reads "$text" as $day', ({ text, day }) => {
    expect(parseWrittenDate(text)).toBe(day);
  });

  test.each([
    { says: 'JSON-LD', head: ld({ '@type': 'NewsArticle', datePublished: '2021-01-02' }), body: '', day: '2021-01-02' },
    {
      says: 'a list of types',
      head: ld([{ '@type': ['Thing', 'BlogPosting'], datePublished: '2021-01-03' }]),
      body: '',
      day: '2021-01-03',
    },
    {
      says: 'OpenGraph',
      head: '<meta property="article:published_time" content="2021-01-04T10:00">',
      body: '',
      day: '2021-01-04',
    },
    { says: 'Dublin Core', head: '<meta name="DC.date.issued" content="2021-01-05">', body: '', day: '2021-01-05' },
    { says: 'a time element', head: '', body: '<time datetime="2021-01-06">yesterday</time>', day: '2021-01-06' },
    { says: 'a printed line', head: '', body: '<h1>Story</h1><p>Published: January 7, 2021</p>', day: '2021-01-07' },
    { says: 'the address', head: '', body: '', day: '2024-05-06' },
    {
      says: 'OpenGraph after broken JSON-LD',
      head: '<script type="application/ld+json">{"@type": "NewsArticle", }</script><meta property="article:published_time" content="2021-01-08">',
      body: '',
      day: '2021-01-08',
    },
    {
      says: 'JSON-LD that ends in a comma and breaks a line within a text',
      head: '<script type="application/ld+json">{"@type": "NewsArticle", "description": "One\ntwo", "datePublished": "2021-01-09",}</script>',
      body: '',
      day: '2021-01-09',
    },
    {
      says: 'that of several described stories which has the title of the page',
      head: `<title>Ships sail north | Outlet</title>${ld([
        { '@type': 'NewsArticle', headline: 'Tanks roll', datePublished: '2019-01-01' },
        { '@type': 'NewsArticle', headline: 'Ships sail north', datePublished: '2021-01-10' },
      ])}`,
      body: '',
      day: '2021-01-10',
    },
    { says: 'a moment in milliseconds', head: '', body: '<p data-timestamp="1610359200000"></p>', day: '2021-01-11' },
    {
      says: 'the end of a line with the writer',
      head: '',
      body: '<h1>Story</h1><p>Kim Lee | Tuesday, 12 January 2021, 12:33</p>',
      day: '2021-01-12',
    },
  ])('takes it from $says', ({ head, body, day }) => {
    expect(metaOf(head, body).publishedOn).toBe(day);
  });

  test('a day named in the text is not the date of publication', () => {
    expect(metaOf('', '', 'https://outlet.example/story').publishedOn).toBeUndefined();
    const body =
      '<p>The contract was signed on 5 October 2018 in New Delhi, and nobody has seen its text since that day.</p>';
    expect(metaOf('', body, 'https://outlet.example/story').publishedOn).toBeUndefined();
  });
});

describe('address', () => {
  test.each([
    {
      says: 'the canonical one',
      canonical: 'https://outlet.example/a',
      url: 'https://outlet.example/a?page=2',
      is: 'https://outlet.example/a',
    },
    {
      says: 'a relative canonical one',
      canonical: '/b',
      url: 'https://outlet.example/x/b.amp',
      is: 'https://outlet.example/b',
    },
    {
      says: 'without tracking parts',
      canonical: '',
      url: 'https://outlet.example/c?id=7&utm_medium=x&fbclid=1#top',
      is: 'https://outlet.example/c?id=7',
    },
    {
      says: 'its own when canonical names the front page',
      canonical: 'https://outlet.example/',
      url: 'https://outlet.example/d',
      is: 'https://outlet.example/d',
    },
    {
      says: 'its own when canonical is no web address',
      canonical: 'javascript:void(0)',
      url: 'https://outlet.example/e',
      is: 'https://outlet.example/e',
    },
    {
      says: "its own when canonical names another site's article",
      canonical: 'https://agency.example/story',
      url: 'https://outlet.test/f',
      is: 'https://outlet.test/f',
    },
    {
      says: 'the canonical one on another host of the site',
      canonical: 'https://www.outlet.co.uk/g',
      url: 'https://amp.outlet.co.uk/g',
      is: 'https://www.outlet.co.uk/g',
    },
    {
      says: 'its own when only the country ending is shared',
      canonical: 'https://agency.co.uk/h',
      url: 'https://outlet.co.uk/h',
      is: 'https://outlet.co.uk/h',
    },
    { says: 'none for a file', canonical: '', url: 'file:///tmp/x.html', is: undefined },
  ])('is $says', ({ canonical, url, is }) => {
    expect(metaOf(canonical ? `<link rel="canonical" href="${canonical}">` : '', '', url).url).toBe(is);
  });
});

describe('outlet', () => {
  test.each([
    {
      says: 'as the site names itself',
      head: '<meta property="og:site_name" content="The  Outlet">',
      body: '',
      is: 'The Outlet',
    },
    {
      says: 'the publisher of JSON-LD',
      head: ld({ '@type': 'Article', publisher: { name: 'Big Press' } }),
      body: '',
      is: 'Big Press',
    },
    {
      says: 'the end of the title',
      head: '<title>Ships sail - World - The Outlet</title>',
      body: '<h1>Ships sail</h1>',
      is: 'The Outlet',
    },
    {
      says: 'the beginning of the title',
      head: '<title>Harbour Board: Ships sail</title>',
      body: '<h1>Ships sail</h1>',
      is: 'Harbour Board',
    },
    { says: 'the host', head: '<title>Ships sail</title>', body: '<h1>Ships sail</h1>', is: 'outlet.example' },
  ])('is $says', ({ head, body, is }) => {
    expect(metaOf(head, body).outlet).toBe(is);
  });
});

describe('byline', () => {
  test.each([
    {
      says: 'several authors',
      head: ld({ '@type': 'Article', author: [{ name: 'A. One' }, 'B. Two'] }),
      body: '',
      is: 'A. One, B. Two',
    },
    {
      says: 'without "By" and date',
      head: '',
      body: '<div class="byline">By  Kim Lee | 3 May 2024</div>',
      is: 'Kim Lee',
    },
    {
      says: 'not the address of a profile',
      head: '<meta property="article:author" content="https://social.example/kim">',
      body: '<a rel="author">Kim Lee</a>',
      is: 'Kim Lee',
    },
    {
      says: 'a person described elsewhere in the graph',
      head: ld({
        '@graph': [
          { '@type': 'Article', headline: 'x', author: { '@id': '#kim' } },
          { '@type': 'Person', '@id': '#kim', name: 'Kim Lee' },
        ],
      }),
      body: '',
      is: 'Kim Lee',
    },
    {
      says: 'that before the day of a line',
      head: '',
      body: '<h1>Story</h1><p>Kim Lee | Tuesday, 12 January 2021, 12:33</p>',
      is: 'Kim Lee',
    },
    { says: 'a printed line', head: '', body: '<h1>Story</h1><p>By Kim Lee, Oslo</p>', is: 'Kim Lee, Oslo' },
    {
      says: 'absent when nobody is named',
      head: '',
      body: '<h1>Story</h1><p>By 2026 the first ship will sail.</p>',
      is: undefined,
    },
  ])('is $says', ({ head, body, is }) => {
    expect(metaOf(head, body).byline).toBe(is);
  });
});

test('the title is the headline without the outlet', () => {
  expect(metaOf('<meta property="og:site_name" content="Outlet"><title>Ships sail | Outlet</title>').title).toBe(
    'Ships sail',
  );
  expect(metaOf('<title>x</title>', '<h1>Ships <em>sail</em></h1>').title).toBe('Ships sail');
});

test('the language is that of the document', () => {
  const meta = (html: string) => readArticle(parseHTML(html).document as unknown as Document).meta.language;
  expect(meta('<html lang="en_GB"><body></body></html>')).toBe('en-GB');
  expect(meta('<html lang="*"><body></body></html>')).toBeUndefined();
});
