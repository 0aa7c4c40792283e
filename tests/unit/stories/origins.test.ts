import { expect, test } from 'vitest';
import { originsOf } from '../../../utils/stories';

test.each([
  { says: 'a report that copies nothing is its own origin', links: [{ report: 'a', copies: [] }], origins: { a: 'a' } },
  {
    says: 'a copy of a copy goes back to the first',
    links: [
      { report: 'a', copies: [] },
      { report: 'b', copies: ['a'] },
      { report: 'c', copies: ['b'] },
    ],
    origins: { a: 'a', b: 'a', c: 'a' },
  },
  {
    says: 'two groups become one when a report copies both',
    links: [
      { report: 'a', copies: [] },
      { report: 'b', copies: [] },
      { report: 'c', copies: ['b', 'a'] },
      { report: 'd', copies: [] },
    ],
    origins: { a: 'a', b: 'a', c: 'a', d: 'd' },
  },
  {
    says: 'a report known only as a source counts too',
    links: [{ report: 'b', copies: ['a'] }],
    origins: { b: 'b', a: 'b' },
  },
])('$says', ({ links, origins }) => expect(Object.fromEntries(originsOf(links))).toEqual(origins));
