import type { OwnName } from '../domain';
import type { Pack } from '../gazetteer';

/** Name of the pack that the reader's own names make; no other may take it. */
const OWN_PACK = 'yours';

/** The reader's names as a pack, to be compiled or kept as a file. What only watches or notes is not in it. */
export const ownPackOf = (names: readonly OwnName[], version = '1'): Pack => ({
  name: OWN_PACK,
  version,
  licence: 'private',
  entities: names
    .filter(({ aliases }) => aliases.length > 0)
    .map(({ id, type, name, aliases, ofPack }) => ({
      id,
      type,
      name,
      aliases: aliases.map((text) => ({ text })),
      ...(ofPack ? { aliasesOnly: true } : {}),
    })),
});
