import { describe, expect, test } from 'vitest';
import { formatRecord, parseLibraryFile, parseLine } from '../../../utils/exchange';
import { reportRecord } from '../store/records';

const record = reportRecord(1);
const lineWith = (change: object): string => JSON.stringify({ ...JSON.parse(formatRecord(record)), ...change });

describe('formatRecord and parseLine', () => {
  test('give a record back as it was, on one line', () => {
    const full = { ...reportRecord(2, ['system:a', 'system:b'], 'five\nlines "quoted"'), origin: 'r1' };
    expect(formatRecord(full)).not.toContain('\n');
    expect(parseLine(formatRecord(full))).toEqual({ ok: true, record: full });
  });

  test.each([
    { says: 'no JSON', line: 'hello', message: 'not JSON' },
    { says: 'other JSON', line: '{"a":1}', message: 'not a report' },
    { says: 'no object', line: '[]', message: 'not a report' },
    { says: 'a missing text', line: lineWith({ text: undefined }), message: '"text" is missing or wrong' },
    { says: 'a newer format', line: lineWith({ sightline: 2 }), message: 'newer Sightline' },
    { says: 'a newer format of another shape', line: '{"sightline":9,"all":"different"}', message: 'newer Sightline' },
    { says: 'deep nesting', line: '['.repeat(100_000) + ']'.repeat(100_000), message: 'nested too deeply' },
    {
      says: 'a key that reaches the prototype',
      line: lineWith({}).replace('{', '{"__proto__":{"polluted":1},'),
      message: 'forbidden key',
    },
    {
      says: 'such a key in disguise',
      line: lineWith({}).replace('{', '{"__pr\\u006fto__":{},'),
      message: 'forbidden key',
    },
    {
      says: 'a name beyond the text',
      line: lineWith({ mentions: [{ entityId: 'system:x', type: 'system', start: 3, end: 999 }] }),
      message: 'a name lies outside',
    },
    {
      says: 'a figure that is not in the text',
      line: lineWith({ text: 'nine of report 1' }),
      message: 'a figure does not stand',
    },
    {
      says: 'an impossible date',
      line: lineWith({ report: { ...record.report, publishedOn: '2026-13-40' } }),
      message: 'date of publication',
    },
    {
      says: 'a date of another form',
      line: lineWith({ report: { ...record.report, publishedOn: 'May 2026' } }),
      message: 'publishedOn',
    },
    { says: 'a sample that is no hash', line: lineWith({ sketch: [-1] }), message: 'samples' },
    {
      says: 'an endless title',
      line: lineWith({ report: { ...record.report, title: 'x'.repeat(3_000) } }),
      message: 'too long',
    },
    {
      says: 'an endless text',
      line: lineWith({ text: `five${' '.repeat(2_000_001)}` }),
      message: 'longer than any article',
    },
  ])('refuse $says with a reason', ({ line, message }) => {
    const parsed = parseLine(line);
    expect(parsed).toMatchObject({ ok: false, message: expect.stringContaining(message) });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('take words that look like forbidden keys in a text', () => {
    const about = reportRecord(3, [], 'five: the "prototype" has a "constructor": "__proto__"');
    expect(parseLine(formatRecord(about))).toEqual({ ok: true, record: about });
  });

  test.each(['javascript:alert(1)', 'file:///home/reader/story.html', 'data:text/html,x'])(
    'drop the address %s, which must not become a link',
    (canonicalUrl) => {
      const parsed = parseLine(lineWith({ report: { ...record.report, canonicalUrl } }));
      expect('record' in parsed && 'canonicalUrl' in parsed.record.report).toBe(false);
      expect(parsed.ok).toBe(true);
    },
  );
});

describe('parseLibraryFile', () => {
  test('loads the good lines and names the bad ones', () => {
    const file = `\uFEFF${formatRecord(record)}\r\n\noops\n${formatRecord(reportRecord(2))}\n`;
    const { records, problems } = parseLibraryFile(file);
    expect(records.map((one) => one.report.id)).toEqual(['r1', 'r2']);
    expect(problems).toEqual([{ line: 3, message: expect.stringContaining('not JSON') }]);
  });

  test.each([{ first: 'PK\u0003\u0004' }, { first: '\u001f\ufffd\u0008' }])(
    'does not unpack a compressed file',
    ({ first }) => {
      expect(parseLibraryFile(`${first}…`)).toEqual({
        records: [],
        said: [],
        problems: [{ line: 1, message: expect.stringContaining('compressed') }],
      });
    },
  );

  test('finds nothing in an empty file', () => {
    expect(parseLibraryFile('\n \n')).toEqual({ records: [], said: [], problems: [] });
  });
});
