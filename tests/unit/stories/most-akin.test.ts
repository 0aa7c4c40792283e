import { expect, test } from 'vitest';
import { mostAkin } from '../../../utils/stories';

const laterFirst = (a: number, b: number): number => b - a;

test.each([
  { says: 'more names in common come first', names: [[1, 2], [1]], order: [1, 2] },
  {
    says: 'a rare name outweighs a common one',
    names: [[1, 2, 3, 4, 5, 6, 7, 8], [0]],
    order: [0, 8, 7, 6, 5, 4, 3, 2, 1],
  },
  { says: 'of equals the later comes first', names: [[1, 2, 3]], order: [3, 2, 1] },
  { says: 'a name told twice counts once', names: [[1, 1, 2]], order: [2, 1] },
  { says: 'no name, no story', names: [], order: [] },
])('$says', ({ names, order }) => expect(mostAkin(names, laterFirst)).toEqual(order));
