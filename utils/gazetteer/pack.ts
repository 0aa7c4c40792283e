import { Entity } from '../domain';
import { z } from '../platform/zod';

/** One form news writes an entity in. Hyphen, space and accent variants are generated, not listed. */
export const PackAlias = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(200)),
  /** The name inside the form, where the form has a title or noun around it: "Patriot" in "Patriot missile". */
  core: z.optional(z.string()),
  /** Counts only with a needed word or an unambiguous form of the same entity on the page. */
  ambiguous: z.optional(z.boolean()),
  /** Ambiguous only where the text leaves out the hyphen ("SM 3" is, "SM-3" is not). */
  hyphenFree: z.optional(z.boolean()),
  /** Points at the entity without naming it: a nationality adjective. Becomes a cue, never a mention. */
  cue: z.optional(z.boolean()),
  /** Matches in any letter case. */
  anyCase: z.optional(z.boolean()),
});
export type PackAlias = z.infer<typeof PackAlias>;

/** An entity with its forms and the words that license the ambiguous ones. */
export const PackEntity = z.extend(z.omit(Entity, { pack: true }), {
  aliases: z.array(PackAlias),
  needs: z.optional(z.array(z.string())),
  /** What it is for its country, where news says only "the Navy" or "defence ministry". */
  office: z.optional(z.string()),
  /** Only adds its aliases to the entity of this id in another pack; name and type count where no pack has that one. */
  aliasesOnly: z.optional(z.boolean()),
});
export type PackEntity = z.infer<typeof PackEntity>;

/** A versioned, licensed set of entities: the unit of import and export. */
export const Pack = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  version: z.string(),
  licence: z.string(),
  source: z.optional(z.string()),
  entities: z.array(PackEntity),
  /** Forms that name an office of whichever country the text is about: "defence ministry" -> defence-ministry. */
  offices: z.optional(z.record(z.string(), z.array(PackAlias))),
});
export type Pack = z.infer<typeof Pack>;
