import { describe, expect, test } from 'vitest';
import { loadStarterPack } from '../../../scripts/lib/starter-pack';
import { compareClaims } from '../../../utils/crossref';
import { OPPOSED } from '../../../utils/crossref/compare/opposing-sides';
import type { Attribution, Claim } from '../../../utils/domain';
import { billions, count, crossReference, page, seenIn } from './build-claims';

const by = (surface: string, side?: string, voice: Attribution['voice'] = 'state') => ({
  attribution: { surface, voice, ...(side && { side }) },
});
const kyiv = by('Ukraine’s General Staff', 'country:ukraine');
const moscow = by('the ministry', 'country:russia');
const rsf = {
  attribution: { by: 'organisation:rapid-support-forces', surface: 'the RSF', voice: 'state', side: 'country:sudan' },
} as const;
const lost = (value: number, extra = {}) => count(value, 'aircraft', { measure: 'lost-quantity', ...extra });
const told = (earlier: Claim, later: Claim, days: [string, string] = ['2025-06-02', '2025-06-03']) =>
  compareClaims({ claim: earlier, on: days[0] }, { claim: later, on: days[1] });

describe('counts of opposing sides', () => {
  test('are disputed, with both sides named', () => {
    expect(told(lost(41, kyiv), lost(5, moscow))).toMatchObject({
      relation: 'disputed',
      reason: 'the ministry (Russia) says so; Ukraine’s General Staff says 41 aircraft (2 June 2025)',
    });
  });

  test('are disputed from either side', () => {
    expect(told(lost(5, moscow), lost(41, kyiv)).relation).toBe('disputed');
  });

  test('are disputed though each calls itself the party', () => {
    const parties = [lost(41, { ...kyiv, party: 'country:ukraine' }), lost(5, { ...moscow, party: 'country:russia' })];
    expect(told(parties[0]!, parties[1]!).relation).toBe('disputed');
  });

  test('are disputed between an army and a force of the same country', () => {
    expect(told(lost(41, rsf), lost(5, by('the army', 'country:sudan'))).relation).toBe('disputed');
  });

  test('say more when they agree', () => {
    expect(told(lost(41, kyiv), lost(41, moscow))).toMatchObject({
      relation: 'agrees',
      reason: 'the same as 41 aircraft (2 June 2025), and the other side says so too',
    });
  });

  test('of a company and a state are disputed where they would differ', () => {
    const delivered = (value: number, extra: object) =>
      count(value, 'tanks', { measure: 'delivered-quantity', ...extra });
    const [maker, buyer] = [
      by('Hyundai Rotem', 'country:south-korea', 'company'),
      by('the ministry', 'country:poland'),
    ];
    expect(told(delivered(110, maker), delivered(98, buyer)).relation).toBe('disputed');
    expect(told(delivered(110, maker), delivered(98, buyer), ['2024-01-01', '2025-06-03']).relation).not.toBe(
      'disputed',
    );
  });
});

test('every side is known to the starter pack', () => {
  const gazetteer = loadStarterPack();
  expect(OPPOSED.flat().filter((id) => !gazetteer.entity(id))).toEqual([]);
});

describe('what is no dispute', () => {
  test.each([
    { says: 'one side at two times', a: lost(41, kyiv), b: lost(5, kyiv) },
    { says: 'one force of a country at war with itself', a: lost(41, rsf), b: lost(5, rsf) },
    { says: 'allies', a: lost(41, kyiv), b: lost(5, by('the Pentagon', 'country:united-states')) },
    { says: 'an agency that passes on', a: lost(41, kyiv), b: lost(5, by('TASS', undefined, 'media')) },
    { says: 'nobody named', a: lost(41, kyiv), b: lost(5) },
    { says: 'losses of other weeks', a: lost(41, kyiv), b: lost(5, moscow), days: ['2025-03-02', '2025-06-03'] },
    { says: 'another thing counted', a: lost(41, kyiv), b: { ...lost(5, moscow), counted: 'tanks' } },
    { says: 'a price', a: billions(5.43, kyiv), b: billions(5.5, moscow) },
  ])('$says', ({ a, b, days }) => {
    expect(told(a, b, days as [string, string] | undefined).relation).not.toBe('disputed');
  });
});

test('a finding is disputed, and tells of this page’s side first, even on an older page', () => {
  const [finding] = crossReference(
    [lost(41, kyiv)],
    page('2025-06-02'),
    seenIn('later', '2025-06-04', [lost(5, moscow)]),
  );
  expect(finding).toMatchObject({
    result: 'disputed',
    reasons: ['Ukraine’s General Staff says so; the ministry (Russia) says 5 aircraft (4 June 2025)'],
    trail: [{ relation: 'disputed' }],
  });
});
