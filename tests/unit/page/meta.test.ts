import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../utils/page';
import { parseJsonLd } from '../../../utils/page/meta/parse-json-ld';
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
    { text: 'Datum: 25.11.2024', day: '2024-11-25' },
    { text: '11.25.2024 08:00', day: '2024-11-25' },
    { text: '11.11.2024', day: '2024-11-11' },
    { text: '11.06.2024 09:12', day: undefined },
    { text: '13.25.2024', day: undefined },
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
    {
      says: 'the end of a line with the writer',
      head: '',
      body: '<h1>Story</h1><p>Kim Lee | Tuesday, 12 January 2021, 12:33</p>',
      day: '2021-01-12',
    },
  ])('takes it from $says', ({ head, body, day }) => {
    expect(metaOf(head, body).publishedOn).toBe(day);
  });

  test.each([
    { language: 'en', day: undefined },
    { language: 'de-AT', day: '2024-06-11' },
    { language: undefined, day: undefined },
  ])('11.06.2024 on a page in $language is $day', ({ language, day }) => {
    const html = `<html${language ? ` lang="${language}"` : ''}><body><h1>Story</h1><p class="date">11.06.2024 09:12</p>${PROSE}</body></html>`;
    const page = parseHTML(html).document as unknown as Document;
    expect(readArticle(page, { url: 'https://outlet.example/a' }).meta.publishedOn).toBe(day);
  });

  test.each([
    {
      says: 'the stamp of an embedded post',
      body: `<article><h1>S</h1>${PROSE}<p data-timestamp="1500000000">Post</p></article>`,
    },
    { says: 'a stamp of twelve digits', body: '<h1>S</h1><p data-time="202411051233">x</p>' },
    { says: 'a caption', body: '<h1>S</h1><p>A Leopard 2A6 of the brigade during an exercise | 3 March 2019</p>' },
    {
      says: 'a caption that begins like a name',
      body: '<h1>S</h1><p>Soldiers of the Northern Brigade | 3 March 2019</p>',
    },
  ])('is not that of $says', ({ body }) => {
    expect(metaOf('', body).publishedOn).toBe('2024-05-06');
  });

  test('a day named in the text is not the date of publication', () => {
    expect(metaOf('', '', 'https://outlet.example/story').publishedOn).toBeUndefined();
    const body =
      '<p>The contract was signed on 5 October 2018 in New Delhi, and nobody has seen its text since that day.</p>';
    expect(metaOf('', body, 'https://outlet.example/story').publishedOn).toBeUndefined();
  });
});

describe('of several stories in JSON-LD', () => {
  const TITLE = 'Norway sends thirty guns to Finland for its coast';
  const story = (headline: string, datePublished: string, url?: string) => ({
    '@type': 'NewsArticle',
    headline,
    datePublished,
    ...(url ? { mainEntityOfPage: { '@id': url } } : {}),
  });
  const page = 'https://www.outlet.example/story';
  const other = 'https://www.outlet.example/other';
  const LIKE = 'Norway sends thirty boats to Finland for its coast';

  test.each([
    { says: 'the same headline before a like one', scripts: [[story(LIKE, '2019-01-02'), story(TITLE, '2024-11-05')]] },
    {
      says: 'the same headline before a word of it',
      scripts: [[story('Norway', '2019-01-02'), story(TITLE, '2024-11-05')]],
    },
    {
      says: 'that of the address before a like headline',
      scripts: [[story(LIKE, '2019-01-02'), story('Oslo gives guns away', '2024-11-05', page)]],
    },
    {
      says: 'the address without its tracking parts',
      scripts: [
        [
          story('Harbour to be dredged', '2019-01-02', other),
          story('Oslo gives guns away', '2024-11-05', `${page}/?utm_source=x`),
        ],
      ],
    },
    {
      says: 'a like headline that names no other page',
      scripts: [[story(LIKE, '2019-01-02', other), story('Norway sends thirty guns to Finland', '2024-11-05')]],
    },
    {
      says: 'the first script where no headline is like',
      scripts: [story('Oslo gives guns away', '2024-11-05'), story('Harbour to be dredged', '2019-11-05')],
    },
  ])('takes $says', ({ scripts }) => {
    const head = `<title>${TITLE} | Outlet</title>${scripts.map(ld).join('')}`;
    expect(metaOf(head, `<h1>${TITLE}</h1>`, page).publishedOn).toBe('2024-11-05');
  });

  test.each([
    { says: 'a word of the title', scripts: [[story('Norway', '2019-01-02'), story('Finland', '2019-01-03')]] },
    {
      says: 'the first of another page',
      scripts: [story('Harbour', '2019-01-02', other), story('Pier', '2019-01-03', other)],
    },
    {
      says: 'like headlines of other pages',
      scripts: [[story(LIKE, '2019-01-02', other), story('Pier', '2019-01-03')]],
    },
    {
      says: 'a like headline of another number in the address',
      scripts: [[story(LIKE, '2019-01-02', `${page}?p=456`), story('Pier', '2019-01-03')]],
    },
    {
      says: 'the first of many',
      scripts: ['Harbour', 'Pier', 'Lock', 'Weir'].map((name) => story(`${name} to be dredged`, '2019-01-02')),
    },
    { says: 'the first of a list', scripts: [[story('Harbour', '2019-01-02'), story('Pier', '2019-01-03')]] },
  ])('does not take $says', ({ scripts }) => {
    const head = `<title>${TITLE} | Outlet</title>${scripts.map(ld).join('')}`;
    expect(metaOf(head, `<h1>${TITLE}</h1>`, page).publishedOn).toBeUndefined();
  });
});

describe('a script of JSON-LD', () => {
  test.each([
    { source: '{"a": 1}' },
    { source: '<!-- {"a": 1} -->' },
    { source: '<!--\n{"a": 1}\n//-->' },
    { source: '//<![CDATA[\n{"a": 1}\n//]]>' },
    { source: '/* <![CDATA[ */ {"a": 1} /* ]]> */' },
    { source: '<![CDATA[{"a": 1}]]>' },
    { source: ' {"a": 1};\n' },
    { source: '{"a": 1,\n}' },
  ])('$source is read', ({ source }) => {
    expect(parseJsonLd(source)).toEqual({ a: 1 });
  });

  test('keeps the brackets that end a list in a wrapping', () => {
    expect(parseJsonLd('<![CDATA[[[1]]]]>')).toEqual([[1]]);
  });

  // Some hundred times what a test may take, were each blank the start of another try.
  test('of hardly anything but blanks is done with at once', () => {
    expect(parseJsonLd(`{"a": 1}${' '.repeat(1_000_000)}x`)).toBeUndefined();
    expect(parseJsonLd(`{"a": 1, ${' '.repeat(1_000_000)}}`)).toEqual({ a: 1 });
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
    { says: 'a printed line', head: '', body: '<h1>Story</h1><p>By Kim Lee, Oslo</p>', is: 'Kim Lee, Oslo' },
    {
      says: 'a rank with a number in it',
      head: '',
      body: '<p class="byline">By Sgt. 1st Class Kari Nordmann</p>',
      is: 'Sgt. 1st Class Kari Nordmann',
    },
    {
      says: 'another such rank',
      head: '',
      body: '<h1>Story</h1><p>By Petty Officer 2nd Class Kari Nordmann</p>',
      is: 'Petty Officer 2nd Class Kari Nordmann',
    },
    {
      says: 'a unit with a number in it',
      head: '',
      body: '<p class="byline">Kari Nordmann, 1st Marine Division</p>',
      is: 'Kari Nordmann, 1st Marine Division',
    },
    ...['5 November 2024', 'Tuesday, 5 November 2024', 'Nov. 5, 2024', '05.11.2024', '2024-11-05', '12:33'].map(
      (moment) => ({
        says: `that before ${moment}`,
        head: '',
        body: `<p class="byline">By Kari Nordmann ${moment}</p>`,
        is: 'Kari Nordmann',
      }),
    ),
    ...[
      'Skyranger Oerlikon – Deliveries begin in 2026',
      'Lessons Learned – Ukraine since 2022',
      'Kyiv Ukraine — Forty tanks since 2022',
      'Press Release | Tuesday, 12 January 2021, 12:33',
    ].map((line) => ({ says: `not "${line}"`, head: '', body: `<h1>Story</h1><p>${line}</p>`, is: undefined })),
    { says: 'not a headline', head: '', body: '<h1>Skyranger Oerlikon – Deliveries begin in 2026</h1>', is: undefined },
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
