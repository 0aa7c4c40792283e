import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { addAliasTo, cleanName } from '../../../utils/names';
import { changeName, listedOr } from '../change-name';
import type { Deps } from '../deps';

/** Adds another name to an entity. */
export const addAlias = async (
  { entityId, name, alias, anyway }: RequestOf<'add-alias'>,
  deps: Deps,
): Promise<ReplyOf<'add-alias'>> => {
  if (cleanName(alias) === '')
    return { problems: [{ kind: 'error', text: alias, message: 'Write the other name first.' }] };
  const entity = await listedOr(deps, entityId, name);
  const now = deps.clock().toISOString();
  return changeName(deps, entityId, (before) => addAliasTo(entity, alias, before, now), anyway);
};
