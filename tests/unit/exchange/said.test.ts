import { describe, expect, test } from 'vitest';
import type { Hiding, OwnName } from '../../../utils/domain';
import { formatRecord, formatSaid, parseLibraryFile, parseLine } from '../../../utils/exchange';
import { reportRecord } from '../store/records';

const name: OwnName = {
  id: 'system:grelbin-kite',
  type: 'system',
  name: 'Grelbin Kite',
  aliases: ['Grelbin Kite', 'GK-2'],
  note: 'seen in Norway',
  watched: true,
  createdAt: '2026-02-03T04:05:06.000Z',
  updatedAt: '2026-02-03T04:05:06.000Z',
};
const hiding: Hiding = {
  scope: 'site',
  entityId: 'system:arrow',
  name: 'Arrow',
  surface: 'Arrow',
  host: 'daily.example',
  createdAt: '2026-02-03T04:05:06.000Z',
};
const lineWith = (change: object): string => JSON.stringify({ sightline: 1, name: { ...name, ...change } });

describe('what the reader said', () => {
  test.each([{ what: 'name', value: name } as const, { what: 'hiding', value: hiding } as const])(
    'comes back from its line as it was: $what',
    (said) => {
      expect(formatSaid(said)).not.toContain('\n');
      expect(parseLine(formatSaid(said))).toEqual({ ok: true, said });
    },
  );

  test.each([
    { says: 'a kind that is none', line: lineWith({ type: 'weapon' }), message: '"type" is missing or wrong' },
    { says: 'an identifier of another kind', line: lineWith({ id: 'person:kite' }), message: 'do not fit together' },
    { says: 'a name without letters', line: lineWith({ aliases: ['…'] }), message: 'without a letter' },
    { says: 'a name written backwards', line: lineWith({ name: 'Kite\u202egpj' }), message: 'hidden characters' },
    { says: 'an endless name', line: lineWith({ name: 'x'.repeat(300) }), message: '"name" is missing or wrong' },
    { says: 'names without end', line: lineWith({ aliases: Array(99).fill('x') }), message: '"aliases"' },
    { says: 'no format', line: JSON.stringify({ name }), message: 'not a name of yours' },
    { says: 'a newer format', line: JSON.stringify({ sightline: 2, name }), message: 'newer Sightline' },
    {
      says: 'a scope that is none',
      line: JSON.stringify({ sightline: 1, hiding: { ...hiding, scope: 'moon' } }),
      message: 'not a hidden name: "scope"',
    },
  ])('is refused with $says', ({ line, message }) => {
    expect(parseLine(line)).toEqual({ ok: false, message: expect.stringContaining(message) });
  });

  test('stands in a library file beside its reports, and bad lines are named by number', () => {
    const file = [
      formatRecord(reportRecord(1)),
      formatSaid({ what: 'name', value: name }),
      lineWith({ type: 'weapon' }),
      formatSaid({ what: 'hiding', value: hiding }),
    ].join('\n');
    const { records, said, problems } = parseLibraryFile(file);
    expect(records).toHaveLength(1);
    expect(said.map(({ what }) => what)).toEqual(['name', 'hiding']);
    expect(problems.map(({ line }) => line)).toEqual([3]);
  });

  test('is not read into a report that has a field of that name', () => {
    const record = JSON.parse(formatRecord(reportRecord(1)));
    expect(parseLine(JSON.stringify({ ...record, name: 'x' }))).toMatchObject({ ok: true, record: {} });
  });
});
