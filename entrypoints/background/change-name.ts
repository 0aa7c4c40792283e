import type { Entity, EntityId, OwnName } from '../../utils/domain';
import { unlistedEntity } from '../../utils/matching';
import type { KnownName, NameOutcome } from '../../utils/messaging';
import { checkDraft, namedBy } from '../../utils/names';
import type { Deps } from './deps';

/**
 * Makes a change to a name of the reader's, if nothing speaks against it (or nothing but what `anyway` waves through),
 * and has the open pages looked at anew.
 */
export const changeName = async (
  deps: Deps,
  id: EntityId,
  to: (before: OwnName | undefined) => OwnName | undefined,
  anyway: boolean,
): Promise<NameOutcome> => {
  const before = (await deps.store.names.of([id])).get(id);
  const wanted = to(before);
  const problems = wanted ? await problemsOf(deps, wanted, before) : [];
  if (problems.some(({ kind }) => kind === 'error') || (problems.length > 0 && !anyway)) return { problems };
  const change = await deps.store.names.change(id, to);
  deps.namesChanged();
  const { now } = change;
  if (now?.aliases.some((alias) => !before?.aliases.includes(alias))) deps.catchUp(now);
  return { problems: [], ...change };
};

const problemsOf = async (
  deps: Deps,
  wanted: OwnName,
  before: OwnName | undefined,
): Promise<NameOutcome['problems']> => {
  const [gazetteer, common] = await Promise.all([deps.gazetteer(), deps.commonWords()]);
  const problems = checkDraft(wanted, before, {
    namedBy: (text) => namedBy(text, gazetteer),
    entity: (one) => gazetteer.entity(one),
    isCommon: (word) => common.has(word),
  });
  return problems.map(({ entity, ...problem }) => (entity ? { ...problem, entity: asKnown(entity) } : problem));
};

/** An entity as a search shows it; `form` is the name it was found by. */
export const asKnown = ({ id, type, name, kind }: Entity, form = name): KnownName => ({
  id,
  type,
  name,
  ...(kind === undefined ? {} : { kind }),
  ...(form === name ? {} : { form }),
});

/** An entity of any list, else as the page at hand calls it. */
export const listedOr = async (deps: Deps, id: EntityId, name: string): Promise<Entity> =>
  (await deps.gazetteer()).entity(id) ?? unlistedEntity(id, name);
