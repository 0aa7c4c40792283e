import { describe, expect, test } from 'vitest';
import { quotesOf, quoteVariants, speakersOf } from '../../../utils/stories';

describe('statements in quotation marks', () => {
  test.each([
    {
      says: 'are found in curly marks',
      text: 'He said: “The yard will deliver three boats before winter.”',
      found: ['The yard will deliver three boats before winter.'],
    },
    {
      says: 'are found in straight marks, one after the other',
      text: '"Boats leave the northern yard tonight," he said. "Fresh crews sail with them to Bergen."',
      found: ['Boats leave the northern yard tonight,', 'Fresh crews sail with them to Bergen.'],
    },
    {
      says: 'are found in each paragraph that opens anew before the last one closes',
      text: '“Three boats leave the yard tonight.\n“Fresh crews sail with them to Bergen.”',
      found: ['Three boats leave the yard tonight.', 'Fresh crews sail with them to Bergen.'],
    },
    {
      says: 'are no titles or scare quotes',
      text: 'The so-called “shoulder-to-shoulder” pact, the “Steel Dome” and the “Great Northern Harbour Partnership”.',
      found: [],
    },
    {
      says: 'do not run over a line',
      text: 'An inch mark: 12" pipes\nThe yard said boats leave tonight without escort" or so.',
      found: [],
    },
    {
      says: 'are nothing without a closing mark',
      text: '“The yard will deliver three boats before winter, he said',
      found: [],
    },
  ])('$says', ({ text, found }) => {
    expect(quotesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});

const NAMES = {
  'person:lie': 'Amund Lie',
  'person:berg': 'Berg',
  'organisation:navy': 'the navy',
  'country:norland': 'Norland',
};
const voicesIn = (text: string) =>
  Object.entries(NAMES)
    .flatMap(([id, name]) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        id,
        span: { start: index, end: index + name.length },
      })),
    )
    .sort((a, b) => a.span.start - b.span.start);
const speakers = (text: string) => speakersOf(text, quotesOf(text), voicesIn(text));
const SAID = 'Three boats leave the yard tonight';

describe('who says a statement', () => {
  test.each([
    { says: 'stands after it', text: `“${SAID},” Amund Lie said.`, by: ['person:lie'] },
    { says: 'stands after the verb', text: `“${SAID},” said captain Amund Lie, of the navy.`, by: ['person:lie'] },
    { says: 'stands before it', text: `Amund Lie told the navy: “${SAID}.”`, by: ['person:lie'] },
    { says: 'is not the one told', text: `“${SAID},” Amund Lie told Berg.`, by: ['person:lie'] },
    {
      says: 'is a body where no person is named',
      text: `“${SAID},” the navy said on Monday.`,
      by: ['organisation:navy'],
    },
    {
      says: 'is the one named last where a pronoun stands',
      text: `Amund Lie left Norland. “${SAID},” he said.`,
      by: ['person:lie'],
    },
    {
      says: 'is the one meant by his office, not the body or the country he speaks of',
      text: `Amund Lie is its minister. In Norland the minister said that the navy would see “${SAID}”.`,
      by: ['person:lie'],
    },
    {
      says: 'goes on after the words of saying',
      text: `“${SAID},” said Berg. “Fresh crews sail with them to Bergen.”`,
      by: ['person:berg', 'person:berg'],
    },
    {
      says: 'changes with the next name',
      text: `“${SAID},” said Berg. Amund Lie replied: “No boats leave before the ice is gone.”`,
      by: ['person:berg', 'person:lie'],
    },
    { says: 'is not told by a name nearby', text: `A banner in Norland read “${SAID}” in red.`, by: [undefined] },
    { says: 'is not told where nobody is named', text: `“${SAID},” a dealer said.`, by: [undefined] },
  ])('$says', ({ text, by }) => expect(speakers(text)).toEqual(by));
});

const spoken = (text: string, publishedOn?: string) => ({ text, voices: voicesIn(text), publishedOn });
const variants = (now: string, before: string, days?: [string, string]) =>
  quoteVariants(spoken(now, days?.[1]), [{ report: 'a', ...spoken(before, days?.[0]) }]);
const drawn = (now: string, before: string) =>
  variants(now, before).map(({ pieces }) =>
    pieces
      .map(({ op, text }) => (op === 'same' ? text.trim() : op === 'added' ? `{${text.trim()}}` : `[${text.trim()}]`))
      .join(' '),
  );
const TALKS = 'Our talks on this matter go on, and it would be too early to speak of results.';

describe('one statement in other words', () => {
  test('shows which words changed', () => {
    expect(
      drawn(
        'Amund Lie said: “Our talks on this matter continue, and it would be premature to speak of results.”',
        `Amund Lie said: “${TALKS}”`,
      ),
    ).toEqual([
      'Our talks on this matter [go on] {continue} , and it would be [too early] {premature} to speak of results',
    ]);
  });

  test('has its place in both texts, and its speaker', () => {
    const [now, before] = [
      `Amund Lie: “${TALKS.replace('too early', 'premature')}” he said.`,
      `“${TALKS}” Amund Lie said.`,
    ];
    const [variant] = variants(now, before);
    expect(now.slice(variant!.span.start, variant!.span.end)).toContain('premature');
    expect(before.slice(variant!.earlier.start, variant!.earlier.end)).toBe(TALKS);
    expect(variant).toMatchObject({ speaker: 'person:lie', report: 'a', isTurned: false });
  });

  test('that turns a no into a yes comes first', () => {
    const now = `“${TALKS.replace('go on', 'continue')}” Amund Lie said. “We will deliver the second boat to Bergen,” Amund Lie said.`;
    const before = `“${TALKS}” Amund Lie said. “We will not deliver the second boat to Bergen,” Amund Lie said.`;
    expect(
      variants(now, before).map(({ isTurned, span }) => [isTurned, now.slice(span.start, span.start + 7)]),
    ).toEqual([
      [true, 'We will'],
      [false, 'Our tal'],
    ]);
  });

  test('that lost its first word, a no, is turned', () => {
    const says = (no: string) => `“${no} boats of the second fleet leave Bergen tonight,” Amund Lie said.`;
    expect(variants(says('The'), says('No')).map(({ isTurned }) => isTurned)).toEqual([true]);
    expect(variants(says(''), says('No')).map(({ isTurned }) => isTurned)).toEqual([true]);
  });

  test('that says no in other words is not turned', () => {
    const now = 'Amund Lie said that he would “sign no contract that brings no work to the yards of Bergen”.';
    const before = '“We will not sign a contract that does not bring work to the yards of Bergen,” Amund Lie said.';
    expect(variants(now, before).map(({ isTurned }) => isTurned)).toEqual([false]);
  });

  test('with another number is turned as well', () => {
    const says = (count: string) => `“We will deliver ${count} boats before this winter,” Amund Lie said.`;
    expect(variants(says('12'), says('9')).map(({ isTurned }) => isTurned)).toEqual([true]);
  });
});

describe('a statement quoted again on a later day', () => {
  const [then, later, muchLater] = ['2025-01-10', '2025-03-01', '2025-09-01'] as const;
  const says = (words: string, who = 'Amund Lie') => `“${words},” ${who} said.`;
  const FLEET = 'We must be able to protect our harbours, and we cannot wait ten years for the second fleet';

  test('is told where most of its words are the same', () => {
    const [now, before] = [says(FLEET.replace('protect', 'guard')), says(FLEET)];
    expect(variants(now, before, [then, later])).toHaveLength(1);
    expect(variants(now, before, [then, muchLater])).toEqual([]);
  });

  test('is told however late where it is turned round', () => {
    const [now, before] = [says(FLEET.replace('cannot', 'can')), says(FLEET)];
    expect(variants(now, before, [then, muchLater]).map(({ isTurned }) => isTurned)).toEqual([true]);
  });

  test.each([
    ['of another speaker', says(FLEET.replace('cannot', 'can'), 'Berg')],
    [
      'with half its words changed',
      says('We must protect our coast, and the second fleet can sail north in autumn with new crews'),
    ],
    ['of few words', says('We can wait ten years for that')],
  ])('is another one %s', (_, now) => expect(variants(now, says(FLEET), [then, muchLater])).toEqual([]));
});

describe('nothing is told of', () => {
  test.each([
    { says: 'the same words in other marks', now: `"${TALKS}" Amund Lie said.`, before: `“${TALKS}” Amund Lie said.` },
    {
      says: 'an excerpt',
      now: '“Our talks on this matter go on,” Amund Lie said.',
      before: `“${TALKS}” Amund Lie said.`,
    },
    {
      says: 'what an editor put in brackets or left out',
      now: `“Our talks on this matter [of boats] go on … it would be too early to speak of results,” Amund Lie said.`,
      before: `“Our talks on this matter go on, it would be too early to speak of results,” Amund Lie said.`,
    },
    {
      says: 'contractions and spelling',
      now: '“We’ll defend the harbour and don’t organise retreats,” Amund Lie said.',
      before: '“We will defend the harbor and do not organize retreats,” Amund Lie said.',
    },
    {
      says: 'another statement of the same speaker',
      now: '“The budget for the second fleet was never discussed in Oslo,” Amund Lie said.',
      before: `“${TALKS}” Amund Lie said.`,
    },
    {
      says: 'the like words of another speaker',
      now: `“${TALKS.replace('go on', 'continue')}” Berg said.`,
      before: `“${TALKS}” Amund Lie said.`,
    },
  ])('$says', ({ now, before }) => expect(variants(now, before)).toEqual([]));

  test('the like words on another occasion', () => {
    const [now, before] = [`“${TALKS.replace('go on', 'continue')}” Berg said.`, `“${TALKS}” Berg said.`];
    expect(variants(now, before, ['2025-01-10', '2025-01-20'])).toHaveLength(1);
    expect(variants(now, before, ['2025-01-10', '2025-06-20'])).toEqual([]);
  });
});
