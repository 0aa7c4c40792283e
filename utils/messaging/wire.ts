import { z } from '../platform/zod';

/**
 * What really travels. `to` keeps the two directions apart: a message for the background also reaches every open
 * extension page, and one for a tab reaches the card's frame in it.
 */
export const Wire = z.object({
  to: z.enum(['background', 'tab']),
  name: z.string(),
  request: z.unknown(),
});
export type Wire = z.infer<typeof Wire>;
