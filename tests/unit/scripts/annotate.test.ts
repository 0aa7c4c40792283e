import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { annotateArticles } from '../../../scripts/lib/annotate-articles';
import type { Annotation } from '../../../scripts/lib/annotation';
import { withPacks } from '../../../scripts/lib/load-packs';
import { readArticles } from '../../../scripts/lib/read-articles';
import { loadStarterPack } from '../../../scripts/lib/starter-pack';
import type { ReportRecord } from '../../../utils/domain';
import { formatRecord, parseLibraryFile } from '../../../utils/exchange';

const gazetteer = loadStarterPack();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-annotate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
const annotate = async (paths: string[], library: ReportRecord[] = []) => {
  const { articles, problems } = readArticles(paths);
  const annotations: Annotation[] = [];
  const records: ReportRecord[] = [];
  for await (const { annotation, record } of annotateArticles(articles, gazetteer, { library })) {
    annotations.push(annotation);
    records.push(record);
  }
  return { annotations, records, problems };
};

const SIGNED = {
  id: 'signed',
  site: 'Harbour Post',
  published: '2025-05-28',
  text: 'India signed a USD 5.43 billion contract with Russia in 2018 for five S-400 squadrons. The remaining two squadrons are expected by 2026.',
};
const RETOLD = {
  id: 'retold',
  site: 'Inland Times',
  published: '2025-09-03',
  text: 'India bought the S-400 from Russia under a $5.5 billion deal in 2018. The last two squadrons will now arrive in 2026 and 2027.',
};
const ROUNDED = {
  id: 'rounded',
  published: null,
  publishedApprox: '2025-12',
  text: 'India ordered five S-400 squadrons from Russia in 2018 in a deal worth $5 billion.',
};

const figure = (annotation: Annotation | undefined, surface: string) =>
  annotation?.figures.find((one) => one.surface === surface);

test('takes articles by date and compares each with those before it', async () => {
  const { annotations } = await annotate([
    write('a.jsonl', [ROUNDED, RETOLD, SIGNED].map((a) => JSON.stringify(a)).join('\n')),
  ]);
  expect(annotations.map(({ id }) => id)).toEqual(['signed', 'retold', 'rounded']);
  expect(figure(annotations[0], 'USD 5.43 billion')?.finding).toMatchObject({ result: 'first-seen', trail: [] });
  expect(figure(annotations[1], '$5.5 billion')).toMatchObject({
    lo: 5.5e9,
    unit: 'USD',
    subject: 'system:s-400-triumf',
    measure: 'contract-value',
    finding: { result: 'differs', trail: [{ report: 'signed', surface: 'USD 5.43 billion', relation: 'differs' }] },
  });
  const rounded = figure(annotations[2], '$5 billion')?.finding?.trail ?? [];
  expect(rounded.find(({ report }) => report === 'signed')?.relation).toBe('agrees');
  expect(rounded.find(({ report }) => report === 'retold')?.relation).toBe('differs');
});

test('a delivery told a year later slips', async () => {
  const { annotations } = await annotate([write('a.json', SIGNED), write('b.json', RETOLD)]);
  expect(figure(annotations[1], '2027')?.finding).toMatchObject({
    result: 'updates',
    trail: [{ surface: '2026', relation: 'updates', change: 'slips' }],
  });
});

test('every span is the characters it says', async () => {
  const { annotations } = await annotate([write('a.json', SIGNED)]);
  const spans = [...annotations[0]!.entities, ...annotations[0]!.figures];
  expect(spans.length).toBeGreaterThan(5);
  for (const { start, end, surface } of spans) expect(SIGNED.text.slice(start, end)).toBe(surface);
});

test('a saved library gives the same findings as the articles themselves', async () => {
  const { records } = await annotate([write('a.json', SIGNED)]);
  const { records: read, problems } = parseLibraryFile(records.map(formatRecord).join('\n'));
  expect(problems).toEqual([]);
  const apart = await annotate([write('b.json', RETOLD)], read);
  const together = await annotate([write('a.json', SIGNED), write('b.json', RETOLD)]);
  expect(apart.annotations[0]).toEqual(together.annotations[1]);
});

test('reads the article out of a page and gives its text', async () => {
  const paragraph = `<p>${RETOLD.text} ${'The two governments have not commented on the dates given here. '.repeat(8)}</p>`;
  const { annotations } = await annotate([
    write(
      'page.html',
      `<html><head><title>Retold</title></head><body><nav>Menu</nav><article><h1>S-400 dates</h1>${paragraph}</article></body></html>`,
    ),
  ]);
  expect(annotations[0]?.text).toContain('$5.5 billion');
  expect(annotations[0]?.text).not.toContain('Menu');
  for (const { start, end, surface } of annotations[0]!.figures)
    expect(annotations[0]!.text!.slice(start, end)).toBe(surface);
});

test('plain text is an article under its file name', async () => {
  const { annotations } = await annotate([write('note.txt', SIGNED.text)]);
  expect(annotations[0]).toMatchObject({ id: 'note', meta: {} });
  expect(figure(annotations[0], 'USD 5.43 billion')?.measure).toBe('contract-value');
});

test('gold and cross-reference files are no articles', async () => {
  write('a.json', SIGNED);
  write('a.gold.json', { entities: [], figures: [] });
  write('s.crossref.json', {});
  expect((await annotate([folder])).annotations.map(({ id }) => id)).toEqual(['signed']);
});

test.each([
  { says: 'broken JSON', name: 'x.json', content: '{"id": "x", ' },
  { says: 'an article without text', name: 'x.json', content: '{"id": "x"}' },
  { says: 'a text that is no text', name: 'x.json', content: '{"id": "x", "text": 7}' },
  { says: 'a list', name: 'x.json', content: '[]' },
  { says: 'an empty text file', name: 'x.txt', content: '  \n' },
  { says: 'a page without an article', name: 'x.html', content: '<html><body></body></html>' },
  { says: 'another kind of file', name: 'x.pdf', content: '%PDF' },
])('$says is one problem and does not stop the rest', async ({ name, content }) => {
  const { annotations, problems } = await annotate([write(name, content), write('good.json', SIGNED)]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.file).toContain(name);
  expect(annotations.map(({ id }) => id)).toEqual(['signed']);
});

test('a broken line of a .jsonl file is told by its number', async () => {
  const { annotations, problems } = await annotate([
    write('x.jsonl', `${JSON.stringify(SIGNED)}\nnot json\n${JSON.stringify(RETOLD)}\n`),
  ]);
  expect(problems.map(({ file }) => file.endsWith('x.jsonl:2'))).toEqual([true]);
  expect(annotations).toHaveLength(2);
});

test('prints a dispute between opposing sides as raising no warning, with a flag and both sides named', async () => {
  const { annotations } = await annotate([
    write('islamabad.json', {
      id: 'islamabad',
      published: '2025-05-08',
      text: 'Islamabad said that five Rafale fighter jets had been shot down in the night.',
    }),
    write('delhi.json', {
      id: 'delhi',
      published: '2025-05-10',
      text: 'New Delhi said that two Rafale fighter jets had been lost in the fighting.',
    }),
  ]);
  const [finding] = annotations[1]!.figures.flatMap((one) => one.finding ?? []);
  expect(finding).toMatchObject({
    result: 'not-comparable',
    disputed: true,
    reasons: [
      expect.stringMatching(/^New Delhi \(India\) says so; Islamabad \(Pakistan\) says five .*\(8 May 2025\)$/),
    ],
    trail: [{ report: 'islamabad', relation: 'not-comparable', disputed: true }],
  });
});

test('prints who says it and what the article’s own figures sum up to', async () => {
  const { annotations } = await annotate([
    write('sums.json', {
      id: 'sums',
      published: '2025-05-08',
      text: 'Poland ordered 116 K2 tanks: 80 K2GF tanks and 40 K2PL tanks, officials said.',
    }),
  ]);
  expect(annotations[0]!.figures.map(({ surface, attribution }) => [surface, attribution])).toContainEqual([
    '116',
    'officials',
  ]);
});

test('own names count and hidden forms do not, as a library file has them', async () => {
  const createdAt = '2026-02-03T04:05:06.000Z';
  const own = withPacks(loadStarterPack(), [], () => undefined, [
    { id: 'system:kite', type: 'system', name: 'Kite', aliases: ['Grelbin Kite'], createdAt, updatedAt: createdAt },
  ]);
  const { articles } = readArticles([
    write('a.json', { id: 'a', text: 'Norway ordered 12 Grelbin Kite drones. The S-400 stayed.' }),
  ]);
  const hidings = [
    { scope: 'everywhere' as const, entityId: 'system:s-400-triumf', name: 'S-400', surface: 'S-400', createdAt },
  ];
  for await (const { annotation } of annotateArticles(articles, own, { hidings })) {
    expect(annotation.entities.map(({ id }) => id)).toEqual(['country:norway', 'system:kite']);
    expect(figure(annotation, '12')).toMatchObject({ subject: 'system:kite', measure: 'ordered-quantity' });
  }
});
