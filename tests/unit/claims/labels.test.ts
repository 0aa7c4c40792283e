import { expect, test } from 'vitest';
import { measureLabel } from '../../../utils/claims';
import { MEASURES } from '../../../utils/domain';

test('every measure has a label of its own', () => {
  const labels = MEASURES.map((measure) => measureLabel(measure));
  expect(labels.every((label) => /^[A-Z][a-z ]+/.test(label))).toBe(true);
  expect(new Set(labels).size).toBe(MEASURES.length);
});

test('what one piece holds is not called in service', () => {
  expect(measureLabel('in-service-quantity', { part: 'per-unit' })).toBe('In each');
  expect(measureLabel('in-service-quantity')).toBe('In service');
});
