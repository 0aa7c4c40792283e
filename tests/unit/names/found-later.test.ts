import { expect, test } from 'vitest';
import type { StoredMention } from '../../../utils/domain';
import { foundLater, mayName } from '../../../utils/names';

const at = (entityId: string, start: number, end: number): StoredMention => ({ entityId, type: 'system', start, end });
const record = (...mentions: StoredMention[]) => ({ mentions, claims: [] });

test.each([
  { says: 'as written', text: 'The Grelbin Kite flew.', form: 'Grelbin Kite', may: true },
  { says: 'in other letters', text: 'THE GRELBIN-KITE FLEW', form: 'Grelbin Kite', may: true },
  { says: 'over a line end', text: 'S-\n400', form: 'S 400', may: true },
  { says: 'not at all', text: 'The kite flew.', form: 'Grelbin Kite', may: false },
])('a form may be named $says', ({ text, form, may }) => {
  expect(mayName(text, ['XQ-1', form])).toBe(may);
});

test.each([
  { says: 'where nothing stood', kept: record(at('a', 0, 4)), read: record(at('b', 5, 9)), found: [at('b', 5, 9)] },
  { says: 'but not over what stood there', kept: record(at('a', 0, 9)), read: record(at('b', 5, 9)), found: undefined },
  { says: 'of no other entity', kept: record(), read: record(at('c', 0, 4)), found: undefined },
  { says: 'once', kept: record(at('b', 0, 4)), read: record(at('b', 0, 4), at('b', 5, 9)), found: undefined },
])('a later reading adds $says', ({ kept, read, found }) => {
  expect(foundLater(kept, read, 'b')?.mentions).toEqual(found);
});
