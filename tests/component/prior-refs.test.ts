import { expect, test } from 'vitest';
import { priorOf } from '../../components/common';
import type { Finding, TrailItem } from '../../utils/domain';
import type { PageFigure } from '../../utils/messaging';

const item = (report: string, surface: string, reason: string): TrailItem => ({
  report,
  start: 0,
  end: surface.length,
  surface,
  relation: 'differs',
  reason,
  origin: report,
});

const rounded = item('new', '$5 billion', '10 % higher than $5 billion');
const precise = item('old', '$5.43 billion', '1.3 % higher than $5.43 billion');
const figure = (reasons: string[]) =>
  ({ finding: { result: 'differs', reasons, trail: [rounded, precise] } as Finding }) as PageFigure;

test('the value before is the one that the first reason tells of', () => {
  expect(priorOf(figure([`${precise.reason}; 1 more report differs too`]))).toBe(precise);
});

test('the value before is the newest of its kind where no reason names it', () => {
  expect(priorOf(figure(['something else']))).toBe(rounded);
});

test('a figure without finding has no value before', () => {
  expect(priorOf({} as PageFigure)).toBeUndefined();
});
