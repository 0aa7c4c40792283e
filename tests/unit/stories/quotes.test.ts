import { describe, expect, test } from 'vitest';
import { quotesOf, quoteVariants } from '../../../utils/stories';

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
      says: 'are no titles or scare quotes',
      text: 'The so-called “shoulder-to-shoulder” pact and the “Steel Dome”.',
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

describe('one statement in two reports', () => {
  const earlier = 'The admiral: “Our talks on this matter go on, and it would be too early to speak of results.”';
  const variants = (text: string) =>
    quoteVariants(text, [{ report: 'a', text: earlier }]).map(({ exact, added, dropped }) => ({
      exact,
      added,
      dropped,
    }));

  test('is the same word for word, whatever the marks', () => {
    expect(variants('"Our talks on this matter go on, and it would be too early to speak of results."')).toEqual([
      { exact: true, added: [], dropped: [] },
    ]);
  });

  test('shows which words changed', () => {
    expect(variants('“Our talks on this matter continue, and it would be premature to speak of results.”')).toEqual([
      { exact: false, added: ['continue', 'premature'], dropped: ['go', 'too', 'early'] },
    ]);
  });

  test('has its place in both texts', () => {
    const text = 'He repeated: “Our talks on this matter go on, early results or not.” Nothing else.';
    const [variant] = quoteVariants(text, [{ report: 'a', text: earlier }]);
    expect(text.slice(variant!.span.start, variant!.span.end)).toBe(
      'Our talks on this matter go on, early results or not.',
    );
    expect(earlier.slice(variant!.earlier.start, variant!.earlier.end)).toMatch(/^Our talks .* results\.$/);
  });

  test('is not another statement of the same speaker', () => {
    expect(variants('“The budget for the second fleet was never discussed in Oslo.”')).toEqual([]);
  });
});
