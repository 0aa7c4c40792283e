import { signal } from '@preact/signals';
import type { OwnName } from '../../utils/domain';
import { describeError } from '../../utils/platform';
import { createFormModel, type FormModel, type FormStart } from './form-model';
import type { NameVerbs } from './name-verbs';

/** The form while it is filled in, then what was added, with the way back. */
type AddingView =
  | { kind: 'form'; form: FormModel }
  | { kind: 'added'; name: OwnName; undo: () => Promise<void> }
  | { kind: 'undone' };

export type AddingModel = ReturnType<typeof createAddingModel>;

/** Adding one name, from the form to the way back. */
export const createAddingModel = (verbs: NameVerbs, start: FormStart) => {
  const view = signal<AddingView>({
    kind: 'form',
    form: createFormModel(verbs, start, ({ before, now }) => {
      if (!now) return;
      const undo = async () => {
        failed.value = '';
        try {
          await verbs.putBack(now.id, before);
          view.value = { kind: 'undone' };
        } catch (error) {
          failed.value = describeError(error).message;
        }
      };
      view.value = { kind: 'added', name: now, undo };
    }),
  });
  const failed = signal('');
  return { view, failed };
};
