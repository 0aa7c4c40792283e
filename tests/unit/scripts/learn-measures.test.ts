import { expect, test } from 'vitest';
import { guess, learn } from '../../../scripts/learn-measures/softmax';
import { weightsModule } from '../../../scripts/learn-measures/weights-module';

const example = (label: string, article: number, ...traits: string[]) => ({
  label,
  article: String(article),
  traits: ['any', ...traits],
});
const EXAMPLES = [1, 2, 3, 4, 5, 6].flatMap((article) => [
  example('ordered-quantity', article, 'before:buy'),
  example('delivered-quantity', article, 'before:hand'),
  example('delivered-quantity', 1, 'before:rare'),
]);

test('learns which trait goes with which label', () => {
  const weights = learn(EXAMPLES);
  expect(guess(weights, ['any', 'before:buy']).label).toBe('ordered-quantity');
  expect(guess(weights, ['any', 'before:hand']).label).toBe('delivered-quantity');
});

test('is less sure where traits speak against each other', () => {
  const weights = learn(EXAMPLES);
  const known = guess(weights, ['any', 'before:hand']).probability;
  expect(guess(weights, ['any', 'before:hand', 'before:buy']).probability).toBeLessThan(known);
});

test('learns nothing from a trait of one article', () => {
  const traits = [...learn(EXAMPLES).values()].flatMap((weights) => [...weights.keys()]);
  expect(traits).toContain('before:buy');
  expect(traits).not.toContain('before:rare');
});

test('learns the same from the same examples', () => expect(learn(EXAMPLES)).toEqual(learn(EXAMPLES)));

test('writes weights as source, each trait once', () => {
  const measures = new Map([
    ['ordered-quantity', new Map([['b:buy', 0.42]])],
    ['other', new Map([['b:buy', -0.2]])],
  ]);
  expect(weightsModule(new Map([['count', measures]]))).toContain(
    "count: {\n    measures: 'ordered-quantity other',\n    traits: 'b:buy=a42b-20',\n  }",
  );
});
