import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bindClaims } from '../../utils/claims';
import { Claim } from '../../utils/domain';
import { readMarked } from '../corpus/claims/marked-text';
import { growthOf } from './growth';

/** Pieces of arms news in the marks of marked-text.ts; any row of them is a text. */
const PIECE = fc.constantFrom(
  '[Poland]',
  '[Norway]',
  '<Polish>',
  '[K9]',
  '[Type 26]',
  '[GCAP]',
  '[SIPRI]',
  '[Boris Pistorius]',
  '{$5 billion}',
  '{€2 billion ($2.2 billion)}',
  '{five squadrons}',
  '{26|jets} more jets',
  '{three} of the {five squadrons}',
  '{2026}',
  '{12 May 2025}',
  '{400 km}',
  '{36 per cent}',
  '{five minutes}',
  'ordered',
  'delivered',
  'will',
  'to',
  'the',
  'remaining',
  'deal',
  'contract',
  'worth',
  'signed',
  'for',
  'by',
  'in',
  'of',
  'range',
  'each',
  'said',
  'and',
  'which',
  ',',
  ';',
  '.',
  '\n',
  '- ',
  'programme',
  'cost',
  'first',
  'second',
  'has',
);
const TEXT = fc.array(PIECE, { maxLength: 60 }).map((pieces) => pieces.join(' '));

test('every figure gets one claim that fits the schema and names only what was found', () => {
  fc.assert(
    fc.property(TEXT, (marked) => {
      const input = readMarked(marked);
      const claims = bindClaims(input);
      expect(claims.map((claim) => claim.figure)).toEqual(input.figures);
      const known = new Set([
        ...input.mentions.map((mention) => mention.entityId),
        ...input.cues.map((cue) => cue.entityId),
      ]);
      for (const claim of claims) {
        Claim.parse(claim);
        if (claim.subject) expect(known).toContain(claim.subject);
        if (claim.attribution?.by) expect(known).toContain(claim.attribution.by);
        expect(claim.sentence.start <= claim.figure.span.start && claim.figure.span.end <= claim.sentence.end).toBe(
          true,
        );
        expect(claim.confidence >= 0 && claim.confidence <= 1).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('twin amounts are always of one measure', () => {
  fc.assert(
    fc.property(TEXT, (marked) => {
      const input = readMarked(marked);
      const claims = bindClaims(input);
      input.figures.forEach((figure, i) => {
        if (figure.twin !== undefined) expect(claims[figure.twin]!.measure).toBe(claims[i]!.measure);
      });
    }),
    { numRuns: 200 },
  );
});

// Ten times the text may take ten times as long, with room for noise, but never a hundred times.
test.each([
  { says: 'figures without an end of sentence', piece: '{26|jets} jets and {$5 billion} for ' },
  { says: 'cues without figures', piece: 'deal contract order delivered worth ' },
  { says: 'one sentence of names', piece: '[Poland] [K9] {2026} ' },
  { says: 'many short sentences', piece: 'The [K9] deal is worth {$5 billion}. ' },
  { says: 'tolls without a place', piece: '{Seven people} were killed. '.repeat(4) },
  { says: 'salvoes without an attacker', piece: '{Forty missiles} were fired and shot down. '.repeat(4) },
  { says: 'percentages that go on and on', piece: 'The figure was {81 percent}. '.repeat(4) },
  { says: 'lists of one sentence', piece: '{12 jets}; ' },
  { says: 'ships and their classes', piece: 'The [Type 26] ship [HMS Glasgow] displaces {6,900 tonnes}. ' },
])('the work grows with the text: $says', ({ piece }) => {
  const [small, large] = [100, 1000].map((times) => readMarked(piece.repeat(times)));
  expect(growthOf(bindClaims, small!, large!, 40)).toBeLessThan(40);
});
