import { describe, expect, test } from 'vitest';
import { bindClaims } from '../../../utils/claims';
import { Claim } from '../../../utils/domain';
import { readMarked } from '../../corpus/claims/marked-text';

const LONG =
  '[Norway] ordered {five|frigates} [Type 26] frigates for {£10 billion} in {2025}. The first arrives in {2029}.';

describe('bindClaims', () => {
  test('gives one claim a figure, in order, each with its sentence', () => {
    const input = readMarked(LONG);
    const claims = bindClaims(input);
    expect(claims.map((claim) => claim.figure)).toEqual(input.figures);
    expect(claims.map((claim) => input.text.slice(claim.sentence.start, claim.sentence.end))).toEqual([
      ...Array(3).fill('Norway ordered five Type 26 frigates for £10 billion in 2025.'),
      'The first arrives in 2029.',
    ]);
  });

  test('gives claims that fit the schema', () => {
    for (const claim of bindClaims(readMarked(LONG))) expect(Claim.parse(claim)).toEqual(claim);
  });

  test('gives claims with their keys as the schema has them', () => {
    const claims = bindClaims(readMarked(LONG));
    expect(claims.some(({ milestone }) => milestone)).toBe(true);
    for (const claim of claims) expect(Object.keys(Claim.parse(claim))).toEqual(Object.keys(claim));
  });

  test('says why: the cue and how far it stands', () => {
    const input = readMarked('The deal is worth {$5 billion}.');
    const [claim] = bindClaims(input);
    expect(claim?.why).toContainEqual({ key: 'measure', cue: 'worth', distance: 1 });
    expect(claim?.why).toContainEqual({
      key: 'measure',
      cue: 'deal',
      distance: 'The deal is worth '.length - 'The deal'.length,
    });
  });

  test('is sure of what is plain and not of what is not', () => {
    const [plain] = bindClaims(readMarked('The [K9] deal is worth {$5 billion}.'));
    const [vague] = bindClaims(readMarked('The [K9] stood beside {$5 billion}.'));
    expect(plain!.confidence).toBeGreaterThan(0.8);
    expect(vague!.confidence).toBeLessThan(0.5);
  });

  test('binds nothing in a text without sentences', () => {
    const input = readMarked('{$5 billion}');
    expect(bindClaims({ ...input, sentences: [] })).toEqual([
      { figure: input.figures[0], measure: 'other', sentence: input.figures[0]!.span, why: [], confidence: 0 },
    ]);
  });

  test('gives the same answer twice', () => {
    expect(bindClaims(readMarked(LONG))).toEqual(bindClaims(readMarked(LONG)));
  });
});
