import { signal } from '@preact/signals';
import type { PageRuling, RulingDraft } from '../../utils/domain';
import { createRulingModel, type RulingModel } from './ruling-model';
import type { RulingVerbs } from './ruling-verbs';

export type PageRulings = ReturnType<typeof createPageRulings>;

/** Rulings on all findings of a page: a model each, and what was done last, since a ruled figure may leave its list. */
export const createPageRulings = (verbs: RulingVerbs, changed: () => void) => {
  const models = new Map<string, RulingModel>();
  const last = signal<RulingModel | undefined>();
  return {
    last,
    /** The model of one finding, the same as long as the page is in view. */
    of: (draft: RulingDraft, ruling: PageRuling | undefined): RulingModel => {
      const known = models.get(draft.key);
      if (known) {
        known.know(ruling);
        return known;
      }
      const model: RulingModel = createRulingModel(verbs, draft, ruling, () => {
        if (last.value && last.value !== model) last.value.done.value = undefined;
        last.value = model;
        changed();
      });
      models.set(draft.key, model);
      return model;
    },
    /** Another page is in view. */
    clear: (): void => {
      models.clear();
      last.value = undefined;
    },
  };
};
