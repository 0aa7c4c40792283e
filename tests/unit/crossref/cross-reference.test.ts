import { describe, expect, test } from 'vitest';
import { billions, count, crossReference, date, kilometres, page, seenIn } from './build-claims';

const relations = (finding: ReturnType<typeof crossReference>[number]) =>
  finding?.trail.map(({ report, relation }) => `${report} ${relation}`);

describe('the answer', () => {
  test('is first seen where no earlier report speaks of it', () => {
    const [finding] = crossReference(
      [billions(5)],
      page('2025-12-04'),
      seenIn('a', '2025-05-28', [count(5, 'systems')]),
    );
    expect(finding).toEqual({
      result: 'first-seen',
      reasons: ['no earlier report in the library says this'],
      trail: [],
    });
  });

  test('is none for a figure without subject or measure, and keeps the order', () => {
    const claims = [billions(5, { subject: undefined }), count(2, 'people', { measure: 'other' }), billions(5)];
    const findings = crossReference(claims, page('2025-12-04'), seenIn('a', '2025-05-28', claims));
    expect(findings.map((finding) => finding?.result)).toEqual([undefined, undefined, 'agrees']);
  });

  test('never compares a report with itself', () => {
    const [finding] = crossReference([billions(5)], page('2025-12-04', 'a'), seenIn('a', '2025-12-04', [billions(6)]));
    expect(finding?.result).toBe('first-seen');
  });

  test('has the newest report first in its trail, with spans of the earlier figure', () => {
    const [older, newer] = [billions(5.43, { at: 40 }), billions(5.43, { at: 70 })];
    const [finding] = crossReference([billions(5)], page('2025-12-04'), [
      ...seenIn('old', '2018-10-05', [older]),
      ...seenIn('new', '2025-05-28', [newer]),
      ...seenIn('undated', '', [older]).map((seen) => ({ ...seen, report: { id: 'undated' } })),
    ]);
    expect(relations(finding)).toEqual(['new agrees', 'old agrees', 'undated agrees']);
    expect(finding?.trail[0]).toMatchObject({ start: 70, end: 86, surface: 'USD 5.43 billion', origin: 'new' });
  });

  test('says what does not match when nothing is comparable', () => {
    const [finding] = crossReference(
      [billions(400, { unit: 'INR' })],
      page('2025-12-04'),
      seenIn('a', '2025-05-28', [billions(5)]),
    );
    expect(finding).toMatchObject({
      result: 'not-comparable',
      reasons: [expect.stringMatching(/^another currency: this one is about .4.6 billion/)],
    });
  });

  test('tells an old page what a newer report has', () => {
    const old = crossReference([date('2026')], page('2025-05-28'), seenIn('newer', '2025-09-03', [date('2027')]));
    expect(old[0]).toMatchObject({
      result: 'updates',
      change: 'advances',
      reasons: ['a newer report has 2027 (3 September 2025)'],
    });
  });

  test.each([
    ['of what agrees', billions(5), billions(5.43), /^rounded, the same as USD 5\.43 billion \(3 September 2025\)/],
    ['of what is no match', billions(5), billions(400, { unit: 'INR' }), /INR 400 billion \(3 September 2025\)/],
  ])('names to an old page the value and the day of the newer report, %s', (_, mine, theirs, reason) => {
    const [finding] = crossReference([mine], page('2025-05-28'), seenIn('newer', '2025-09-03', [theirs]));
    expect(finding?.reasons).toEqual([expect.stringMatching(reason)]);
  });
});

describe('many voices', () => {
  test('lead with the most precisely written of the values that contradict', () => {
    const [finding] = crossReference([billions(5.5)], page('2025-12-04'), [
      ...seenIn('precise', '2025-05-28', [billions(5.43)]),
      ...seenIn('rounded', '2025-11-01', [billions(5)]),
      ...seenIn('bound', '2025-11-02', [billions(6.4, { hedge: 'more-than' })]),
    ]);
    expect(finding?.reasons).toEqual(['1.3 % higher than USD 5.43 billion (28 May 2025); 2 more reports differ too']);
    expect(relations(finding)).toEqual(['bound differs', 'rounded differs', 'precise differs']);
  });

  test('are heard up to the newest two hundred reports of a thing', () => {
    const days = Array.from({ length: 260 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10));
    const [finding] = crossReference(
      [billions(5.43)],
      page('2025-12-04'),
      days.flatMap((day) => seenIn(day, day, [billions(5.43)])),
    );
    expect(finding?.trail).toHaveLength(200);
    expect([finding?.trail[0]?.report, finding?.trail.at(-1)?.report]).toEqual([days[259], days[60]]);
  });

  const earlier = [
    ...seenIn('a', '2025-01-01', [billions(5.43)]),
    ...seenIn('b', '2025-02-01', [billions(5.43)]),
    ...seenIn('c', '2025-03-01', [billions(5.5)]),
  ];

  test('agree by majority and name the one that differs', () => {
    const [finding] = crossReference([billions(5.43)], page('2025-12-04'), earlier);
    expect(finding).toMatchObject({
      result: 'agrees',
      reasons: [
        'the same as USD 5.43 billion (1 February 2025); 1 more report agrees',
        '1.3 % lower than USD 5.5 billion (1 March 2025)',
      ],
    });
  });

  test('differ by majority and name the one that agrees', () => {
    const [finding] = crossReference([billions(5.5)], page('2025-12-04'), earlier);
    expect(finding?.result).toBe('differs');
    expect(finding?.reasons).toEqual([
      '1.3 % higher than USD 5.43 billion (1 February 2025); 1 more report differs too',
      'the same as USD 5.5 billion (1 March 2025)',
    ]);
  });

  test('count a wire story once, however often it was printed', () => {
    const copies = ['a', 'b', 'c'].flatMap((id) => seenIn(id, '2025-01-01', [billions(5.43)], 'a'));
    const [finding] = crossReference([billions(5.5)], page('2025-12-04'), [
      ...copies,
      ...seenIn('d', '2025-02-01', [billions(5.5)]),
      ...seenIn('e', '2025-03-01', [billions(5.5)]),
    ]);
    expect(finding?.result).toBe('agrees');
    expect(finding?.reasons[1]).toBe('1.3 % higher than USD 5.43 billion (1 January 2025)');
    expect(finding?.trail).toHaveLength(5);
  });

  test('cite the report that was copied, not its reprint', () => {
    const [finding] = crossReference([billions(5.5)], page('2025-12-04'), [
      ...seenIn('wire', '2025-05-29', [billions(5.43)], 'wire'),
      ...seenIn('reprint', '2025-05-30', [billions(5.43)], 'wire'),
    ]);
    expect(finding?.reasons[0]).toContain('29 May 2025');
    expect(finding?.trail).toHaveLength(2);
  });

  test('of a copy of the page itself say that it is one', () => {
    const [finding] = crossReference([billions(5.5)], page('2025-01-02'), seenIn('a', '2025-01-01', [billions(5.43)]), {
      origin: 'a',
    });
    expect(finding?.result).toBe('differs');
    expect(finding?.reasons[0]).toContain('in a copy of this story');
  });

  test('of a story of its own say nothing of copies', () => {
    const [finding] = crossReference([billions(5.5)], page('2025-01-02'), seenIn('a', '2025-01-01', [billions(5.43)]));
    expect(finding?.reasons[0]).not.toContain('copy');
  });

  test('leave it to the newest where a value moves', () => {
    const [finding] = crossReference([date('2027')], page('2025-12-04'), [
      ...seenIn('a', '2025-01-01', [date('2026')]),
      ...seenIn('b', '2025-06-01', [date('2027')]),
    ]);
    expect(finding).toMatchObject({
      result: 'agrees',
      reasons: ['the same as 2027 (1 June 2025)', 'the date slips by 1 year: 2026 (1 January 2025) before'],
    });
  });
});

describe('lists', () => {
  test('meet as sets: each range finds its like, and none differs', () => {
    const ranges = () => [kilometres(150), kilometres(250), kilometres(350)];
    const findings = crossReference(ranges(), page('2025-12-04'), seenIn('a', '2025-01-01', ranges()));
    expect(findings.map((finding) => finding?.result)).toEqual(['agrees', 'agrees', 'agrees']);
  });

  test('are told by their best where one report gives one range only', () => {
    const findings = crossReference(
      [kilometres(120), kilometres(380)],
      page('2025-12-04'),
      seenIn('a', '2025-01-01', [kilometres(400)]),
    );
    expect(findings.map((finding) => finding?.result)).toEqual(['not-comparable', 'differs']);
  });

  test('of two prices leave the one alone that is a stranger to the earlier report', () => {
    const findings = crossReference(
      [billions(3.3), billions(6.5)],
      page('2025-07-04'),
      seenIn('a', '2024-03-01', [billions(3.37)]),
    );
    expect(findings.map((finding) => finding?.result)).toEqual(['differs', 'not-comparable']);
  });

  test('raise nothing where the value has its match elsewhere on the page', () => {
    const findings = crossReference(
      [billions(5.43), billions(5.5)],
      page('2025-12-04'),
      seenIn('a', '2025-01-01', [billions(5.43)]),
    );
    expect(findings.map((finding) => finding?.result)).toEqual(['agrees', 'not-comparable']);
  });

  test('tell news from the old value told beside it', () => {
    const delivered = { measure: 'delivered-quantity' } as const;
    const findings = crossReference(
      [count(10, 'tanks', delivered), count(31, 'tanks', delivered)],
      page('2024-03-01'),
      seenIn('a', '2022-12-07', [count(10, 'tanks', delivered)]),
    );
    expect(findings.map((finding) => finding?.result)).toEqual(['agrees', 'updates']);
  });

  test('of signing dates raise nothing', () => {
    const signing = (year: string) => date(year, { measure: 'contract-date' });
    const findings = crossReference(
      [signing('2018'), signing('2016')],
      page('2025-12-04'),
      seenIn('a', '2025-01-01', [signing('2017')]),
    );
    expect(findings.map((finding) => finding?.result)).toEqual(['not-comparable', 'not-comparable']);
  });
});

describe('two deals', () => {
  const july = billions(6.5, { status: 'mooted' });
  const library = [
    ...seenIn('whole', '2023-05-19', [billions(5.8, { status: 'contracted' })]),
    ...seenIn('talks', '2025-07-04', [july]),
  ];

  test('stay apart when the one was still open after the other was signed', () => {
    const [finding] = crossReference([billions(6.5, { status: 'contracted' })], page('2025-08-08'), library);
    expect(relations(finding)).toEqual(['talks agrees', 'whole not-comparable']);
    expect(finding?.trail[1]?.reason).toBe('another deal: this one was still open in July 2025');
  });

  test('are one while nobody spoke of talks', () => {
    const [finding] = crossReference(
      [billions(6.5, { status: 'contracted' })],
      page('2025-08-08'),
      library.slice(0, 1),
    );
    expect(relations(finding)).toEqual(['whole differs']);
  });
});

describe('orders of different size', () => {
  const whole = (value: number, at: number) => count(value, 'aircraft', { at });
  const single = (value: number, at: number) => count(value, 'aircraft', { at, scope: { lot: 'single-seat' } });

  test('have versions that are not compared', () => {
    const findings = crossReference(
      [whole(97, 100), single(68, 140), whole(83, 900)],
      page('2025-09-25'),
      seenIn('a', '2021-02-03', [whole(83, 50), single(73, 90)]),
    );
    expect(findings[1]?.trail.map(({ surface, relation }) => `${surface} ${relation}`)).toContain('73 not-comparable');
    expect(findings[1]?.reasons).toContain('another order: 97 aircraft, not 83 aircraft');
  });

  test('of one size have versions that may differ', () => {
    const findings = crossReference(
      [whole(83, 100), single(70, 140)],
      page('2025-09-25'),
      seenIn('a', '2021-02-03', [whole(83, 50), single(73, 90)]),
    );
    expect(findings[1]?.result).toBe('differs');
  });

  test('have prices that are not compared', () => {
    const inSentence = { sentence: { start: 0, end: 200 } };
    const findings = crossReference(
      [billions(6.5, { at: 10, ...inSentence }), count(26, 'jets', { at: 40, ...inSentence })],
      page('2025-09-25'),
      seenIn('a', '2021-02-03', [
        billions(6.1, { at: 10, ...inSentence }),
        count(36, 'jets', { at: 40, ...inSentence }),
      ]),
    );
    expect(findings[0]?.result).toBe('not-comparable');
  });
});

describe('places in a series', () => {
  const remaining = (lo: string, at: number) => date(lo, { at, scope: { part: 'remaining' } });

  test('of a list are its years in turn, so that the last alone slips', () => {
    const findings = crossReference(
      [remaining('2026', 100), remaining('2027', 109)],
      page('2025-09-03'),
      seenIn('a', '2025-05-28', [remaining('2026', 300)]),
    );
    expect(findings.map((finding) => finding?.result)).toEqual(['not-comparable', 'updates']);
    expect(findings[1]).toMatchObject({
      change: 'slips',
      reasons: ['the last delivery slips by 1 year: 2026 (28 May 2025) before'],
    });
  });

  test('are counted from the end once the number ordered is known', () => {
    const nth = (lo: string, part: string) => date(lo, { scope: { part } });
    const findings = crossReference(
      [remaining('2026', 100), remaining('2027', 109)],
      page('2025-09-03'),
      seenIn('a', '2024-12-01', [count(5, 'squadrons'), nth('2026-03', 'fourth'), nth('2026-10', 'fifth')]),
    );
    expect(findings.map((finding) => finding?.trail.map(({ surface, relation }) => `${surface} ${relation}`))).toEqual([
      ['2026-03 agrees', '2026-10 not-comparable'],
      ['2026-03 not-comparable', '2026-10 updates'],
    ]);
  });

  test('go on from the part named when one unit seems to have two dates', () => {
    const fourth = (lo: string, at: number) => date(lo, { at, scope: { part: 'fourth' } });
    const findings = crossReference(
      [fourth('2026-03', 100), fourth('2026-10', 112), count(5, 'squadrons')],
      page('2025-09-03'),
      seenIn('a', '2024-12-01', [date('2026', { scope: { part: 'fifth' } })]),
    );
    expect(findings.slice(0, 2).map((finding) => finding?.result)).toEqual(['not-comparable', 'agrees']);
  });

  test('stay apart while the number ordered is unknown', () => {
    const [finding] = crossReference(
      [date('2027', { scope: { part: 'fifth' } })],
      page('2025-09-03'),
      seenIn('a', '2025-05-28', [remaining('2026', 300)]),
    );
    expect(finding?.result).toBe('not-comparable');
  });
});
