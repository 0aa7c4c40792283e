import { expect, test } from 'vitest';
import { dimmedSpans } from '../../../entrypoints/reader.content/dimmed-spans';
import type { Block } from '../../../utils/domain';
import type { PageAnswer, PageFigure } from '../../../utils/messaging';

const TEXT = 'Title\nOld told. New told. Old with 12 boats and 7 crews.\nOld again.';
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const BLOCKS: Block[] = [
  { span: spanOf('Title'), kind: 'title' },
  { span: spanOf('Old told. New told. Old with 12 boats and 7 crews.'), kind: 'paragraph' },
  { span: spanOf('Old again.'), kind: 'paragraph' },
];
const figure = (parts: Partial<PageFigure>): PageFigure => ({
  surface: '12 boats',
  kind: 'count',
  measure: 'ordered-quantity',
  measureLabel: 'Ordered',
  sentence: '',
  ...parts,
});
const dimmed = (fresh: string[] | undefined, figures: [string, Partial<PageFigure>][] = []) => {
  const answer = {
    news: fresh && { telling: 4, fresh: fresh.flatMap((words) => [spanOf(words).start, spanOf(words).end]) },
    figures: figures.map(([, parts]) => figure(parts)),
    marks: figures.map(([words], at) => ({ ...spanOf(words), kind: 'figure', at })),
  } as unknown as PageAnswer;
  return dimmedSpans({ blocks: BLOCKS }, answer).map(({ start, end }) => TEXT.slice(start, end));
};

const PARAGRAPH = 'Old told. New told. Old with 12 boats and 7 crews.';

test.each([
  { says: 'dims nothing where no earlier report tells the story', fresh: undefined, found: [] },
  { says: 'dims all but the title where nothing is new', fresh: [], found: [PARAGRAPH, 'Old again.'] },
  {
    says: 'leaves a new sentence as it is',
    fresh: ['New told.'],
    found: ['Old told. ', ' Old with 12 boats and 7 crews.', 'Old again.'],
  },
  { says: 'leaves a new paragraph as it is', fresh: ['Old again.'], found: [PARAGRAPH] },
])('$says', ({ fresh, found }) => expect(dimmed(fresh)).toEqual(found));

test('leaves figures whose value is new, or has changed, as they are', () => {
  expect(
    dimmed(
      [],
      [
        ['12 boats', { isNew: true }],
        ['7 crews', { changedFrom: '6 crews' }],
      ],
    ),
  ).toEqual(['Old told. New told. Old with ', ' and ', '.', 'Old again.']);
});

test('leaves a figure that contradicts earlier ones as it is, though its value was told before', () => {
  const finding = { result: 'differs' as const, reasons: [], trail: [] };
  expect(dimmed([], [['12 boats', { finding }]])[0]).toBe('Old told. New told. Old with ');
});

test('dims figures that are held before or were dismissed', () => {
  const ruling = { key: 'k', verdict: 'dismissed' as const, ruledAt: '' };
  expect(
    dimmed(
      [],
      [
        ['12 boats', {}],
        ['7 crews', { isNew: true, ruling }],
      ],
    ),
  ).toEqual([PARAGRAPH, 'Old again.']);
});
