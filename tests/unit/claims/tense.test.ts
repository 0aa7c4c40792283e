import { describe, expect, test } from 'vitest';
import { isAhead, isDone } from '../../../utils/claims/measure/tense';
import { framesOf } from '../../../utils/claims/reading/frame';
import { readMarked } from '../../corpus/claims/marked-text';

const deliveryIn = (text: string) => {
  const frame = framesOf(readMarked(text))[0]!;
  return { frame, hit: frame.bySense.get('deliver')![0]! };
};

describe('tense', () => {
  test.each([
    { text: 'Ten were delivered.', ahead: false, done: true },
    { text: 'Ten have been handed over.', ahead: false, done: true },
    { text: 'Ten will be delivered.', ahead: true, done: false },
    { text: 'Ten are to be delivered.', ahead: true, done: false },
    { text: 'Ten are expected to arrive.', ahead: true, done: false },
    { text: 'Ten were to have been delivered.', ahead: true, done: false },
    { text: 'Ten are said to have been delivered.', ahead: false, done: true },
    { text: 'Ten have yet to be delivered.', ahead: true, done: false },
    { text: 'The deal provided for ten.', ahead: false, done: false },
  ])('reads "$text"', ({ text, ahead, done }) => {
    const { frame, hit } = deliveryIn(text);
    expect({ ahead: isAhead(frame, hit), done: isDone(frame, hit) }).toEqual({ ahead, done });
  });
});
