import { notSeen } from '../common';
import type { RulingVerbs } from './ruling-verbs';

/** The verbs for a card in a foreign page: refused while a reader could not have seen what they clicked on. */
export const guardedRulings = (verbs: RulingVerbs, isSeen: () => Promise<boolean>): RulingVerbs => {
  const whenSeen = async <R>(act: () => Promise<R>): Promise<R> => {
    if (!(await isSeen())) throw notSeen();
    return act();
  };
  return {
    rule: (draft) => whenSeen(() => verbs.rule(draft)),
    putBack: (key, before) => whenSeen(() => verbs.putBack(key, before)),
  };
};
