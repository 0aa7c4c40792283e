import { ask } from '../../utils/messaging';
import type { RulingListVerbs } from './ruling-verbs';

/** Ruling in a real browser, the same for card, popup, side panel and library. */
export const rulingVerbs = (): RulingListVerbs => ({
  rule: (draft) => ask('rule-finding', { draft }),
  putBack: async (key, before) => void (await ask('put-back-ruling', { key, ...(before && { before }) })),
  list: () => ask('list-rulings', {}),
});
