import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Heard, matchesOf } from '../../utils/crossref/retelling/matches';
import { retell, type StoryReport } from '../../utils/crossref/retelling/retell';
import { settingsOf } from '../../utils/crossref/retelling/setting';
import type { Claim, EntityId } from '../../utils/domain';
import { Finding } from '../../utils/domain';
import { count, date, kilometres } from '../unit/crossref/build-claims';

const alone = (id: EntityId): EntityId => id;

/** Words, names and figures in any order; a figure is told as a count, a range or a year. */
const word = fc.constantFrom(
  'delivered',
  'to',
  'Athens',
  'yard',
  'first',
  'now',
  'instead of',
  'hurt',
  ',',
  '.',
  'refinery',
);
const token = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 1, arbitrary: fc.constantFrom('X', 'Y') },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('count', 'range', 'year'), fc.integer({ min: 2, max: 12 })) },
);

const report = (id: string, publishedOn: string): fc.Arbitrary<StoryReport> =>
  fc.array(token, { minLength: 3, maxLength: 25 }).map((tokens) => {
    let text = 'X ';
    const claims: Claim[] = [];
    const mentions = [{ entityId: 'system:x', start: 0, end: 1 }];
    for (const one of tokens) {
      const at = text.length;
      if (typeof one !== 'string') {
        const [kind, value] = one;
        const subject = value % 3 ? 'system:x' : undefined;
        if (kind === 'count')
          claims.push(count(value, 'jets', { at, subject, measure: value % 2 ? 'delivered-quantity' : 'other' }));
        else if (kind === 'range') claims.push(kilometres(value, { at, subject }));
        else claims.push(date(`20${20 + value}`, { at, subject }));
        text += `${claims.at(-1)!.figure.surface} `;
        continue;
      }
      if (one === 'X' || one === 'Y')
        mentions.push({ entityId: `system:${one.toLowerCase()}`, start: at, end: at + 1 });
      text += `${one} `;
    }
    const sentence = { start: 0, end: text.length };
    return {
      report: { id, publishedOn },
      origin: id,
      text,
      mentions,
      claims: claims.map((claim) => ({ ...claim, sentence })),
    };
  });

const heard = (told: StoryReport): Heard => ({ ...told, settings: settingsOf(told, alone) });
const nothing = () => undefined;

test('two figures are told of one thing as surely whichever report comes first', () => {
  fc.assert(
    fc.property(report('a', '2024-01-01'), report('b', '2024-06-01'), (a, b) => {
      const there = matchesOf(heard(a), heard(b), nothing, alone);
      const back = matchesOf(heard(b), heard(a), nothing, alone);
      const key = (at: number, other: number, sure: number) => `${at} ${other} ${sure.toFixed(9)}`;
      expect(back.map(({ at, other, sure }) => key(other, at, sure)).sort()).toEqual(
        there.map(({ at, other, sure }) => key(at, other, sure)).sort(),
      );
    }),
  );
});

test('what is told again agrees or changes as seen from either page, and every answer is a finding', () => {
  const MIRROR: Record<string, string> = { up: 'down', down: 'up', slips: 'advances', advances: 'slips' };
  const tell = (here: StoryReport, there: StoryReport) =>
    retell(here.claims, here.report, [], { page: here, earlier: [there] }, alone);
  fc.assert(
    fc.property(report('a', '2024-01-01'), report('b', '2024-06-01'), (a, b) => {
      const now = tell(b, a);
      const then = tell(a, b);
      const place = (claim: Claim) => claim.figure.span.start;
      const forward = now.map(
        ({ claim, seen, told }) => `${place(claim)} ${place(seen.claim)} ${told.relation} ${told.change}`,
      );
      const backward = then.map(
        ({ claim, seen, told }) =>
          `${place(seen.claim)} ${place(claim)} ${told.relation} ${told.change && MIRROR[told.change]}`,
      );
      expect(backward.sort()).toEqual(forward.sort());
      for (const { told } of now) expect(Finding.shape.result.safeParse(told.relation).success).toBe(true);
    }),
  );
});
