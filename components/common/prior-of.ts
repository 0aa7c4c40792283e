import type { TrailItem } from '../../utils/domain';
import type { PageFigure } from '../../utils/messaging';

/**
 * The earlier observation that made the finding: the one its first reason tells of, else the newest that says the
 * same.
 */
export function priorOf({ finding }: PageFigure): TrailItem | undefined {
  const alike = finding?.trail.filter((item) => item.relation === finding.result) ?? [];
  const [lead] = finding?.reasons ?? [];
  return alike.find((item) => lead?.startsWith(item.reason)) ?? alike[0];
}
