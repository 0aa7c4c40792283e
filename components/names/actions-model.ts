import { signal } from '@preact/signals';
import type { Hiding, OwnName } from '../../utils/domain';
import type { NameOutcome, PageEntity } from '../../utils/messaging';
import { attempting } from '../common';
import { createFormModel, type FormModel } from './form-model';
import type { NameVerbs, NewHiding } from './name-verbs';

/** The name at hand, and where the page stands. */
interface ActionsSubject {
  entity: PageEntity;
  /** The form at the mark. */
  surface: string;
  report?: string | undefined;
  title?: string | undefined;
  host?: string | undefined;
}

/** What the foot of the card shows: its buttons, a question, a form, or what was done with the way back. */
type ActionsView =
  | { kind: 'buttons' }
  | { kind: 'not-this' }
  | { kind: 'form'; form: FormModel }
  | { kind: 'done'; message: string; undo: () => Promise<void> };

export type ActionsModel = ReturnType<typeof createActionsModel>;

/** What the reader can do with a name from its card. */
export const createActionsModel = (verbs: NameVerbs, subject: ActionsSubject) => {
  const { entity, surface } = subject;
  const view = signal<ActionsView>({ kind: 'buttons' });
  /** What the reader added to the entity, once it is known. */
  const own = signal<OwnName | undefined>();
  const isWatched = signal(entity.watched === true);
  const failed = signal('');

  const attempt = attempting(failed);
  const showButtons = () => {
    failed.value = '';
    view.value = { kind: 'buttons' };
  };
  const took = ({ now }: NameOutcome): void => {
    own.value = now;
    isWatched.value = now?.watched === true;
  };
  const done = (message: string, { before, now }: NameOutcome): void => {
    took({ problems: [], ...(now ? { now } : {}) });
    const id = now?.id ?? before?.id ?? entity.id;
    view.value = {
      kind: 'done',
      message,
      undo: () =>
        attempt(async () => {
          took(await verbs.putBack(id, before));
          showButtons();
        }),
    };
  };
  const form = (start: Parameters<typeof createFormModel>[1], message: (name: OwnName) => string): FormModel =>
    createFormModel(verbs, start, (outcome) => outcome.now && done(message(outcome.now), outcome));

  return {
    subject,
    view,
    own,
    isWatched,
    failed,

    /** The details have come. */
    know: (kept: OwnName | undefined) => {
      own.value = kept;
      isWatched.value = kept?.watched === true;
    },
    watch: () =>
      attempt(async () => {
        const to = !isWatched.value;
        const outcome = await verbs.watch(entity, to);
        took(outcome);
        isWatched.value = to;
      }),
    /** Asks for another name of the entity. */
    addOther: () => {
      const of = { id: entity.id, type: entity.type, name: entity.name };
      view.value = { kind: 'form', form: form({ of }, ({ aliases }) => `“${aliases.at(-1)}” is added.`) };
    },
    /** A name that only the page has becomes the reader's own. */
    addNew: () => {
      view.value = {
        kind: 'form',
        form: form({ surface: entity.name, type: entity.type }, ({ name }) => `${name} is one of your names now.`),
      };
    },
    edit: () => {
      if (own.value)
        view.value = { kind: 'form', form: form({ edit: own.value }, ({ name }) => `${name} is changed.`) };
    },
    askNotThis: () => {
      view.value = { kind: 'not-this' };
    },
    hide: (scope: Hiding['scope']) =>
      attempt(async () => {
        const hiding = await verbs.hide(hidingOf(subject, scope));
        view.value = {
          kind: 'done',
          message: hiddenWords(scope, surface, subject.host),
          undo: () =>
            attempt(async () => {
              await verbs.unhide(hiding);
              showButtons();
            }),
        };
      }),
    cancel: showButtons,
  };
};

const hidingOf = ({ entity, surface, report, title, host }: ActionsSubject, scope: Hiding['scope']): NewHiding => ({
  scope,
  entityId: entity.id,
  name: entity.name,
  surface,
  ...(scope === 'report' && report ? { report, ...(title ? { title: title.slice(0, 300) } : {}) } : {}),
  ...(scope === 'site' && host ? { host } : {}),
});

const hiddenWords = (scope: Hiding['scope'], surface: string, host: string | undefined): string => {
  if (scope === 'report') return `“${surface}” is hidden in this report.`;
  return scope === 'site' ? `“${surface}” is hidden on ${host}.` : `“${surface}” is hidden everywhere.`;
};
