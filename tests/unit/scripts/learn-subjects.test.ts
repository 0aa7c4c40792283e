import { expect, test } from 'vitest';
import { type Choice, learnRanking, scoreOf } from '../../../scripts/learn-subjects/ranking';
import { subjectWeightsModule } from '../../../scripts/learn-subjects/weights-module';

const NEAR = 0;
const FAR = 1;
const RARE = 2;
const SIZE = 3;

const choice = (article: number): Choice => ({
  article: String(article),
  candidates: [
    { traits: article === 1 ? [NEAR, RARE] : [NEAR], isRight: true },
    { traits: [FAR], isRight: false },
  ],
});
const CHOICES = Array.from({ length: 8 }, (_, article) => choice(article));

test('learns which trait speaks for the right one', () => {
  const weights = learnRanking(CHOICES, SIZE);
  expect(scoreOf(weights, [NEAR])).toBeGreaterThan(scoreOf(weights, [FAR]));
});

test('learns nothing from a trait of one report, nor where no candidate is right', () => {
  expect(learnRanking(CHOICES, SIZE)[RARE]).toBe(0);
  const none = CHOICES.map((one) => ({
    ...one,
    candidates: one.candidates.map(({ traits }) => ({ traits, isRight: false })),
  }));
  expect([...learnRanking(none, SIZE)]).toEqual([0, 0, 0]);
});

test('learns the same from the same choices', () =>
  expect(learnRanking(CHOICES, SIZE)).toEqual(learnRanking(CHOICES, SIZE)));

test('writes weights in tenths, a row an answer', () => {
  const sorts = [{ name: 'its type', answers: ['a', 'b'], by: ['money', 'count'], from: 0 }];
  const weights = Float64Array.from([0.52, -0.04, 99, -1]);
  expect(subjectWeightsModule(sorts, weights)).toContain("  // its type\n  '5 0|127 -10',\n");
});
