import { expect, test } from 'vitest';
import { apartIn, contrastOf } from '../../../utils/crossref/retelling/contrast';
import { isFormer } from '../../../utils/crossref/retelling/former';
import { rarityIn } from '../../../utils/crossref/retelling/likeness';
import { onlyOnes, topicOf } from '../../../utils/crossref/retelling/only';
import { isRunning } from '../../../utils/crossref/retelling/running';
import { saidChange } from '../../../utils/crossref/retelling/said-change';
import { settingsOf } from '../../../utils/crossref/retelling/setting';
import { Retellings } from '../../../utils/crossref/retelling/taken';
import type { Claim } from '../../../utils/domain';
import { billions, count, date } from './build-claims';

const alone = (id: string): string => id;

/** A claim on the figure marked in a sentence: "were due in [2027] at first". */
function marked(sentence: string, build: (at: number) => Claim): { text: string; claim: Claim } {
  const at = sentence.indexOf('[');
  const text = sentence.replace(/[[\]]/g, '');
  const surface = sentence.slice(at + 1, sentence.indexOf(']'));
  const claim = build(at);
  const figure = { ...claim.figure, surface, span: { start: at, end: at + surface.length } };
  return { text, claim: { ...claim, figure, sentence: { start: 0, end: text.length } } };
}

const aDate = (at: number): Claim => date('2027', { at });
const aCount = (at: number): Claim => count(40, 'jets', { at });

test.each([
  { text: 'Originally foreseen for [2027], the ship is now forecast for 2031.', former: true },
  { text: 'The first will come in 2030 instead of [2027], the yard says.', former: true },
  { text: 'The price has gone up from [40] to 52.', former: true },
  { text: 'It was to enter service in [2027].', former: true },
  { text: 'The first will come in [2027], the yard says.', former: false },
  { text: 'Deliveries begin in [2027] and end three years later.', former: false },
])('what was before: $text', ({ text, former }) => {
  const { text: told, claim } = marked(text, aDate);
  expect(isFormer(told, claim)).toBe(former);
});

test('what a claim or its milestone calls former is so', () => {
  const { text, claim } = marked('The yard said [2027].', aDate);
  expect(isFormer(text, { ...claim, scope: { part: 'original' } })).toBe(true);
  expect(isFormer(text, { ...claim, milestone: { event: 'delivery', isFormer: true, sure: 0.8 } })).toBe(true);
});

test.each([
  { text: 'So far [40] have been handed over.', running: true },
  { text: 'The tally stands at [40].', running: true },
  { text: 'In all, [40] were lost.', running: true },
  { text: 'The navy wants [40] for its squadrons.', running: false },
])('a running total: $text', ({ text, running }) => {
  const { text: told, claim } = marked(text, aCount);
  expect(isRunning(told, claim)).toBe(running);
});

test.each([
  { earlier: 'A round costs about [40].', later: 'One is priced at some [52].', said: 'no' },
  { earlier: 'A round costs about [40].', later: 'One is priced at some [52] today.', said: 'open' },
  { earlier: 'A round costs about [40].', later: 'The price has grown to [52].', said: 'yes' },
  { earlier: 'The price has grown to [40].', later: 'One is priced at some [52].', said: 'open' },
  { earlier: 'The yard signed for [40].', later: 'A further order brings the total to [52].', said: 'yes' },
  { earlier: 'The yard signed for [40].', later: 'After all changes the contract is worth [52].', said: 'yes' },
  { earlier: 'The yard signed for [40].', later: 'All changes included, it signed for [52].', said: 'no' },
  { earlier: 'A round costs [40].', later: 'The sum, originally lower, stands at [52].', said: 'yes' },
])('said to have moved: $later', ({ earlier, later, said }) => {
  expect(saidChange(marked(earlier, aCount), marked(later, aCount))).toBe(said);
});

test('a topic is kind, measure and subject, or the type that it goes back to', () => {
  const topic = (claim: Claim) => topicOf(claim, (id) => (id === 'system:variant' ? 'system:s-400' : id));
  expect(topic(billions(35))).toBe(topic(billions(45)));
  expect(topic(billions(35, { subject: 'system:variant' }))).toBe(topic(billions(45)));
  expect(topic(billions(35))).not.toBe(topic(billions(45, { measure: 'budget' })));
  expect(topic(billions(35))).not.toBe(topic(billions(45, { subject: 'system:y' })));
  expect(topic(count(5, 'jets', { measure: 'other' }))).toBeUndefined();
});

test('repeats and former values leave a value the only one of its topic', () => {
  const told = (claims: Claim[], former: number[] = []) => [
    ...onlyOnes(
      claims,
      claims.map((claim) => topicOf(claim, alone)),
      claims.map((_, at) => former.includes(at)),
    ),
  ];
  expect(told([billions(5), billions(5), count(3, 'jets')])).toEqual([0, 1, 2]);
  expect(told([billions(5), billions(6)])).toEqual([]);
  expect(told([billions(5), billions(6)], [0])).toEqual([1]);
});

/** Two sentences, a count in each. */
function report(first: string, second: string) {
  const text = `${first} ${second}`;
  const claims = [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const sentence = index < first.length ? { start: 0, end: first.length } : { start: first.length, end: text.length };
    return { ...count(Number(digits), 'jets', { at: index }), sentence };
  });
  return settingsOf({ text, mentions: [], claims }, alone);
}

test('what is told of the Dutch jets is not told of the Swedish ones in a report of both', () => {
  const here = report('All 5 Dutch jets come late.', 'Of Sweden we know nothing but 9 hopes.');
  const both = report('Then 5 Dutch jets arrive.', 'Later 4 Swedish jets follow.');
  const apart = apartIn(here, 0, both, rarityIn([here, both]));
  const contrast = (other: number) => contrastOf(apart, both.ofClaims[other]!);
  expect(contrast(0)).toBe(0);
  expect(contrast(1)).toBeGreaterThan(0);
});

test('the surest of the figures that count retells a figure', () => {
  const found = new Retellings();
  found.add(1, 5, 0.4);
  found.add(1, 6, 0.9);
  expect(found.surest(1, () => true)).toBe(0.9);
  expect(found.surest(1, (other) => other !== 6)).toBe(0.4);
  expect(found.surest(2, () => true)).toBe(0);
});
