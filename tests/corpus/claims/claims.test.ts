import { describe, expect, test } from 'vitest';
import { bindClaims } from '../../../utils/claims';
import type { Claim } from '../../../utils/domain';
import { counts } from './counts';
import { dates } from './dates';
import { datesOfOtherThings } from './dates-of-other-things';
import { readMarked } from './marked-text';
import { measures } from './measures';
import { money } from './money';
import { parties } from './parties';
import { passages } from './passages';
import type { Expected, Row } from './row';
import { silentCounts } from './silent-counts';
import { subjects } from './subjects';
import { sumsInOtherWords } from './sums-in-other-words';
import { turns } from './turns';
import { unseenCounts } from './unseen-counts';
import { unseenPassages } from './unseen-passages';
import { unseenSubjects } from './unseen-subjects';
import { unseenSumsAndDates } from './unseen-sums-and-dates';
import { war } from './war';
import { waysOfSaying } from './ways-of-saying';

describe.each([
  ['money', money],
  ['counts', counts],
  ['dates', dates],
  ['measures', measures],
  ['passages', passages],
  ['subjects', subjects],
  ['parties', parties],
  ['ways of saying', waysOfSaying],
  ['counts of other newsrooms', unseenCounts],
  ['sums and dates of other newsrooms', unseenSumsAndDates],
  ['subjects of other newsrooms', unseenSubjects],
  ['passages of other newsrooms', unseenPassages],
  ['turns of a text', turns],
  ['silent counts', silentCounts],
  ['dates of other things', datesOfOtherThings],
  ['sums in other words', sumsInOtherWords],
  ['war', war],
] as [string, Row[]][])('%s', (_, rows) => {
  test.each(rows)('$says', ({ text, title, publishedOn, claims }) => {
    const input = readMarked(text, { ...(title && { title }), ...(publishedOn && { publishedOn }) });
    const found = bindClaims(input);
    expect(found.map((claim) => input.text.slice(claim.figure.span.start, claim.figure.span.end))).toEqual(
      input.figures.map((figure) => figure.surface),
    );
    expect(found.map((claim, i) => seen(claim, claims[i]!))).toEqual(claims);
  });
});

/** The parts of a claim that a row speaks of, in the row's words. */
function seen(claim: Claim, expected: Expected): Expected {
  const all: Record<keyof Expected, unknown> = {
    measure: claim.measure,
    subject: nameIn(claim.subject, expected.subject),
    party: claim.party?.replace('country:', '') ?? null,
    counted: claim.counted,
    status: claim.status,
    scope: claim.scope && pick(claim.scope, expected.scope),
    by: claim.attribution?.surface,
    period: claim.period,
  };
  return pick(all, expected) as Expected;
}

const pick = <T extends object>(from: T, keys: object | undefined): Partial<T> =>
  Object.fromEntries(Object.keys(keys ?? {}).map((key) => [key, from[key as keyof T]])) as Partial<T>;

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** The expected name where the id is that name's, else the id, so that a failure shows what was found. */
const nameIn = (id: string | undefined, expected: string | null | undefined): string | null | undefined =>
  id !== undefined && expected && id.endsWith(`:${slug(expected)}`) ? expected : (id ?? null);
