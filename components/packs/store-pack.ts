import type { PackEntity } from '../../utils/gazetteer';
import type { PackSummary } from '../../utils/messaging';
import { countsOf, type PackHeader } from '../../utils/packs';
import type { PackVerbs } from './pack-verbs';

// Some hundred kilobytes a message, far below what one may carry.
const ENTITIES_AT_ONCE = 1_000;

/** Stores a pack: part by part aside, then in one write. Broken off before that, nothing has changed. */
export const storePack = async (
  header: PackHeader,
  entities: readonly PackEntity[],
  verbs: Pick<PackVerbs, 'stage' | 'commit' | 'newToken'>,
  tell: (share: number) => void,
): Promise<PackSummary[]> => {
  const token = verbs.newToken();
  let parts = 0;
  for (let at = 0; at < entities.length; at += ENTITIES_AT_ONCE) {
    await verbs.stage(token, parts, entities.slice(at, at + ENTITIES_AT_ONCE));
    parts += 1;
    tell(at / entities.length);
  }
  tell(1);
  return verbs.commit(token, parts, header, countsOf(entities));
};
