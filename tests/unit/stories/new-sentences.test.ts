import { describe, expect, test } from 'vitest';
import { newSentences } from '../../../utils/stories';
import { splitSentences } from '../../../utils/text';

const earlier = [
  'The yard handed over the first patrol boat in June. Three more of the class are to follow before the winter ice.',
  'Captain Amund Lie praised the crew. The boats carry a gun of 57 mm and a helicopter deck.',
];

const fresh = (text: string, texts = earlier) =>
  newSentences(text, splitSentences(text), texts).map(({ start, end }) => text.slice(start, end));

describe('a sentence is new', () => {
  test.each([
    { says: 'when nobody told it', text: 'Parliament cut the training budget of the coast guard.' },
    {
      says: 'when its number is another one',
      text: 'Five more of the class, 12 in all, are to follow before the winter ice.',
    },
    { says: 'when only its names are known', text: 'Captain Amund Lie resigned over the unpaid wages of his stokers.' },
  ])('$says', ({ text }) => expect(fresh(text)).toEqual([text]));

  test('when there is no earlier report', () => {
    expect(fresh('The yard handed over the first patrol boat in June.', [])).toHaveLength(1);
  });
});

describe('a sentence is old', () => {
  test.each([
    { says: 'when an earlier report has it', text: 'The yard handed over the first patrol boat in June.' },
    { says: 'when it is reworded', text: 'In June, the first patrol boat was handed over by the yard.' },
    {
      says: 'when it runs two sentences into one',
      text: 'The yard handed over its first patrol boat in June and three more of the class follow before winter ice.',
    },
    {
      says: 'when another report than the first has it',
      text: 'A 57 mm gun and a helicopter deck are carried by the boats.',
    },
  ])('$says', ({ text }) => expect(fresh(text)).toEqual([]));
});

test('labels and bylines are never news', () => expect(fresh('Read more\nAgency\n(ANA)')).toEqual([]));

test('the new ones come in reading order, and the old ones between them are left out', () => {
  const text = 'Divers found a crack in the hull. Captain Amund Lie praised the crew. Repairs will take until autumn.';
  expect(fresh(text)).toEqual(['Divers found a crack in the hull.', 'Repairs will take until autumn.']);
});
