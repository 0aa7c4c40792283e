import { EntityId, EntityType, Hiding, OwnName } from '../domain';
import { z } from '../platform/zod';

/** An entity of any list, as a search shows it. */
export const KnownName = z.object({
  id: EntityId,
  type: EntityType,
  name: z.string(),
  kind: z.optional(z.string()),
  /** The form that was found, where it is not the main name. */
  form: z.optional(z.string()),
});
export type KnownName = z.infer<typeof KnownName>;

/** A name as the reader fills it in; checked for sense by the background. */
export const NameDraft = z.object({
  name: z.string().check(z.maxLength(1000)),
  type: EntityType,
  aliases: z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(200)),
  note: z.optional(z.string().check(z.maxLength(5000))),
});
export type NameDraft = z.infer<typeof NameDraft>;

/** What came of a change to a name: what speaks against it, if it was not made; else the name before and after it. */
export const NameOutcome = z.object({
  problems: z.array(
    z.object({
      kind: z.enum(['error', 'warning', 'known']),
      message: z.string(),
      text: z.string(),
      entity: z.optional(KnownName),
    }),
  ),
  before: z.optional(OwnName),
  now: z.optional(OwnName),
});
export type NameOutcome = z.infer<typeof NameOutcome>;

const NewHiding = z.omit(Hiding, { createdAt: true });

/** Requests on the reader's names and hidden forms: of our own pages, the card's frame among them. */
export const NAME_REQUESTS = /* @__PURE__ */ (() =>
  ({
    /** For the form that adds a name: the selected text tidied, what it may be, and who bears it already. */
    'suggest-name': {
      request: z.object({ surface: z.string().check(z.maxLength(2000)), sentence: z.optional(z.string()) }),
      reply: z.object({ name: z.string(), type: EntityType, known: z.array(KnownName) }),
    },
    /** Entities of all lists with a name in which words begin like this. */
    'search-names': {
      request: z.object({ query: z.string().check(z.maxLength(200)) }),
      reply: z.object({ names: z.array(KnownName) }),
    },
    /** Keeps a new name; one with problems only if they are no errors and `anyway` is set. */
    'add-name': { request: z.object({ draft: NameDraft, anyway: z.boolean() }), reply: NameOutcome },
    'edit-name': { request: z.object({ id: EntityId, draft: NameDraft, anyway: z.boolean() }), reply: NameOutcome },
    /** Another name for an entity of any list; `name` is what the page calls it if no list does. */
    'add-alias': {
      request: z.object({
        entityId: EntityId,
        name: z.string(),
        alias: z.string().check(z.maxLength(1000)),
        anyway: z.boolean(),
      }),
      reply: NameOutcome,
    },
    'watch-name': {
      request: z.object({ entityId: EntityId, name: z.string(), watched: z.boolean() }),
      reply: NameOutcome,
    },
    /** Removes what the reader added to an entity, or the name itself if it is in no pack. */
    'remove-name': { request: z.object({ id: EntityId }), reply: NameOutcome },
    /** Undoes any of these: puts a name back as it was, or takes it out again. */
    'put-back-name': { request: z.object({ id: EntityId, before: z.optional(OwnName) }), reply: NameOutcome },
    /** The reader's names, last changed first; `query` looks in names, other names and notes. */
    'list-names': {
      request: z.object({ query: z.string(), offset: z.int(), limit: z.int() }),
      reply: z.object({ total: z.int(), found: z.int(), names: z.array(OwnName) }),
    },
    /** The reader's names as the text of a pack file. */
    'export-names': { request: z.object({}), reply: z.object({ names: z.int(), json: z.string() }) },
    /** Hides a form of an entity in a report, on a site or everywhere. */
    'hide-name': { request: z.object({ hiding: NewHiding }), reply: z.object({ hiding: Hiding }) },
    'unhide-name': { request: z.object({ hiding: Hiding }), reply: z.object({}) },
    'list-hidings': { request: z.object({}), reply: z.object({ hidings: z.array(Hiding) }) },
    /** Whether pages are marked with own and watched names; with `on`, chooses so. */
    'own-marks': { request: z.object({ on: z.optional(z.boolean()) }), reply: z.object({ on: z.boolean() }) },
  }) as const)();
