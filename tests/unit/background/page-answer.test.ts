import { describe, expect, test } from 'vitest';
import { entitiesOnPage, type PageAnswerInput, pageAnswer } from '../../../entrypoints/background/page-answer';
import type { Claim, FigureKind, Finding, Mention } from '../../../utils/domain';

const TEXT = 'India ordered five S-400 in 2018, India said.';

const mention = (words: string, entityId: string, from = 0): Mention => {
  const start = TEXT.indexOf(words, from);
  return {
    span: { start, end: start + words.length },
    entityId,
    type: 'system',
    name: words.toUpperCase(),
    alias: words,
  };
};
const claim = (surface: string, kind: FigureKind, subject?: string): Claim => {
  const start = TEXT.indexOf(surface);
  return {
    figure: {
      span: { start, end: start + surface.length },
      surface,
      kind,
      quantity: { form: 'number', lo: 5, hi: 5, unit: '', step: 1 },
      hedge: 'exact',
    },
    measure: subject ? 'ordered-quantity' : 'other',
    ...(subject ? { subject, party: 'country:unknown' } : {}),
    sentence: { start: 0, end: TEXT.length },
    why: [],
    confidence: 1,
  };
};
const finding = (result: Finding['result']): Finding => ({ result, reasons: ['so'], trail: [] });

const answerTo = (
  mentions: Mention[],
  claims: Claim[],
  findings: (Finding | undefined)[],
  change: Partial<PageAnswerInput> = {},
) => {
  const entityIds = entitiesOnPage(mentions);
  return pageAnswer({
    analysis: {
      text: TEXT,
      blocks: [],
      sentences: [],
      mentions,
      cues: [],
      candidates: [],
      figures: [],
      claims,
      families: new Map(),
      sketch: [],
    },
    answer: {
      findings,
      tracks: [],
      deals: [],
      sums: [],
      copies: [],
      newSentences: [],
      quotes: [],
      elsewhere: new Map(),
    },
    report: { id: 'r1' },
    remembered: false,
    textChanged: false,
    version: 3,
    entityIds,
    counts: entityIds.map((_, i) => i),
    related: [],
    nameOf: (id) => (id === 'country:unknown' ? undefined : `name of ${id}`),
    ...change,
  });
};

describe('pageAnswer', () => {
  test('lists each entity once, by first mention, with its mentions and earlier reports', () => {
    const mentions = [
      mention('India', 'country:india'),
      mention('S-400', 'system:s-400'),
      mention('India', 'country:india', 10),
    ];
    expect(answerTo(mentions, [], []).entities).toEqual([
      { id: 'country:india', type: 'system', name: 'INDIA', alias: 'India', mentions: 2, earlierReports: 0 },
      { id: 'system:s-400', type: 'system', name: 'S-400', alias: 'S-400', mentions: 1, earlierReports: 1 },
    ]);
  });

  test('gives marks in the order of the text, each pointing at what it is', () => {
    const { marks, entities, figures } = answerTo(
      [mention('India', 'country:india'), mention('S-400', 'system:s-400')],
      [claim('five', 'count', 'system:s-400')],
      [finding('differs')],
    );
    expect(
      marks.map(({ start, end, kind, at }) => [
        TEXT.slice(start, end),
        kind === 'entity' ? entities[at]!.alias : figures[at]!.surface,
      ]),
    ).toEqual([
      ['India', 'India'],
      ['five', 'five'],
      ['S-400', 'S-400'],
    ]);
  });

  test.each([
    { says: 'a count that compares with nothing', kind: 'count' as const, found: undefined, marked: true },
    { says: 'a sum that compares with nothing', kind: 'money' as const, found: undefined, marked: true },
    { says: 'a date told in passing', kind: 'date' as const, found: undefined, marked: false },
    { says: 'a time span told in passing', kind: 'duration' as const, found: undefined, marked: false },
    { says: 'a date that was compared', kind: 'date' as const, found: finding('updates'), marked: true },
  ])('marks $says: $marked', ({ kind, found, marked }) => {
    const { marks, figures } = answerTo([], [claim('2018', kind)], [found]);
    expect(marks).toHaveLength(marked ? 1 : 0);
    expect(figures).toHaveLength(1);
  });

  test('says in words what a figure measures and of what, leaving out what has no name', () => {
    const [figure] = answerTo([], [claim('five', 'count', 'system:s-400')], [finding('agrees')]).figures;
    expect(figure).toMatchObject({ subjectName: 'name of system:s-400', sentence: TEXT, measure: 'ordered-quantity' });
    expect(figure!.measureLabel).not.toBe('');
    expect(figure!.partyName).toBeUndefined();
  });

  test('counts findings by their result, and only figures that have one', () => {
    const claims = Array.from({ length: 7 }, () => claim('five', 'count', 'system:s-400'));
    const results = ['differs', 'differs', 'updates', 'first-seen', 'agrees', 'not-comparable'] as const;
    expect(answerTo([mention('India', 'country:india')], claims, [...results.map(finding), undefined]).summary).toEqual(
      {
        disputed: 0,
        dismissed: 0,
        origins: 0,
        names: 1,
        figures: 6,
        differs: 2,
        updates: 1,
        firstSeen: 1,
        agrees: 1,
        notComparable: 1,
        relatedReports: 0,
      },
    );
  });

  test.each([
    { says: 'the noun some words behind a bare count', surface: 'five', noun: 'S-400', counting: 'S-400' },
    { says: 'nothing where the noun is in the figure', surface: 'five S-400', noun: 'S-400', counting: undefined },
    { says: 'nothing where the noun stands before', surface: 'five', noun: 'India', counting: undefined },
    { says: 'nothing over the end of a sentence part', surface: 'five', noun: 'India said', counting: undefined },
    { says: 'nothing without a noun', surface: 'five', noun: undefined, counting: undefined },
  ])('says of what is counted $says', ({ surface, noun, counting }) => {
    const one = claim(surface, 'count', 'system:s-400');
    const at = noun ? TEXT.indexOf(noun) : -1;
    const figure = { ...one.figure, ...(noun && { noun, nounSpan: { start: at, end: at + noun.length } }) };
    expect(answerTo([], [{ ...one, figure }], [finding('agrees')]).figures[0]!.counting).toBe(counting);
  });

  test('counts a name that is offered for adding in one place only', () => {
    const mentions = [mention('India', 'country:india'), mention('S-400', 'system:s-400')];
    const candidates = [
      { surface: 'S-400', type: 'system' as const, reason: 'so', start: 19, end: 24, times: 1, sentence: TEXT },
    ];
    const answer = answerTo(mentions, [], [], { candidates });
    expect(answer.summary.names).toBe(1);
    expect(answer.entities).toHaveLength(2);
    expect(answer.marks.map(({ at }) => at)).toEqual([0, 1]);
  });
});
