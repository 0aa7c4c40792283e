import { signal } from '@preact/signals';
import type { Hiding, OwnName } from '../../utils/domain';
import type { NameOutcome } from '../../utils/messaging';
import { attempting } from '../common';
import { createFormModel, type FormModel, type FormStart } from './form-model';
import type { NameVerbs } from './name-verbs';

/** Names fetched at a time; the search looks through all of them. */
const PAGE = 100;

export interface NamesPageVerbs extends NameVerbs {
  /** Hands the reader a file. */
  saveFile(name: string, parts: string[]): void;
  today(): string;
}

/** What was just done, and the way back. */
interface LastChange {
  message: string;
  undo(): Promise<void>;
}

export type NamesModel = ReturnType<typeof createNamesModel>;

/** The reader's names and hidden forms on the library page, and what can be done with them there. */
export const createNamesModel = (verbs: NamesPageVerbs) => {
  const names = signal<OwnName[]>([]);
  const total = signal<number | undefined>();
  const found = signal(0);
  const query = signal('');
  const hidings = signal<Hiding[]>([]);
  const form = signal<{ model: FormModel; id?: string } | undefined>();
  const last = signal<LastChange | undefined>();
  const failed = signal('');
  const isMarked = signal(true);
  let turn = 0;

  const attempt = attempting(failed);
  const load = async (): Promise<void> => {
    const mine = ++turn;
    const [page, hidden] = await Promise.all([verbs.list(query.value, 0, PAGE), verbs.hidings()]);
    if (mine !== turn) return;
    names.value = page.names;
    total.value = page.total;
    found.value = page.found;
    hidings.value = hidden;
  };
  /** Shows what was done, with the way back. */
  const did = async (message: string, back: () => Promise<unknown>): Promise<void> => {
    last.value = {
      message,
      undo: () =>
        attempt(async () => {
          last.value = undefined;
          await back();
          await load();
        }),
    };
    await load();
  };
  const changed = (words: (name: OwnName) => string) => (outcome: NameOutcome) => {
    form.value = undefined;
    const { before, now } = outcome;
    if (now) void attempt(() => did(words(now), () => verbs.putBack(now.id, before)));
  };
  const openForm = (start: FormStart, words: (name: OwnName) => string) => {
    last.value = undefined;
    form.value = {
      model: createFormModel(verbs, start, changed(words)),
      ...(start.edit ? { id: start.edit.id } : {}),
    };
  };

  return {
    names,
    total,
    found,
    query,
    hidings,
    form,
    last,
    failed,
    /** Pages are marked with these names. */
    isMarked,
    start: () =>
      void attempt(async () => {
        await load();
        isMarked.value = await verbs.ownMarks();
      }),
    setMarked: (on: boolean) =>
      attempt(async () => {
        isMarked.value = await verbs.ownMarks(on);
      }),
    search: (text: string) => {
      query.value = text;
      return attempt(load);
    },
    more: () =>
      attempt(async () => {
        const page = await verbs.list(query.value, names.value.length, PAGE);
        names.value = [...names.value, ...page.names];
      }),
    add: (surface?: string) => openForm(surface ? { surface } : {}, ({ name }) => `${name} is added.`),
    edit: (name: OwnName) => openForm({ edit: name }, ({ name: now }) => `${now} is changed.`),
    cancel: () => {
      form.value = undefined;
    },
    watch: (name: OwnName, watched: boolean) =>
      attempt(async () => {
        await verbs.watch(name, watched);
        await load();
      }),
    remove: (name: OwnName) =>
      attempt(async () => {
        const { before } = await verbs.remove(name.id);
        await did(`${name.name} is removed.`, () => verbs.putBack(name.id, before));
      }),
    unhide: (hiding: Hiding) =>
      attempt(async () => {
        await verbs.unhide(hiding);
        await did(`“${hiding.surface}” is marked again.`, () => verbs.hide(hiding));
      }),
    exportPack: () =>
      attempt(async () => {
        const { names: count, json } = await verbs.exportPack();
        if (count === 0) failed.value = 'There is nothing to export yet: watching a name is not part of a pack.';
        else verbs.saveFile(`sightline-names-${verbs.today()}.json`, [json]);
      }),
  };
};
