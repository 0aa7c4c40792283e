/** A pack of this many names compiles in about a second and takes some 15 MB; nobody reads with more. */
export const MOST_ENTITIES = 200_000;

/** Asked of the file before it is read. */
export const MOST_FILE_BYTES = 80_000_000;

/** Name of the pack that ships with the extension; no other may take it. */
export const STARTER_PACK = 'starter';

/** Names of packs that no file may take: the shipped one, the reader's own names, names that a page itself tells. */
export const RESERVED: readonly string[] = [STARTER_PACK, 'yours', 'page'];

/** How many characters each text of a pack may have. */
export const LONGEST = {
  name: 200,
  alias: 200,
  note: 500,
  packName: 100,
  label: 300,
  aliases: 200,
  needs: 200,
} as const;
