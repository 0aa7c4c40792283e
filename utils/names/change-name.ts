import type { Entity, EntityType, OwnName } from '../domain';
import { idOf } from '../gazetteer';
import { cleanName } from './clean-name';

/** A name as the reader fills it in. */
interface NameDraft {
  name: string;
  type: EntityType;
  /** Other names; the main one need not be among them. */
  aliases: string[];
  note?: string | undefined;
}

/** The new name that a draft describes. */
export const draftedName = (draft: NameDraft, now: string): OwnName => {
  const name = cleanName(draft.name);
  return withNote(
    {
      id: idOf(draft.type, name),
      type: draft.type,
      name,
      aliases: tidy([name, ...draft.aliases]),
      createdAt: now,
      updatedAt: now,
    },
    draft.note,
  );
};

/** A kept name with what the reader changed of it. Its id stays, so that what was remembered of it stays with it. */
export const editedName = (before: OwnName, draft: NameDraft, now: string): OwnName => {
  const name = before.ofPack ? before.name : cleanName(draft.name);
  const type = before.ofPack ? before.type : draft.type;
  const aliases = before.ofPack ? tidy(draft.aliases) : tidy([name, ...draft.aliases]);
  return withNote({ ...before, name, type, aliases, updatedAt: now }, draft.note);
};

/** An entity with one more name. `before` is what the reader had added to it, if anything. */
export const addAliasTo = (entity: Entity, alias: string, before: OwnName | undefined, now: string): OwnName => {
  const kept = before ?? startOf(entity, now);
  return { ...kept, aliases: tidy([...kept.aliases, alias]), updatedAt: now };
};

/** An entity watched, or no longer; nothing of it is kept once nothing is left to keep. */
export const watchedName = (
  entity: Entity,
  watched: boolean,
  before: OwnName | undefined,
  now: string,
): OwnName | undefined => {
  const { watched: _, ...kept } = before ?? startOf(entity, now);
  if (watched) return { ...kept, watched, updatedAt: now };
  const isEmpty = kept.ofPack && kept.aliases.length === 0 && kept.note === undefined;
  return isEmpty ? undefined : { ...kept, updatedAt: now };
};

/** What the reader has of an entity before anything is added. One that only a page names becomes the reader's own. */
const startOf = ({ id, type, name, pack }: Entity, now: string): OwnName => ({
  id,
  type,
  name,
  ...(pack === PAGE ? { aliases: [name] } : { aliases: [], ofPack: true }),
  createdAt: now,
  updatedAt: now,
});

/** The pack of entities that matching read off a page. */
const PAGE = 'page';

const withNote = ({ note: _, ...name }: OwnName, note: string | undefined): OwnName => {
  const text = note?.trim();
  return text ? { ...name, note: text } : name;
};

/** Each form once, as written first. */
const tidy = (aliases: readonly string[]): string[] => [
  ...new Set(aliases.map(cleanName).filter((text) => text !== '')),
];
