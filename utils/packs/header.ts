import { z } from '../platform/zod';
import { cleanText } from './clean-text';
import { LONGEST, RESERVED } from './limits';

/** What a pack says of itself. */
export const PackHeader = z.object({
  name: z.string(),
  version: z.string(),
  licence: z.string(),
  source: z.optional(z.string()),
});
export type PackHeader = z.infer<typeof PackHeader>;

/** What is wrong with the name, version, licence or source of a pack; undefined when they will do. */
export const headerFlaw = ({ name, version, licence, source = '' }: PackHeader): string | undefined => {
  if (cleanText(name) === '') return 'Give the pack a name.';
  if (name.length > LONGEST.packName) return 'The name of the pack is too long.';
  if (isReserved(name)) return `Sightline itself uses the name “${cleanText(name)}”. Choose another.`;
  if (cleanText(version) === '') return 'Give the pack a version, such as 1.';
  if (cleanText(licence) === '') return 'Say under which licence the pack stands; “own” will do.';
  if ([version, licence, source].some((text) => text.length > LONGEST.label))
    return 'Version, licence and source must be shorter.';
  return undefined;
};

/** True for a name that tells where an entity comes from when it is in no imported pack. */
export const isReserved = (name: string): boolean => RESERVED.includes(cleanText(name).toLowerCase());
