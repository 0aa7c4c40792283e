import { browser } from 'wxt/browser';
import type { EntityType } from '../../utils/domain';
import {
  compileGazetteer,
  type Gazetteer,
  layerGazetteers,
  openGazetteer,
  type Pack,
  withoutTypes,
} from '../../utils/gazetteer';
import { ownPackOf } from '../../utils/names';
import { logBug, ReaderError } from '../../utils/platform';
import { OWN_STAMP, type Store } from '../../utils/store';
import { packLayers, shippedKindsOff } from './pack-layers';
import { readPackaged } from './packaged-file';

/** A gazetteer to lie over the shipped one, compiled from what the store keeps. */
export interface LayerSource {
  /** Under which its compiled buffer is kept. */
  key: string;
  /** Another one whenever it would compile to something else. */
  stamp: string;
  packs(): Promise<Pack[]>;
  /** Types that the reader switched off; the compiled buffer has them all the same. */
  kindsOff?: ReadonlySet<EntityType>;
}

interface GazetteerLoader {
  /** The shipped pack with the reader's packs and names over it. */
  gazetteer(): Promise<Gazetteer>;
  /** The reader changed names or packs: looks anew at the next asking. */
  changed(): void;
}

/**
 * Gives the gazetteer, read on first use and kept as long as the worker lives. All its parts open without parsing or
 * compiling, so a worker that was stopped has it again in a few milliseconds; only what was changed is compiled anew.
 */
export const createGazetteerLoader = (store: Store): GazetteerLoader => {
  const opened = new Map<string, { stamp: string; gazetteer: Gazetteer }>();
  const narrowed = new Map<string, { of: Gazetteer; off: string; gazetteer: Gazetteer }>();
  let shipped: Promise<Gazetteer> | undefined;
  let composed: Promise<Gazetteer> | undefined;

  const openLayer = async ({ key, stamp, packs }: LayerSource): Promise<Gazetteer> => {
    const kept = opened.get(key);
    if (kept?.stamp === stamp) return kept.gazetteer;
    // Another version of Sightline may compile otherwise.
    const fullStamp = `${browser.runtime.getManifest().version} ${stamp}`;
    const gazetteer = (await openKept(store, key, fullStamp)) ?? (await compileAnew(store, key, fullStamp, packs));
    opened.set(key, { stamp, gazetteer });
    return gazetteer;
  };
  const narrow = (key: string, gazetteer: Gazetteer, kindsOff: ReadonlySet<EntityType> = new Set()): Gazetteer => {
    const kept = narrowed.get(key);
    const off = [...kindsOff].sort().join();
    if (kept?.of === gazetteer && kept.off === off) return kept.gazetteer;
    const made = withoutTypes(gazetteer, kindsOff);
    narrowed.set(key, { of: gazetteer, off, gazetteer: made });
    return made;
  };
  const drop = (key: string): void => {
    opened.delete(key);
    narrowed.delete(key);
  };
  const compose = async (): Promise<Gazetteer> => {
    shipped ??= loadShipped();
    shipped.catch(() => {
      shipped = undefined; // the next request tries again
    });
    const base = await shipped;
    try {
      const [sources, shippedOff, own] = await Promise.all([
        packLayers(store),
        shippedKindsOff(store),
        ownLayer(store),
      ]);
      const packs = [narrow('', base, shippedOff)];
      for (const source of sources) packs.push(narrow(source.key, await openLayer(source), source.kindsOff));
      for (const key of opened.keys()) if (key !== own?.key && !sources.some((one) => one.key === key)) drop(key);
      return layerGazetteers(packs, own && (await openLayer(own)));
    } catch (error) {
      // A library that cannot be read has a message of its own; the shipped names are marked all the same.
      logBug('the reader’s names', error);
      composed = undefined;
      return base;
    }
  };
  return {
    gazetteer: () => {
      const mine = composed ?? compose();
      composed = mine;
      mine.catch(() => {
        if (composed === mine) composed = undefined;
      });
      return mine;
    },
    changed: () => {
      composed = undefined;
    },
  };
};

const ownLayer = async ({ compiled, names }: Store): Promise<LayerSource | undefined> => {
  const changes = await compiled.stamp(OWN_STAMP);
  if (changes === 0) return undefined;
  return { key: 'own', stamp: String(changes), packs: async () => [ownPackOf(await names.list())] };
};

const openKept = async ({ compiled }: Store, key: string, stamp: string): Promise<Gazetteer | undefined> => {
  const buffer = await compiled.get(key, stamp);
  try {
    return buffer && openGazetteer(buffer);
  } catch {
    return undefined; // compiled by another version: made anew
  }
};

const compileAnew = async (
  { compiled }: Store,
  key: string,
  stamp: string,
  packs: LayerSource['packs'],
): Promise<Gazetteer> => {
  const buffer = compileGazetteer(await packs());
  // Kept for the next worker; without it the next one compiles again.
  compiled.put(key, stamp, buffer).catch((error) => logBug('keeping a gazetteer', error));
  return openGazetteer(buffer);
};

const loadShipped = async (): Promise<Gazetteer> => {
  try {
    const response = await readPackaged('/starter-pack.bin');
    return openGazetteer(await response.arrayBuffer());
  } catch (cause) {
    throw new ReaderError('no-gazetteer', 'Sightline’s list of names is damaged. Install Sightline again.', { cause });
  }
};
