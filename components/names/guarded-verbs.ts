import { notSeen } from '../common';
import type { NameVerbs } from './name-verbs';

/**
 * The verbs for a card in a foreign page: what changes anything is refused while a reader could not have seen what they
 * clicked on.
 */
export const guardedVerbs = (verbs: NameVerbs, isSeen: () => Promise<boolean>): NameVerbs => {
  const guard =
    <A extends unknown[], R>(act: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      if (!(await isSeen())) throw notSeen();
      return act(...given);
    };
  return {
    ...verbs,
    add: guard(verbs.add),
    edit: guard(verbs.edit),
    addAlias: guard(verbs.addAlias),
    watch: guard(verbs.watch),
    remove: guard(verbs.remove),
    putBack: guard(verbs.putBack),
    hide: guard(verbs.hide),
    unhide: guard(verbs.unhide),
  };
};
