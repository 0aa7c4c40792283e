import { describe, expect, test } from 'vitest';
import { alignSentences, textChanges } from '../../../utils/stories';
import { splitSentences } from '../../../utils/text';

const changes = (before: string, now: string) => {
  const cut = (text: string) => ({ text, sentences: splitSentences(text) });
  const [a, b] = [cut(before), cut(now)];
  const words = ({ text, sentences }: typeof a) => sentences.map(({ start, end }) => text.slice(start, end));
  return textChanges(a, b, alignSentences(words(a), words(b))).map(({ kind, pieces, place }) => [
    kind,
    place ? now.slice(place.start, place.end) : pieces.map(({ text }) => text).join(''),
  ]);
};

const STAYS = 'The yard handed over the first patrol boat in June.';
const ALSO = 'Captain Amund Lie praised its crew.';

describe('between two texts of a report', () => {
  test.each([
    {
      says: 'a sentence is rewritten',
      before: `${STAYS} Three more boats follow before winter.`,
      now: `${STAYS} Four more boats follow before the winter.`,
      found: [['changed', 'Four more boats follow before the winter.']],
    },
    {
      says: 'a sentence is put in',
      before: `${STAYS} ${ALSO}`,
      now: `${STAYS} Divers found a crack in the hull. ${ALSO}`,
      found: [['added', 'Divers found a crack in the hull.']],
    },
    {
      says: 'a sentence is taken out',
      before: `${STAYS} Divers found a crack in the hull. ${ALSO}`,
      now: `${STAYS} ${ALSO}`,
      found: [['removed', 'Divers found a crack in the hull.']],
    },
    {
      says: 'each change stands in reading order',
      before: `Parliament met. ${STAYS} ${ALSO} The budget is 4 million.`,
      now: `${STAYS} Repairs last until autumn. ${ALSO} The budget is 5 million.`,
      found: [
        ['removed', 'Parliament met.'],
        ['added', 'Repairs last until autumn.'],
        ['changed', 'The budget is 5 million.'],
      ],
    },
  ])('$says', ({ before, now, found }) => expect(changes(before, now)).toEqual(found));

  test.each([
    { says: 'sentences that only moved', before: `${STAYS} ${ALSO}`, now: `${ALSO} ${STAYS}` },
    { says: 'other marks and spaces', before: 'He said: “No boats.”', now: 'He said:  "No boats."' },
    { says: 'a sentence printed twice in both', before: `${ALSO} ${ALSO}`, now: `${ALSO} ${ALSO}` },
    { says: 'nothing at all', before: '', now: '' },
  ])('nothing is told of $says', ({ before, now }) => expect(changes(before, now)).toEqual([]));
});
