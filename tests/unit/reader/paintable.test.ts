import { expect, test } from 'vitest';
import { paintableMarks } from '../../../entrypoints/reader.content/paintable';
import type { Mark, PageAnswer, PageEntity } from '../../../utils/messaging';

const entity = (name: string, watched = false): PageEntity => ({
  id: `system:${name}`,
  type: 'system',
  name,
  alias: name,
  mentions: 1,
  earlierReports: 0,
  ...(watched ? { watched } : {}),
});
const answer = (marks: Omit<Mark, 'kind'>[]): PageAnswer => ({
  version: 1,
  report: { id: 'this' },
  remembered: false,
  marks: marks.map((mark) => ({ ...mark, kind: 'entity' })),
  entities: [entity('a'), entity('b', true)],
  figures: [],
  summary: {
    names: 2,
    figures: 0,
    differs: 0,
    updates: 0,
    firstSeen: 0,
    agrees: 0,
    notComparable: 0,
    relatedReports: 0,
  },
  related: [],
});

test.each([
  { says: 'a name as a name', mark: { start: 0, end: 1, at: 0 }, looks: ['name'] },
  { says: 'a watched name more strongly', mark: { start: 0, end: 1, at: 1 }, looks: ['watched'] },
  {
    says: 'a watched name plainly where it is kept from pages',
    mark: { start: 0, end: 1, at: 1, quiet: 'plain' as const },
    looks: ['name'],
  },
  {
    says: 'an own name not at all where it is kept from pages',
    mark: { start: 0, end: 1, at: 0, quiet: 'unpainted' as const },
    looks: [],
  },
])('paints $says', ({ mark, looks }) => {
  expect(paintableMarks(answer([mark])).map(({ look }) => look)).toEqual(looks);
});
