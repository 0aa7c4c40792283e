import { z } from '../platform/zod';
import { EntityId, EntityType } from './entity';
import { ReportId } from './report';

/** One form a reader's own name is written in. */
const OwnAlias = z.string().check(z.minLength(1), z.maxLength(200));

/** A name the reader added; or what the reader added to an entity of a pack: other names, a note, a watch. */
export const OwnName = z.object({
  id: EntityId,
  type: EntityType,
  name: OwnAlias,
  /** How news writes it. Of a pack's entity: only the forms that the reader added. */
  aliases: z.array(OwnAlias).check(z.maxLength(50)),
  note: z.optional(z.string().check(z.maxLength(2000))),
  /** Marked more strongly and listed first. */
  watched: z.optional(z.boolean()),
  /** The entity is a pack's, which knows the rest of it. */
  ofPack: z.optional(z.boolean()),
  /** ISO date-times. */
  createdAt: z.string().check(z.maxLength(40)),
  updatedAt: z.string().check(z.maxLength(40)),
});
export type OwnName = z.infer<typeof OwnName>;

const HIDING_SCOPES = ['report', 'site', 'everywhere'] as const;

/** The reader's word that a form does not mean an entity: in one report, on one site, or anywhere. */
export const Hiding = z.object({
  scope: z.enum(HIDING_SCOPES),
  entityId: EntityId,
  /** Main name of the entity, for the list. */
  name: z.string().check(z.maxLength(200)),
  /** The form, as it stood on the page. */
  surface: OwnAlias,
  /** Scope `report`: which one, and its title for the list. */
  report: z.optional(ReportId),
  title: z.optional(z.string().check(z.maxLength(500))),
  /** Scope `site`. */
  host: z.optional(z.string().check(z.maxLength(255))),
  /** ISO date-time. */
  createdAt: z.string().check(z.maxLength(40)),
});
export type Hiding = z.infer<typeof Hiding>;
