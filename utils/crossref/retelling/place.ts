import type { Claim } from '../../domain';
import { milestoneOf } from '../compare/milestones';
import { canonicalPart, nameOrdinal, ORIGINAL } from '../compare/series-parts';
import type { Setting } from './setting';

/** Nearer than this "first" and "last" are said of the date. */
const SAID_OF_IT = 0.35;

/**
 * Which of a series a figure is of: as its milestone or its claim has it, else, for a date, as the words beside it say. What was planned at
 * first is known by the same words as what is planned now.
 */
export function placeOf(claim: Claim, setting: Setting): string | undefined {
  const { figure, scope } = claim;
  const which = milestoneOf(claim)?.which;
  if (which) return typeof which === 'number' ? nameOrdinal(which) : canonicalPart(which);
  const part = canonicalPart(scope?.part);
  if ((part && part !== ORIGINAL) || figure.kind !== 'date') return part;
  const [first, last] = [setting.get('~first') ?? 0, setting.get('~last') ?? 0];
  if (Math.max(first, last) < SAID_OF_IT) return undefined;
  return first > last ? 'first' : 'last';
}
