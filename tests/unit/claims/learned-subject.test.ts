import { describe, expect, test } from 'vitest';
import { namedUpTo } from '../../../utils/claims/learned-subject/candidates';
import { askWhose } from '../../../utils/claims/learned-subject/second-opinion';
import { SORTS, traitCount } from '../../../utils/claims/learned-subject/sorts';
import { WEIGHTS } from '../../../utils/claims/learned-subject/weights';
import { readPassage } from '../../../utils/claims/reading/passage';
import type { Who } from '../../../utils/claims/subject/who';
import type { EntityId, Measure } from '../../../utils/domain';
import { readMarked } from '../../corpus/claims/marked-text';

const asked = (text: string, measure: Measure, subject: EntityId | undefined): Who => {
  const passage = readPassage(readMarked(text));
  const why = subject ? [{ key: 'subject', cue: 'x', distance: 0 }] : [];
  const party = { key: 'party', cue: 'y', distance: 1 };
  return askWhose(passage, passage.spots.at(-1)!, measure, { subject, party: 'country:poland', why: [...why, party] });
};

describe('askWhose', () => {
  const text = 'The [T-72] is old. Poland drives it still.\n\nThe [K9] is a howitzer. The [K9] has a range of {40 km}.';

  test('takes a name for which much more speaks, says why and leaves the party alone', () => {
    const who = asked(text, 'range', 'system:t-72');
    expect(who).toMatchObject({ subject: 'system:k9', party: 'country:poland' });
    expect(who.why.map(({ key }) => key)).toEqual(['subject', 'party']);
    expect(who.why[0]!.cue).toMatch(/^K9, likelier than T-72 by [a-z"' -]+$/);
  });

  test.each([
    { says: 'what speaks for itself', text, measure: 'range', subject: 'system:k9' },
    {
      says: 'a rule that is nearly as likely',
      text: 'The [K9] and the [T-72] are old. They have a range of {40 km}.',
      measure: 'range',
      subject: 'system:k9',
    },
    {
      says: 'a class against one of its ships',
      text: '[HNoMS Skagen] was named. [HNoMS Skagen] sails. The price of [HNoMS Skagen] is {$4 billion}.',
      measure: 'contract-value',
      subject: 'system:skagen-class-frigate',
    },
    { says: 'what nothing was learned of', text, measure: 'growth', subject: 'system:t-72' },
  ] as const)('keeps $says', ({ text, measure, subject }) =>
    expect(asked(text, measure, subject).subject).toBe(subject),
  );

  test('ends a silence with the one thing that is told of', () =>
    expect(asked('The [K9] is a howitzer. It has a range of {40 km}.', 'range', undefined)).toMatchObject({
      subject: 'system:k9',
      why: [{ key: 'subject', cue: 'K9, the likeliest' }, { key: 'party' }],
    }));

  test('ends a silence though a thing of another kind stands beside it', () =>
    expect(asked('The [K9] is a howitzer. Against tanks it reaches {40 km}.', 'range', undefined).subject).toBe(
      'system:k9',
    ));

  test.each([
    {
      says: 'a name is in the sentence that nobody knows',
      text: '[K9]. But Quimby has a range of {40 km}.',
      measure: 'range',
    },
    { says: 'a thing of another kind is told of', text: 'The [K9]. A missile reached {40 km}.', measure: 'range' },
    { says: 'nothing is measured', text: 'The [K9] is a howitzer. It stood {40 km} away.', measure: 'other' },
    { says: 'only a party is named', text: '[Poland] paid {$5 billion}.', measure: 'budget' },
  ] as const)('stays silent where $says', ({ text, measure }) =>
    expect(asked(text, measure, undefined).subject).toBeUndefined(),
  );
});

describe('namedUpTo', () => {
  const named = (text: string, sentence: number) => {
    const passage = readPassage(readMarked(text));
    return namedUpTo(passage, passage.frames[sentence]!);
  };

  test('knows what earlier sentences named, how long ago and how much was named since', () => {
    const k9 = named('The [K9] came. So did the [T-72] and the [GCAP]. Good. It is {40 km}.', 3).get('system:k9')!;
    expect(k9).toMatchObject({ own: [], first: 0, last: 0, othersSince: 2 });
  });

  test('leaves parties of earlier paragraphs out and takes a country by its adjective', () => {
    const all = named('[Norway] waits. It waits. <Polish> tanks go {40 km}.', 2);
    expect([...all.keys()]).toEqual(['country:poland']);
    expect(all.get('country:poland')!.own[0]!.standing).toBe('adjective');
  });
});

test('every sort has a weight for each of its answers, by figure, measure or place', () => {
  expect(WEIGHTS).toHaveLength(SORTS.length);
  const cells = WEIGHTS.map((rows) => rows.split('|').map((row) => row.split(' ').length));
  expect(cells).toEqual(SORTS.map(({ answers, by }) => answers.map(() => by.length)));
  expect(cells.flat().reduce((sum, one) => sum + one, 0)).toBe(traitCount());
});
