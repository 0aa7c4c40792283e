import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRecord, parseLibraryFile, parseLine } from '../../utils/exchange';
import { reportRecord } from '../unit/store/records';

const RUNS = Number(process.env.FC_RUNS ?? 2_000);

describe('library files', () => {
  test('any text is read without throwing, each bad line with a reason', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.json({ maxDepth: 30 }));
    fc.assert(
      fc.property(text, (line) => {
        const parsed = parseLine(line);
        expect(parsed.ok || parsed.message.length > 0).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test('a record with anything in place of one of its parts is whole or refused', () => {
    const good = JSON.parse(formatRecord(reportRecord(1, ['system:a', 'system:b'])));
    const paths = [
      ['report'],
      ['report', 'id'],
      ['text'],
      ['mentions'],
      ['mentions', '0', 'start'],
      ['claims'],
      ['claims', '0', 'figure'],
      ['claims', '0', 'figure', 'quantity', 'lo'],
      ['sketch'],
      ['origin'],
      ['sightline'],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const changed = structuredClone(good);
        let place = changed;
        for (const key of path.slice(0, -1)) place = place[key];
        place[path.at(-1)!] = value;
        const parsed = parseLine(JSON.stringify(changed));
        if (parsed.ok) expect('record' in parsed && parseLine(formatRecord(parsed.record))).toEqual(parsed);
        else expect(parsed.message).not.toBe('');
      }),
      { numRuns: RUNS },
    );
  });

  test('what is written is read back, line by line, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (texts) => {
        const records = texts.map((text, n) => ({ ...reportRecord(n, []), text }));
        const file = records.map((record) => `${formatRecord(record)}\n`).join('');
        expect(parseLibraryFile(file)).toEqual({ records, said: [], problems: [] });
      }),
      { numRuns: 300 },
    );
  });
});
