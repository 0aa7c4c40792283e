import { describe, expect, test } from 'vitest';
import { analyseArticle, compareVersions } from '../../../utils/analysis';
import { compileGazetteer, openGazetteer } from '../../../utils/gazetteer';

const gazetteer = openGazetteer(
  compileGazetteer([
    {
      name: 'test',
      version: '1',
      licence: 'MIT',
      entities: [
        { id: 'system:s-400', type: 'system', name: 'S-400', kind: 'sam', aliases: [{ text: 'S-400' }] },
        { id: 'country:india', type: 'country', name: 'India', aliases: [{ text: 'India' }] },
      ],
    },
  ]),
);
const analysed = (text: string) => analyseArticle({ text, meta: { publishedOn: '2025-05-10' } }, gazetteer);
const compared = (before: string, now: string) =>
  compareVersions(analysed(before), analysed(now), (id) => gazetteer.entity(id)?.name);
const figures = (before: string, now: string) =>
  compared(before, now).figures.map(({ kind, before, now }) => [kind, before, now].filter(Boolean).join(': '));

const LEAD = 'India keeps its S-400 launchers in the north.';

describe('figures of a report read again', () => {
  test.each([
    {
      says: 'a price is written more exactly',
      before: 'India paid $5.4 billion for five S-400 systems.',
      now: 'India paid $5.43 billion for five S-400 systems.',
      found: ['changed: $5.4 billion: $5.43 billion'],
    },
    {
      says: 'a promised date moves',
      before: 'Deliveries of the S-400 to India will end by 2026.',
      now: 'Deliveries of the S-400 to India will end by 2027.',
      found: ['changed: 2026: 2027'],
    },
    {
      says: 'the sentence around a price is rewritten as well',
      before: `${LEAD} The contract for the S-400 systems was worth $5.4 billion, India said.`,
      now: `A contract worth $5.43 billion brought India the S-400. ${LEAD}`,
      found: ['changed: $5.4 billion: $5.43 billion'],
    },
    {
      says: 'only the bound changes',
      before: 'India paid $5 billion for five S-400 systems.',
      now: 'India paid over $5 billion for five S-400 systems.',
      found: ['changed: $5 billion: over $5 billion'],
    },
    {
      says: 'a figure is taken out',
      before: `${LEAD} India ordered five S-400 systems for $5 billion.`,
      now: LEAD,
      found: ['removed: five systems', 'removed: $5 billion'],
    },
  ])('$says', ({ before, now, found }) => expect(figures(before, now)).toEqual(found));

  test.each([
    {
      says: 'figures whose sentences only moved',
      before: `India ordered five S-400 systems. ${LEAD}`,
      now: `${LEAD} India ordered five S-400 systems.`,
    },
    {
      says: 'the time a page was last changed',
      before: `Updated 9 May 2025.\n${LEAD}`,
      now: `Updated 10 May 2025.\n${LEAD}`,
    },
    { says: 'the time it takes to read', before: `4 min read\n${LEAD}`, now: `5 min read\n${LEAD}` },
    {
      says: 'another number of another thing',
      before: `India ordered five S-400 systems. ${LEAD}`,
      now: `India ordered five S-400 systems. ${LEAD} Officials met 3 times.`,
    },
  ])('nothing is told of $says', ({ before, now }) => expect(figures(before, now)).toEqual([]));

  test('what the reader knows best comes first, and points into the later text', () => {
    const now = `The meeting had 14 guests. India paid $5.43 billion for five S-400 systems.`;
    const { figures } = compared('The meeting had 12 guests. India paid $5.4 billion for five S-400 systems.', now);
    expect(figures.map((one) => one.now)).toEqual(['$5.43 billion', '14 guests']);
    expect(analysed(now).figures[figures[0]!.at!]!.surface).toBe('$5.43 billion');
    expect(figures[0]!.subjectName).toBe('S-400');
  });
});

describe('a correction notice', () => {
  const before = 'India paid $5.4 billion for five S-400 systems.';
  test('is noticed when it is new', () => {
    const now = `${before.replace('5.4', '5.43')}\nCorrection: the price was wrong at first.`;
    expect(compared(before, now).isCorrected).toBe(true);
  });
  test('is missed when there is none', () => {
    expect(compared(before, before.replace('5.4', '5.43')).isCorrected).toBe(false);
  });
  test('that stood there before says nothing of this change', () => {
    const notice = '\nCorrection: the place was wrong at first.';
    expect(compared(before + notice, before.replace('5.4', '5.43') + notice).isCorrected).toBe(false);
  });
});

test('equal texts have no changes', () => {
  expect(compared(LEAD, LEAD)).toEqual({ figures: [], texts: [], omitted: 0, isCorrected: false });
});
