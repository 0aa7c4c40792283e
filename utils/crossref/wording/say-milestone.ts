import type { Milestone, MilestoneEvent } from '../../domain';
import { nameOrdinal } from '../compare/series-parts';

const NAMES: Record<MilestoneEvent, string> = {
  delivery: 'delivery',
  'initial-capability': 'initial capability',
  'full-capability': 'full capability',
  'service-entry': 'entry into service',
  commissioning: 'commissioning',
  launch: 'launch',
  'keel-laying': 'keel laying',
  'steel-cutting': 'first steel',
  'construction-start': 'start of construction',
  'roll-out': 'roll-out',
  flight: 'flight',
  firing: 'firing',
  'trials-start': 'start of trials',
  'trials-end': 'end of trials',
  certification: 'certification',
  'design-review': 'design review',
  selection: 'decision',
  signature: 'signature',
  approval: 'approval',
  'production-start': 'start of production',
  'production-end': 'end of production',
  'production-rate': 'production rate',
  opening: 'opening',
  deployment: 'deployment',
  retirement: 'retirement',
  completion: 'completion',
  expiry: 'end of term',
  return: 'return',
};

/** "the first delivery", "the entry into service of the second", "the start of trials". */
export function sayMilestone({ event, which, of }: Milestone): string {
  const name = NAMES[event];
  const kind = of === 'prototype' ? ' of a prototype' : of === 'batch' ? ' of a batch' : '';
  if (which === undefined) return `the ${event === 'flight' ? 'first flight' : name}${kind}`;
  if (which === 'all') return event === 'delivery' ? 'the last delivery' : `the ${name} of all`;
  const place = typeof which === 'number' ? nameOrdinal(which) : which;
  if (ORDINAL_FIRST.has(event)) return `the ${place} ${name}${kind}`;
  return which === 'first' ? `the ${name}${kind}` : `the ${name} of the ${place}`;
}

/** How sure a milestone must be before it is told to a reader. */
const SURE_ENOUGH = 0.6;

/** "First delivery", "Entry into service", "Former plan: last delivery"; undefined where that is unsure. */
export function milestoneLabel(milestone: Milestone | undefined): string | undefined {
  if (!milestone || milestone.sure < SURE_ENOUGH) return undefined;
  const name = sayMilestone(milestone).slice('the '.length);
  return milestone.isFormer ? `Former plan: ${name}` : name.charAt(0).toUpperCase() + name.slice(1);
}

/** "the first", "the last", "all of them". */
export const sayWhich = ({ which, of }: Milestone): string => {
  if (which === undefined) return 'the first';
  if (which === 'all') return 'all of them';
  const place = typeof which === 'number' ? nameOrdinal(which) : which;
  return `the ${place}${of === 'batch' || of === 'unit' ? ` ${of}` : ''}`;
};

/** Of these one says "the first flight"; of others "the launch of the first". */
const ORDINAL_FIRST = new Set<MilestoneEvent>(['delivery', 'flight', 'firing', 'deployment']);
