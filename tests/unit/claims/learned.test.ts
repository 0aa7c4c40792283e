import { describe, expect, test } from 'vitest';
import { opinionOn, taughtOf } from '../../../utils/claims/learned/judge';
import { askAgain } from '../../../utils/claims/learned/second-opinion';
import { stemOf, traitsOf } from '../../../utils/claims/learned/traits';
import { readPassage } from '../../../utils/claims/reading/passage';
import { readMarked } from '../../corpus/claims/marked-text';

const read = (text: string) => {
  const passage = readPassage(readMarked(text, { publishedOn: '2025-11-20' }));
  return { passage, spot: passage.spots[0]! };
};
const traits = (text: string): string[] => {
  const { passage, spot } = read(text);
  return traitsOf(passage, spot);
};

describe('traitsOf', () => {
  test.each([
    { says: 'knows inflections of a word as one', text: 'Deliveries of {5 squadrons} ended', has: ['b:deliver'] },
    { says: 'tells the words on either side', text: 'They unloaded {40|tanks} tanks there', has: ['b0:unload'] },
    { says: 'knows names by their sort only', text: 'The [K9] has {5 crew}', has: ['b:@system'] },
    {
      says: 'knows names of nobody by their capital',
      text: 'Then Quimby sent {40|tanks} tanks',
      has: ['b:@name'],
    },
    { says: 'tells noun and size of a count', text: 'Some {40|tanks} tanks', has: ['noun:tank', 'size:3'] },
    { says: 'tells whether a date is still to come', text: 'It comes in {2031}', has: ['ahead', 'precision:4'] },
    { says: 'stops where another part begins', text: 'Sold; {40|tanks} tanks', hasNot: ['b:sold'] },
  ])('$says', ({ text, has = [], hasNot = [] }: { text: string; has?: string[]; hasNot?: string[] }) => {
    const found = traits(text);
    expect(found).toEqual(expect.arrayContaining(has));
    expect(found.filter((trait) => hasNot.includes(trait))).toEqual([]);
  });

  test('holds no word of a name', () =>
    expect(traits('Then Quimby of [Poland] sent {40|tanks} tanks').join(' ')).not.toMatch(/quimby|poland/i));
});

test.each([
  ['deliveries', 'deliver'],
  ['delivered', 'deliver'],
  ['ships', 'ship'],
  ['is', 'is'],
  ['', ''],
])('the stem of "%s" is "%s"', (word, stem) => expect(stemOf(word)).toBe(stem));

describe('what was learned', () => {
  const text = 'The first of the ships is to be handed to the navy in {2031}.';

  test('is no answer for a kind that nothing was learned of', () => {
    const { passage, spot } = read('It took {12 hours}');
    expect(opinionOn(passage, spot)).toBeUndefined();
  });

  test('has probabilities and words for its reasons', () => {
    const { passage, spot } = read(text);
    const { odds, wordFor } = opinionOn(passage, spot)!;
    expect(odds.reduce((all, one) => all + one, 0)).toBeCloseTo(1);
    expect(odds[taughtOf('date')!.indexOf('delivery-date')]).toBeGreaterThan(0.5);
    expect(wordFor('delivery-date')).toMatch(/^[a-z-]+$/);
  });

  test.each([
    { says: 'decides where the rules are silent', measure: 'other', confidence: 0, found: 'delivery-date' },
    { says: 'gives way to what they rule out', measure: 'other', confidence: 0.9, found: 'other' },
    { says: 'outvotes a weak rule', measure: 'contract-date', confidence: 0.1, found: 'delivery-date' },
    {
      says: 'keeps the finer word of a rule',
      measure: 'service-entry-date',
      confidence: 0.3,
      found: 'service-entry-date',
    },
  ] as const)('$says', ({ measure, confidence, found }) => {
    const why = [{ key: 'measure', cue: 'x', distance: 0 }];
    expect(askAgain(read(text).passage, [{ measure, confidence, why }])[0]!.measure).toBe(found);
  });
});
