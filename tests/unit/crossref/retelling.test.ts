import { describe, expect, test } from 'vitest';
import { bestChanges } from '../../../utils/crossref/retelling/best-changes';
import { type BothSides, type PairSetting, tellClues } from '../../../utils/crossref/retelling/clues';
import { kinshipOf, lengthOf, likenessOf, rarityIn, readEach } from '../../../utils/crossref/retelling/likeness';
import { type Heard, type Match, matchesOf } from '../../../utils/crossref/retelling/matches';
import { retell, type StoryReport } from '../../../utils/crossref/retelling/retell';
import { settingsOf, type ToldReport } from '../../../utils/crossref/retelling/setting';
import { valuesFit } from '../../../utils/crossref/retelling/value-clues';
import { BASE_ODDS, oddsOf, sortOf, sureness } from '../../../utils/crossref/retelling/weights';
import { meaningOf } from '../../../utils/crossref/retelling/word-senses';
import type { Claim, Report } from '../../../utils/domain';
import { billions, count, date, kilometres, page } from './build-claims';

const alone = (id: string): string => id;

test.each([
  {
    says: 'words of one sense are one',
    words: ['delivered', 'Deliveries', 'received', 'handover'],
    meaning: '~deliver',
  },
  { says: 'a stem stands for its forms', words: ['refinery', 'refineries'], meaning: 'refiner' },
  { says: 'a possessive is no other word', words: ['Oslo’s', 'oslo'], meaning: 'oslo' },
  { says: 'what fits any sentence says nothing', words: ['the', 'which', 'said', 'million', 'x'], meaning: undefined },
])('$says', ({ words, meaning }) => expect(words.map(meaningOf)).toEqual(words.map(() => meaning)));

/** A report of these words: each number in them is a claim, built by `bind`, and each capital X or Y a system. */
function tell(text: string, bind: (value: number, place: { at: number }) => Claim = plain): ToldReport {
  const claims = [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const sentence = {
      start: text.lastIndexOf('.', index) + 1,
      end: (text.indexOf('.', index) + 1 || text.length + 1) - 1,
    };
    return { ...bind(Number(digits), { at: index }), sentence };
  });
  const mentions = [...text.matchAll(/\b[XY]\b/g)].map(({ 0: name, index }) => ({
    entityId: `system:${name.toLowerCase()}`,
    start: index,
    end: index + 1,
  }));
  return { text, mentions, claims };
}

const plain = (value: number, place: { at: number }): Claim =>
  count(value, undefined, { ...place, measure: 'other', subject: undefined });

test('what stands nearer to a figure counts for more, and a comma parts', () => {
  const [setting] = settingsOf(tell('Sailors waited, crates of X and 12 torpedoes'), alone).ofClaims;
  expect([...setting!.keys()].sort()).toEqual(['@system:x', 'crat', 'torpedo', 'wait', '~people']);
  expect(setting!.get('torpedo')).toBeGreaterThan(setting!.get('@system:x')!);
  expect(setting!.get('@system:x')).toBeGreaterThan(setting!.get('wait')!);
});

test('the end of the sentence before counts for little, other figures by their value', () => {
  const [, second] = settingsOf(tell('The yard in Gdansk launched 3 hulls.They cost 40 crowns'), alone).ofClaims;
  expect(second!.get('gdansk')).toBeLessThan(0.35);
  expect(second!.get('#3')).toBeLessThan(0.35);
  expect(second!.get('~value')).toBeGreaterThan(0.9);
});

test.each([
  { text: 'The plant turns out 40 shells a month', rate: 'month' },
  { text: 'Its annual output is 40 shells', rate: 'year' },
  { text: 'It fires 40 drones each night', rate: 'night' },
  { text: 'It fired 40 drones; a day later it stopped', rate: undefined },
  { text: 'It built 40 shells last month', rate: undefined },
  { text: 'It lost 40 tanks a day later', rate: undefined },
  { text: 'It lost 40 ships in a week of fighting', rate: undefined },
])('the time a rate is told for: $text', ({ text, rate }) => {
  expect(settingsOf(tell(text), alone).rates).toEqual([rate]);
});

const likeness = (a: ToldReport, b: ToldReport) => {
  const [x, y] = [settingsOf(a, alone), settingsOf(b, alone)];
  const rarity = rarityIn([x, y]);
  const [s, t] = [readEach(x.ofClaims)[0]!, readEach(y.ofClaims)[0]!];
  return likenessOf(s, t, lengthOf(s.setting, rarity) * lengthOf(t.setting, rarity), rarity, () => false);
};

test('the same words make settings alike, other words do not', () => {
  const a = tell('Rescuers found 12 miners below ground.The rest of it is noise');
  const same = likeness(a, tell('12 miners were found by rescuers.The noise went on'));
  const other = likeness(a, tell('X flew 12 sorties.The noise went on'));
  expect(same.alike).toBeGreaterThan(other.alike);
  expect(same.words).toBeGreaterThan(0);
  expect(other.words).toBe(0);
});

test('reports are akin by what they name, countries apart', () => {
  const of = (text: string) => settingsOf(tell(text), alone);
  expect(kinshipOf(of('X met X.'), of('X once.'))).toBeCloseTo(1);
  expect(kinshipOf(of('X met Y.'), of('Y once.'))).toBeCloseTo(Math.SQRT1_2);
  expect(kinshipOf(of('X.'), of('Y.'))).toBe(0);
});

test.each([
  {
    says: 'an equal value says more than another',
    more: count(36, 'jets'),
    less: count(41, 'jets'),
    to: count(36, 'jets'),
  },
  {
    says: 'one measure says more than two',
    more: billions(5),
    less: billions(5, { measure: 'budget' }),
    to: billions(5),
  },
  {
    says: 'one subject says more than two',
    more: billions(5),
    less: billions(5, { subject: 'system:y' }),
    to: billions(5),
  },
  { says: 'a near value says more than a far one', more: billions(5.2), less: billions(50), to: billions(5) },
])('$says', ({ more, less, to }) => {
  const setting: PairSetting = {
    likeness: { alike: 0, names: 0, numbers: 0, words: 0, senses: 0, nearest: 'open', moved: 0 },
    ...{ rival: 0, ruled: undefined, kinship: 0.5, isToldBeside: false, days: undefined, familyOf: alone },
  };
  const both: BothSides = {
    ...{ isNamed: false, isOfOneWhole: false, isOnly: false, areHeadlines: false },
    ...{ contrast: 0, ahead: 0, places: [undefined, undefined], rates: [undefined, undefined], running: 0, former: 0 },
  };
  const sure = (a: Claim, b: Claim): number => {
    const sort = sortOf(a.figure.kind === 'date', valuesFit(a, b));
    let odds = BASE_ODDS[sort];
    tellClues(a, b, setting, both, (clue, much) => {
      odds += oddsOf(clue, much, sort);
    });
    return sureness(odds);
  };
  expect(sure(more, to)).toBeGreaterThan(sure(less, to));
});

const story = (text: string, report: Report): StoryReport => ({ ...tell(text), report, origin: report.id });

test('what no label binds is known again, newest report first, and never twice', () => {
  const told = tell('The blaze at X hurt 73 workers and Y');
  const earlier = [
    story('A blaze at X hurt 73 workers, says Y', { id: 'a', publishedOn: '2024-01-01' }),
    story('At X 73 workers were hurt in a blaze near Y', { id: 'b', publishedOn: '2024-02-01' }),
  ];
  const pairs = retell(told.claims, page('2024-03-01'), [], { page: told, earlier }, alone);
  expect(pairs.map(({ seen: { report }, told: { relation } }) => `${report.id} ${relation}`)).toEqual([
    'b agrees',
    'a agrees',
  ]);
});

test('the page itself is no earlier report', () => {
  const told = tell('The blaze at X hurt 73 workers');
  const earlier = [story(told.text, page('2024-03-01'))];
  expect(retell(told.claims, page('2024-03-01'), [], { page: told, earlier }, alone)).toEqual([]);
});

test.each([
  { says: 'two counts of one thing of one subject, told in other words', noun: 'pilots', areWeighed: true },
  { says: 'but not counts of two things', noun: 'hulls', areWeighed: false },
])('weighs $says', ({ noun, areWeighed }) => {
  const heard = (text: string, counted: string): Heard => {
    const report = tell(text, (value, place) => count(value, counted, { ...place, measure: 'other' }));
    return { ...report, report: page('2024-03-01'), settings: settingsOf(report, alone) };
  };
  const weighed: Match[] = [];
  const [here, there] = [
    heard('8 of them now qualify.All on X', 'pilots'),
    heard('Trained so far 5.It was for X', noun),
  ];
  matchesOf(
    here,
    there,
    () => undefined,
    alone,
    (match) => weighed.push(match),
  );
  expect(weighed.length > 0).toBe(areWeighed);
});

test.each([
  { says: 'a reach and a reach', measure: 'range' as const, areWeighed: true },
  { says: 'but no reach and a height', measure: 'altitude' as const, areWeighed: false },
])('weighs $says', ({ measure, areWeighed }) => {
  const told = 'X engages targets at 40 kilometres';
  const heard = (bound: 'range' | 'altitude'): Heard => {
    const report = tell(told, (value, place) => kilometres(value, { ...place, measure: bound }));
    return { ...report, report: page('2024-03-01'), settings: settingsOf(report, alone) };
  };
  const matches = matchesOf(heard('range'), heard(measure), () => undefined, alone);
  expect(matches.length > 0).toBe(areWeighed);
});

test('a value that surely became another does not stand in the way of its neighbour', () => {
  const [first, last] = [date('2027'), date('2028')];
  const [firstNow, lastNow] = [date('2028'), date('2029')];
  const heard = (claims: Claim[]): Heard => ({ claims }) as unknown as Heard;
  const match = (at: number, other: number, sure: number): Match => ({ at, other, sure, fits: false });
  const matches = [match(0, 0, 0.5), match(1, 0, 0.7), match(1, 1, 0.9)];
  const isBest = bestChanges(matches, heard([firstNow, lastNow]), heard([first, last]), () => 0.1);
  expect(matches.map(isBest)).toEqual([true, false, true]);
});

describe('two dates of two things', () => {
  const due = (subject: string) => (year: number, place: { at: number }) =>
    date(String(year), { ...place, subject, milestone: { event: 'delivery', which: 'first', sure: 0.9 } });
  const told = (text: string, subject: string): ToldReport => tell(text, due(subject));
  const answer = (now: string, before: string) => {
    const [here, there] = [told(now, 'system:x'), told(before, 'system:y')];
    const report = { id: 'earlier', publishedOn: '2024-01-01' };
    return retell(
      here.claims,
      page('2025-06-01'),
      [],
      { page: here, earlier: [{ ...there, report, origin: 'earlier' }] },
      alone,
    );
  };
  test('are two plans where no report names both', () => {
    expect(
      answer(
        'Gdynia Gdynia gets the first X of the Navy in 2030',
        'Gdynia Gdynia gets the first Y of the Navy in 2028',
      ),
    ).toEqual([]);
  });
  test('may be one where a report names both', () => {
    const pairs = answer(
      'Gdynia Gdynia gets the first X of the Navy, a Y, in 2030',
      'Gdynia Gdynia gets the first Y of the Navy in 2028',
    );
    expect(pairs.map(({ told: { change } }) => change)).toEqual(['slips']);
  });
});
