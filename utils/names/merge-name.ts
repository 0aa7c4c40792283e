import type { OwnName } from '../domain';

/**
 * A kept name with what a file says of it: the later changed counts, forms of both stay. Merging the same file twice
 * changes nothing.
 */
export const mergedName = (kept: OwnName | undefined, filed: OwnName): OwnName => {
  if (!kept) return filed;
  const [newer, older] = filed.updatedAt > kept.updatedAt ? [filed, kept] : [kept, filed];
  const note = newer.note ?? older.note;
  return {
    ...newer,
    aliases: [...new Set([...newer.aliases, ...older.aliases])],
    createdAt: older.createdAt < newer.createdAt ? older.createdAt : newer.createdAt,
    ...(note === undefined ? {} : { note }),
  };
};
