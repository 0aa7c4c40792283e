import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { draftedName } from '../../../utils/names';
import { changeName } from '../change-name';
import type { Deps } from '../deps';

/** Keeps a new name. Asked twice, the second asking finds it kept and says so. */
export const addName = async ({ draft, anyway }: RequestOf<'add-name'>, deps: Deps): Promise<ReplyOf<'add-name'>> => {
  const name = draftedName(draft, deps.clock().toISOString());
  const kept = (await deps.store.names.of([name.id])).get(name.id);
  // A worker that stopped after keeping it is asked again: that is no clash.
  if (kept && !kept.ofPack && isCovered(name.aliases, kept.aliases)) return { problems: [], now: kept };
  return changeName(deps, name.id, () => name, anyway);
};

const isCovered = (forms: readonly string[], kept: readonly string[]): boolean =>
  forms.every((form) => kept.includes(form));
