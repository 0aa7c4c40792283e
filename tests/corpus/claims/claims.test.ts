import { describe, expect, test } from 'vitest';
import { bindClaims } from '../../../utils/claims';
import type { Claim } from '../../../utils/domain';
import { ALL_ROWS } from './all-rows';
import { readMarked } from './marked-text';
import type { Expected } from './row';

describe.each(ALL_ROWS)('%s', (_, rows) => {
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
