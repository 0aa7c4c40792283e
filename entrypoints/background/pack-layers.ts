import { ENTITY_TYPES, type EntityType } from '../../utils/domain';
import { STARTER_PACK } from '../../utils/packs';
import { packKey, type Store } from '../../utils/store';
import type { LayerSource } from './load-gazetteer';

/** The packs that the reader imported and has switched on, in the order they lie over the shipped one. */
export const packLayers = async (store: Store): Promise<LayerSource[]> =>
  (await store.packs.list())
    .filter(({ name, enabled }) => enabled && name !== STARTER_PACK)
    .map(({ name, stamp, kindsOff }) => ({
      key: packKey(name),
      // Kinds are switched off in the compiled pack, so that a switch compiles nothing.
      stamp,
      kindsOff: new Set(kindsOff),
      packs: async () => {
        const pack = await store.packs.whole(name);
        return pack ? [pack] : [];
      },
    }));

/** Kinds of entity of which the shipped pack marks nothing: all of them when it is off. */
export const shippedKindsOff = async (store: Store): Promise<ReadonlySet<EntityType>> => {
  const chosen = (await store.packs.list()).find(({ name }) => name === STARTER_PACK);
  return new Set(chosen && !chosen.enabled ? ENTITY_TYPES : chosen?.kindsOff);
};
