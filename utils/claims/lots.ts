import type { EntityId, Mention } from '../domain';
import type { NameAt } from './reading/names';
import type { Passage } from './reading/passage';
import { remembered } from './reading/remembered';
import type { Spot } from './reading/spot';
import type { Word } from './reading/words';

/**
 * "The 38 aircraft of the Quadriga order", "Lot 18": an order that packs list with its system ("Lot 18 (F-35)") only says
 * which ones are meant; the figure is the system's, where the report names it.
 */
export function ofTheirSystems(names: NameAt[][]): NameAt[][] {
  const systems = new Map<EntityId, Mention | undefined>();
  const systemOf = (lot: Mention): Mention | undefined => {
    if (!systems.has(lot.entityId)) systems.set(lot.entityId, namedIn(names, ownerOf(lot)));
    return systems.get(lot.entityId);
  };
  return names.map((named) =>
    named.flatMap((name) => {
      const system = systemOf(name.mention);
      if (!system) return name;
      const isNamed = named.some(({ mention }) => mention.type === 'system');
      const mention = { ...name.mention, entityId: system.entityId, type: system.type, name: system.name };
      return isNamed ? [] : { ...name, mention };
    }),
  );
}

/** The order of a system that a figure is of: the last one named before it in its sentence, else the first close behind. */
export function lotNamed(passage: Passage, { frame: { words, texts }, at, next }: Spot): string | undefined {
  const lots = lotsIn(passage);
  if (lots.size === 0) return undefined;
  const isLot = ({ mention }: Word): boolean => mention !== undefined && lots.has(mention.entityId);
  const before = words.findLastIndex((word, i) => i < at && isLot(word));
  return texts[before >= 0 ? before : words.findIndex((word, i) => i >= next && i <= next + BEHIND && isLot(word))];
}

const lotsIn = remembered(
  ({ mentions, names }: Passage) =>
    new Set(
      [...new Map(mentions.map((mention) => [mention.entityId, mention])).values()]
        .filter((mention) => namedIn(names, ownerOf(mention)))
        .map(({ entityId }) => entityId),
    ),
);
const BEHIND = 6;

/** What stands behind the name in the id: "f-35" of `programme:lot-18-f-35`. */
function ownerOf({ entityId, name, type }: Mention): string | undefined {
  if (type !== 'programme') return undefined;
  const start = `programme:${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-`;
  return entityId.startsWith(start) ? entityId.slice(start.length) : undefined;
}

const namedIn = (names: NameAt[][], owner: string | undefined): Mention | undefined =>
  owner === undefined
    ? undefined
    : names.flat().find(({ mention: { entityId } }) => `${entityId}-`.startsWith(`system:${owner}-`))?.mention;
