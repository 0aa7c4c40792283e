import type { EntityId } from './entity';

/** The id of a variant that no pack lists, of a system that one does: its mark is written behind the id of the system. */
export const variantId = (system: EntityId, mark: string): EntityId => `${system}-model-${mark}`;

/** The system that the id of an unlisted variant, block, batch, flight or mark goes back to. */
export const unlistedBaseOf = (id: EntityId): EntityId | undefined => STANDARD.exec(id)?.[1];

const STANDARD = /^(system:.+)-(?:block|batch|flight|tranche|baseline|increment|mk|mark|model)-[a-z0-9]+(?:-\d+)?$/;
