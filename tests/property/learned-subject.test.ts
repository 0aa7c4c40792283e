import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesOfFigures, SORTS } from '../../utils/claims';
import { MEASURES } from '../../utils/domain';
import { readMarked } from '../corpus/claims/marked-text';

/** Pieces of arms news in the marks of marked-text.ts; any row of them is a text. */
const PIECE = fc.constantFrom(
  ...['[Poland]', '<Polish>', '[K9]', '[Type 26]', '[GCAP]', '[SIPRI]', '[F-35A]', '[F-35]', '[HMS Glasgow]'],
  ...[
    '{$5 billion}',
    '{five squadrons}',
    '{26|jets} more jets',
    '{2026}',
    '{400 km}',
    '{36 per cent}',
    '{five minutes}',
  ],
  ...[
    'the missile',
    'it',
    'the programme',
    'whose',
    'defence budget',
    'with',
    'of',
    'and',
    ',',
    ';',
    '.',
    '\n\n',
    '- ',
  ],
);
const TEXT = fc.array(PIECE, { maxLength: 60 }).map((pieces) => pieces.join(' '));

test('every candidate has one trait of each sort, among those there are, and the same whenever it is asked', () =>
  fc.assert(
    fc.property(TEXT, fc.constantFrom(...MEASURES), (text, measure) => {
      const input = readMarked(text);
      const measures = input.figures.map(() => measure);
      const found = candidatesOfFigures(input, measures);
      for (const { traits } of found.flat()) {
        const sorts = traits.map((trait) =>
          SORTS.findIndex(({ from, answers, by }) => trait >= from && trait < from + answers.length * by.length),
        );
        expect(sorts.sort((a, b) => a - b)).toEqual(SORTS.map((_, at) => at));
      }
      expect(candidatesOfFigures(input, measures)).toEqual(found);
    }),
  ));
