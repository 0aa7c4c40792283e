import { z } from '../platform/zod';

/** The events by name. */
export const MILESTONE_EVENTS = [
  'delivery',
  'initial-capability',
  'full-capability',
  'service-entry',
  'commissioning',
  'launch',
  'keel-laying',
  'steel-cutting',
  'construction-start',
  'roll-out',
  'flight',
  'firing',
  'trials-start',
  'trials-end',
  'certification',
  'design-review',
  'selection',
  'signature',
  'approval',
  'production-start',
  'production-end',
  'production-rate',
  'opening',
  'deployment',
  'retirement',
  'completion',
  'expiry',
  'return',
] as const;
/** What happens on a date: a step in the life of a weapon, a ship, a deal, a plant or an operation. */
export const MilestoneEvent = z.enum(MILESTONE_EVENTS);
export type MilestoneEvent = z.infer<typeof MilestoneEvent>;

/** Which one of a series, what that series is of, and whether it is still so: what a reader follows through a story. */
export const Milestone = z.object({
  event: MilestoneEvent,
  /** Of several deliveries, flights or ships: the first, the last, all of them, or the n-th. */
  which: z.optional(z.union([z.enum(['first', 'last', 'all']), z.int()])),
  /** What it is one of, where that is no ordinary piece: a prototype, one of the series, a batch, a squadron. */
  of: z.optional(z.enum(['prototype', 'serial', 'batch', 'unit'])),
  /** A state of the plan that no longer held when the report appeared. */
  isFormer: z.optional(z.boolean()),
  /** Told as having happened. */
  isDone: z.optional(z.boolean()),
  /** How sure the reading is: 0 to 1. */
  sure: z.number(),
});
export type Milestone = z.infer<typeof Milestone>;
