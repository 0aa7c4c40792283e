import type { Entity, EntityId } from '../../domain';
import { type Frame, phrase } from '../reading/frame';
import type { NameAt } from '../reading/names';

/**
 * "The carrier has slipped. The second ship of the Ford class was due this month": told of a ship that is named here or just
 * before, its class only says which one it is; what follows is of the ship.
 */
export const besideTheirShips = (
  frames: Frame[],
  names: NameAt[][],
  entity: (id: EntityId) => Entity | undefined,
): NameAt[][] => {
  const hasShip = (index: number): boolean =>
    names[index]?.some(({ mention, standing }) => standing === 'plain' && isShip(entity(mention.entityId))) ?? false;
  return names.map((named, index) =>
    named.map((name) =>
      name.standing === 'plain' &&
      entity(name.mention.entityId)?.kind === 'ship-class' &&
      ONE_OF.test(phrase(frames[index]!, name.at - REACH, name.at)) &&
      (hasShip(index) || hasShip(index - 1))
        ? { ...name, standing: 'aside' }
        : name,
    ),
  );
};

const isShip = (entity: Entity | undefined): boolean => entity?.kind === 'ship' || entity?.kind === 'submarine';
const REACH = 6;
const ONE_OF =
  /\b(lead|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|latest|newest|\d+(st|nd|rd|th)) ([\w-]+ )?(ship|boat|vessel|carrier|frigate|destroyer|cruiser|corvette|submarine|hull|unit|cutter|member) (of|in) (the|its)$/;
