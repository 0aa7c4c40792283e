import { EntityType } from '../domain';
import { z } from '../platform/zod';

/** Some entities of a pack as JSON: the schema of an entity stays out of content scripts, so handlers parse it. */
const EntitiesJson = z.string().check(z.maxLength(8_000_000));
const PackName = z.string().check(z.minLength(1), z.maxLength(100));
/** Names one import while it is under way. */
const Token = z.string().check(z.minLength(1), z.maxLength(64));
const KindCounts = z.partialRecord(EntityType, z.int());

/** A pack as the list of packs shows it. */
export const PackSummary = z.object({
  name: PackName,
  version: z.string(),
  licence: z.string(),
  source: z.optional(z.string()),
  enabled: z.boolean(),
  /** Kinds of which nothing is marked. */
  kindsOff: z.array(EntityType),
  counts: KindCounts,
  /** ISO date-time; absent for the pack that ships with Sightline, which cannot be removed. */
  updatedAt: z.optional(z.string()),
});
export type PackSummary = z.infer<typeof PackSummary>;

const Packs = z.object({ packs: z.array(PackSummary) });

/** Requests on packs: of the library page alone. */
export const PACK_REQUESTS = /* @__PURE__ */ (() =>
  ({
    /** The shipped pack and the imported ones, in the order they lie over one another. */
    'list-packs': { request: z.object({}), reply: Packs },
    /** Puts a part of a pack aside; it counts for nothing until the pack is committed. */
    'stage-pack': { request: z.object({ token: Token, at: z.int(), json: EntitiesJson }), reply: z.object({}) },
    /** Makes what was put aside a pack, in one write; one of that name is replaced and keeps the reader's switches. */
    'commit-pack': {
      request: z.object({
        token: Token,
        parts: z.int(),
        name: PackName,
        version: z.string(),
        licence: z.string(),
        source: z.optional(z.string()),
        counts: KindCounts,
      }),
      reply: Packs,
    },
    /** Switches a pack or kinds of it on or off, at once on open pages. */
    'choose-pack': {
      request: z.object({
        name: PackName,
        enabled: z.optional(z.boolean()),
        kindsOff: z.optional(z.array(EntityType)),
      }),
      reply: Packs,
    },
    /** Removes a pack and all of it; an unknown one does no harm. */
    'remove-pack': { request: z.object({ name: PackName }), reply: Packs },
    /** Entities of a stored pack, a part at a time: ask again with `at` = `next` until it is absent. */
    'pack-part': {
      request: z.object({ name: PackName, at: z.int() }),
      reply: z.object({ json: z.string(), next: z.optional(z.int()) }),
    },
    /** For names of a new pack the ids of entities that bear them already, where exactly one of the type does. */
    'known-names': {
      request: z.object({ names: z.array(z.object({ text: z.string(), type: EntityType })).check(z.maxLength(1000)) }),
      reply: z.object({ ids: z.array(z.nullable(z.string())) }),
    },
    /** Frequent English words, which as names need something to license them. */
    'common-words': { request: z.object({}), reply: z.object({ words: z.array(z.string()) }) },
  }) as const)();
