import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { readArticles } from '../../../newsroom/read-articles';
import { renderNewsroom } from '../../../newsroom/render';
import { MemoryLibrary } from '../../../scripts/lib/memory-library';
import { loadStarterPack } from '../../../scripts/lib/starter-pack';
import {
  type Analysis,
  analyseArticle,
  compareWithLibrary,
  type LibraryAnswer,
  recordOf,
  reportOf,
} from '../../../utils/analysis';
import type { Measure } from '../../../utils/domain';
import { readArticle } from '../../../utils/page';

/**
 * What a careful reader writes down by hand of the founding story, report by report, as our newsroom retells it: each
 * figure with what it measures, what it has to do with the reports before it, and the words of the reason that matter.
 */
type Line = [surface: string, measure: Measure, verdict: string, reason?: RegExp];

const NEW = 'first-seen';
const [SAME, OTHER, APART, SLIPS] = ['agrees', 'differs', 'not-comparable', 'updates slips'];

const WRITTEN: Record<string, Line[]> = {
  '2018-10-05': [
    ['USD 5.43 billion', 'contract-value', NEW],
    ['five squadrons', 'ordered-quantity', NEW],
    ['October 2020', 'delivery-date', NEW],
    ['April 2023', 'delivery-date', NEW],
    ['400 km', 'range', NEW],
  ],
  '2018-10-08': [
    ['five squadrons', 'ordered-quantity', SAME, /^the same/],
    [
      'Rs 40,000 crore',
      'contract-value',
      APART,
      /is about \$5\.9 billion at 2018’s mean rate, which after conversion fits/,
    ],
    ['2020', 'delivery-date', SAME, /^fits October 2020/],
    ['2023', 'delivery-date', SAME, /^fits April 2023/],
    ['400 km', 'range', SAME],
    ['36 targets', 'targets-engaged', NEW],
  ],
  '2021-12-21': [
    ['five squadrons', 'ordered-quantity', SAME],
    ['Rs 35,000 crore', 'contract-value', OTHER, /^13 % lower than about Rs 40,000 crore/],
    ['2023', 'delivery-date', SAME],
    ['400 km', 'range', SAME],
    ['40 km', 'range', APART],
    ['120 km', 'range', APART],
  ],
  '2023-06-14': [
    ['$5.43 billion', 'contract-value', SAME, /^the same as USD 5\.43 billion \(5 October 2018\)/],
    ['Three', 'delivered-quantity', NEW],
    ['two', 'remaining-quantity', NEW],
    ['100 targets', 'targets-tracked', NEW],
    ['36 targets', 'targets-engaged', SAME],
    ['400 km', 'range', SAME],
  ],
  '2024-10-05': [
    ['next year', 'delivery-date', SLIPS],
    ['2025', 'delivery-date', SLIPS],
    ['two', 'remaining-quantity', SAME],
    ['five squadrons', 'ordered-quantity', SAME],
    ['Rs 35,000 crore', 'contract-value', SAME, /^the same as over Rs 35,000 crore/],
  ],
  '2025-03-11': [
    ['36 per cent', 'share', NEW],
    ['three', 'delivered-quantity', SAME],
    ['five squadrons', 'ordered-quantity', SAME],
  ],
  '2025-05-29': [
    ['USD 5.43 billion', 'contract-value', SAME],
    ['2018', 'contract-date', SAME],
    ['five squadrons', 'ordered-quantity', SAME],
    ['Three', 'delivered-quantity', SAME],
    ['two squadrons', 'remaining-quantity', SAME],
    ['2026', 'delivery-date', SLIPS, /slips by 1 year/],
  ],
  '2025-05-30': [
    ['USD 5.43 billion', 'contract-value', SAME],
    ['five squadrons', 'ordered-quantity', SAME],
    ['2026', 'delivery-date', SAME],
  ],
  '2025-06-30': [
    ['$5.43 billion', 'contract-value', SAME],
    ['three squadrons', 'delivered-quantity', SAME],
    ['two squadrons', 'remaining-quantity', SAME],
    ['2027', 'delivery-date', SLIPS, /^the last delivery slips by 1 year: 2026 \(29 May 2025\) before/],
  ],
  '2025-09-04': [
    ['$5.5 billion', 'contract-value', OTHER, /^1\.3 % higher than .*5\.43 billion/],
    ['five squadrons', 'ordered-quantity', SAME],
    ['two squadrons', 'remaining-quantity', SAME],
    ['2026', 'delivery-date', SAME],
    ['2027', 'delivery-date', SAME],
    ['36 per cent', 'share', SAME],
  ],
  '2025-12-05': [
    ['USD 5 billion', 'contract-value', SAME, /^rounded, the same as/],
    ['five squadrons', 'ordered-quantity', SAME],
    ['three', 'delivered-quantity', SAME],
  ],
  '2026-01-20': [
    ['Rs 10,000 crore', 'contract-value', APART],
    ['three squadrons', 'delivered-quantity', SAME],
  ],
  '2026-03-12': [
    ['May 2026', 'delivery-date', SAME, /^fits 2026/],
    ['2027', 'delivery-date', SAME],
    ['$5.5 billion', 'contract-value', OTHER, /^1\.3 % higher than .*5\.43 billion/],
    ['380 km', 'range', OTHER, /^5 % lower than 400 km/],
    ['36 targets', 'targets-engaged', SAME],
    ['three squadrons', 'delivered-quantity', SAME],
    ['Rs 60,000 crore', 'contract-value', 'updates up', /^7\.1 % higher than Rs 56,000 crore/],
    ['36 per cent', 'share', SAME],
  ],
};

interface Read {
  analysis: Analysis;
  answer: LibraryAnswer;
}
const read = new Map<string, Read>();

beforeAll(async () => {
  const gazetteer = loadStarterPack();
  const pages = renderNewsroom('http://127.0.0.1:4180');
  const library = new MemoryLibrary();
  const articles = readArticles().sort((a, b) => (a.published < b.published ? -1 : 1));
  for (const { path, published } of articles) {
    const day = published.slice(0, 10);
    const page = readArticle(parseHTML(pages.get(path)!.body).document as unknown as Document);
    const analysis = analyseArticle(page, gazetteer);
    const report = reportOf(page, undefined, day);
    const answer = await compareWithLibrary(analysis, report, library);
    library.add({ ...recordOf(report, analysis), origin: answer.origin });
    read.set(day, { analysis, answer });
  }
});

/** Indices of the claims with these words and this measure. */
const figuresOf = ({ analysis }: Read, surface: string, measure: Measure): number[] =>
  [...analysis.claims.keys()].filter((at) => {
    const claim = analysis.claims[at]!;
    return claim.figure.surface === surface && claim.measure === measure;
  });

describe.each(Object.entries(WRITTEN))('the report of %s', (day, lines) => {
  test.each(lines)('%s, %s: %s', (surface, measure, verdict, reason) => {
    const report = read.get(day)!;
    const found = figuresOf(report, surface, measure).flatMap((at) => report.answer.findings[at] ?? []);
    const said = found.map(
      ({ result, change, reasons }) => `${[result, change].filter(Boolean).join(' ')}: ${reasons[0]}`,
    );
    const wanted = new RegExp(
      `^${verdict}: ${reason?.source.startsWith('^') ? reason.source.slice(1) : `.*${reason?.source ?? ''}`}`,
    );
    expect(said).toContainEqual(expect.stringMatching(wanted));
  });
});

/** All that is said to contradict or to have moved, report by report: nothing else is loud. */
const LOUD: Record<string, string[]> = {
  '2021-12-21': ['Rs 35,000 crore'],
  '2023-06-14': ['2024'],
  '2024-10-05': ['next year', '2025', 'next year', '2025'],
  '2025-05-29': ['2026'],
  '2025-06-30': ['2027', '2027'],
  '2025-09-04': ['$5.5 billion'],
  '2026-03-12': ['$5.5 billion', '380 km', 'Rs 60,000 crore'],
};

test('no other figure is said to differ or to have moved', () => {
  const loud = [...read].map(([day, { analysis, answer }]): [string, string[]] => [
    day,
    answer.findings.flatMap((finding, at) =>
      finding?.result === 'differs' || finding?.result === 'updates' ? [analysis.claims[at]!.figure.surface] : [],
    ),
  ]);
  expect(Object.fromEntries(loud.filter(([, surfaces]) => surfaces.length > 0))).toEqual(LOUD);
});

describe('through the reports', () => {
  const trackOf = (day: string, surface: string, measure: Measure) => {
    const report = read.get(day)!;
    return figuresOf(report, surface, measure).flatMap((at) => report.answer.tracks[at] ?? [])[0];
  };

  test('the last delivery slipped three times, from April 2023 to 2027', () => {
    const track = trackOf('2025-09-04', '2027', 'delivery-date');
    expect(
      track?.points.filter(({ step }) => step === 'start' || step === 'changed').map(({ on, lo }) => [on, lo]),
    ).toEqual([
      ['2018-10-05', '2023-04'],
      ['2024-10-05', '2025'],
      ['2025-05-29', '2026'],
      ['2025-06-30', '2027'],
    ]);
    expect(track).toMatchObject({ changes: 3, net: { least: 44, most: 56 } });
    expect(track?.summary).toBe('the last delivery slipped by 44 to 56 months in 3 steps');
  });

  test('the price stood, was rounded once, and differs twice; the copy counts for nothing', () => {
    const track = trackOf('2026-03-12', '$5.5 billion', 'contract-value');
    expect(track?.points.map(({ on, surface, step, isCopy }) => [on, surface, isCopy ? 'copy' : step])).toEqual([
      ['2018-10-05', 'USD 5.43 billion', 'start'],
      ['2023-06-14', '$5.43 billion', 'same'],
      ['2025-05-29', 'USD 5.43 billion', 'same'],
      ['2025-05-30', 'USD 5.43 billion', 'copy'],
      ['2025-06-30', '$5.43 billion', 'same'],
      ['2025-09-04', '$5.5 billion', 'contradicts'],
      ['2025-12-05', 'USD 5 billion', 'same'],
      ['2026-03-12', '$5.5 billion', 'contradicts'],
    ]);
    expect([track?.reports, track?.origins, track?.changes]).toEqual([8, 7, 0]);
  });

  test('five were ordered, three have come, two are to come', () => {
    const [deal] = read.get('2025-06-30')!.answer.deals;
    expect([deal?.party, deal?.ordered?.surface, deal?.delivered?.surface, deal?.remaining?.surface]).toEqual([
      'country:india',
      'five squadrons',
      'three squadrons',
      'two squadrons',
    ]);
    expect([deal?.sum, deal?.computation]).toEqual(['adds-up', '3 + 2 = 5']);
  });

  test('the deal was signed in October 2018 and is being delivered', () => {
    const [deal] = read.get('2026-03-12')!.answer.deals;
    expect(deal?.steps.map(({ status, date, firstOn }) => [status, date ?? firstOn])).toEqual([
      ['contracted', expect.stringMatching(/^2018-10/)],
      ['delivered', '2023-06-14'],
    ]);
  });

  test('no sum of any report fails', () => {
    const wrong = [...read].flatMap(([day, { answer }]) =>
      answer.sums.filter(({ fits }) => !fits).map(({ computation }) => `${day}: ${computation}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the one copy is known, with what it is a copy of', () => {
    const copies = [...read].flatMap(([day, { answer }]) => answer.copies.map(({ report }) => [day, report]));
    expect(copies).toEqual([['2025-05-30', '2025-05-29']]);
    expect(read.get('2025-05-30')!.answer.origin).toBe('2025-05-29');
  });

  test('the envoy’s words are known again where another outlet words them otherwise', async () => {
    const gazetteer = loadStarterPack();
    const library = new MemoryLibrary();
    const told = async (id: string, publishedOn: string, text: string) => {
      const analysis = analyseArticle({ text, meta: { publishedOn } }, gazetteer);
      const report = { id, publishedOn };
      const answer = await compareWithLibrary(analysis, report, library);
      library.add({ ...recordOf(report, analysis), origin: answer.origin });
      return { text, answer };
    };
    const wire = await told(
      'wire',
      '2025-05-29',
      'NEW DELHI: India wants more of the S-400. “Our talks about further batches go on, but nobody should expect a date yet,” ambassador Denis Alipov said.',
    );
    const daily = await told(
      'daily',
      '2025-05-30',
      'More S-400 systems may come to India. “Talks about further batches go on, though nobody should expect any date so soon,” Denis Alipov told a round table.',
    );
    const blog = await told(
      'blog',
      '2025-05-31',
      'The S-400 did well in India, it is said. “Every radar in the valley was switched off before dawn,” Denis Alipov recalled.',
    );
    expect(wire.answer.quotes).toEqual([]);
    expect(
      daily.answer.quotes.map(({ speaker, report, earlier }) => [
        speaker,
        report,
        wire.text.slice(earlier.start, earlier.end),
      ]),
    ).toEqual([
      ['person:denis-alipov', 'wire', 'Our talks about further batches go on, but nobody should expect a date yet,'],
    ]);
    expect(blog.answer.quotes).toEqual([]);
  });
});
