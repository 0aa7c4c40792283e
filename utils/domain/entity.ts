import { z } from '../platform/zod';
import { Span } from './span';

/** The types of entities. Compiled gazetteers name them by their place in this list. */
export const ENTITY_TYPES = [
  'system',
  'person',
  'organisation',
  'operation',
  'programme',
  'place',
  'country',
  'event',
  'law',
] as const;
/** What sort of thing an entity is. */
export const EntityType = z.enum(ENTITY_TYPES);
export type EntityType = z.infer<typeof EntityType>;

/** `type:slug` of the main name, stable from one release to the next: `system:s-400-triumf`, `country:india`. */
export const EntityId = z.string().check(z.minLength(3), z.maxLength(200));
export type EntityId = z.infer<typeof EntityId>;

/** A known thing, as the card and the claims need it. Its aliases live in the gazetteer, compiled. */
export const Entity = z.object({
  id: EntityId,
  type: EntityType,
  /** Main name, without the bracketed part that tells two rows apart. */
  name: z.string(),
  /** Finer kind, as the gazetteer has it: sam, aircraft, ministry, armed-force, air base ... */
  kind: z.optional(z.string()),
  /** Office a person holds: "Defence Minister of India". */
  role: z.optional(z.string()),
  /** Countries it belongs to, as entity ids of countries. A system: where it is made; a ship: whose navy sails it. */
  countries: z.optional(z.array(EntityId)),
  maker: z.optional(z.string()),
  /** The base type of a variant: Su-30MKI -> Su-30; of a programme what it buys: Orka -> A26. */
  variantOf: z.optional(EntityId),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  wikidata: z.optional(z.string()),
  /** Name of the pack it comes from. */
  pack: z.string(),
});
export type Entity = z.infer<typeof Entity>;

/** An entity at a place in a text. Mentions of one text are ordered by start and never overlap. */
export const Mention = z.object({
  span: Span,
  entityId: EntityId,
  type: EntityType,
  /** Main name of the entity. */
  name: z.string(),
  /** The gazetteer alias that matched, which may be longer than the span ("PM Modi" for the span "Modi"). */
  alias: z.string(),
  /** Why an ambiguous form was accepted, in words a reader understands: 'because of "battery"'. */
  reason: z.optional(z.string()),
});
export type Mention = z.infer<typeof Mention>;

/**
 * A word that names no entity by itself but points at one: a nationality adjective ("Polish" -> country:poland).
 * Cues are never painted or printed; claims use them to find the party.
 */
export interface Cue {
  span: Span;
  entityId: EntityId;
}
