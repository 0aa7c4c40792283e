import { formKey, idOf, KIND_NEEDS, PackAlias, PackEntity } from '../gazetteer';
import { z } from '../platform/zod';
import { type CommonWords, isCommonWord } from './common-words';
import { MOST_ENTITIES } from './limits';
import { tidyEntity } from './tidy-entity';

/** Something of a pack file that does not load, or loads only in part. */
export interface PackProblem {
  /** Line of a table, or number of the entry in a JSON pack, from 1. */
  at: number;
  /** As the file has it; empty when there is none. */
  name: string;
  /** A sentence for the reader. */
  message: string;
  /** False when the entity loads without the part named. */
  refused: boolean;
}

/** Takes the entities of a pack file one by one and keeps account of what is wrong. */
export interface EntityReader {
  /** Takes one entity, or notes why it cannot. */
  add(candidate: unknown, at: number): void;
  /** Notes something that is no entity at all. */
  refuse(at: number, name: string, message: string): void;
  readonly entities: PackEntity[];
  readonly problems: PackProblem[];
  /** Entities whose file gives them no identifier: theirs is made of the name. */
  readonly withoutId: ReadonlySet<PackEntity>;
  /** Rows and entries that did not load. */
  refused(): number;
}

// A list longer than this says that the file is of another kind; the count says the rest.
const MOST_PROBLEMS = 5_000;

/**
 * Collects the good entities of a pack file and says what is wrong with the others. Never throws, whatever it is
 * given.
 */
export const createEntityReader = (common: CommonWords, unit: 'Line' | 'Entry'): EntityReader => {
  const entities: PackEntity[] = [];
  const problems: PackProblem[] = [];
  const withoutId = new Set<PackEntity>();
  const seen = new Map<string, number>();
  const free = new Map<string, { entity: PackEntity; alias: PackAlias }>();
  let refused = 0;

  const note = (at: number, name: string, message: string, isRefused: boolean): void => {
    if (isRefused) refused += 1;
    if (problems.length < MOST_PROBLEMS) problems.push({ at, name: name.slice(0, 80), message, refused: isRefused });
  };

  const flawOf = ({ id }: PackEntity): string | undefined => {
    if (seen.has(id)) return `${unit} ${seen.get(id)} holds this name already.`;
    return entities.length < MOST_ENTITIES
      ? undefined
      : `A pack holds ${MOST_ENTITIES.toLocaleString('en')} names at most.`;
  };

  const add = (candidate: unknown, at: number): void => {
    const judged = judge(candidate, common);
    const flaw = judged.entity ? flawOf(judged.entity) : judged.flaw;
    if (!judged.entity || flaw !== undefined) {
      note(at, judged.name, flaw ?? judged.flaw, true);
      return;
    }
    const { entity } = judged;
    for (const message of judged.leftOut) note(at, entity.name, message, false);
    seen.set(entity.id, at);
    entities.push(entity);
    if (judged.isNamed) withoutId.add(entity);
    for (const { form, name } of clashesOf(entity, free))
      note(at, entity.name, `“${form}” is also a name of ${name}: both count only where the text says more.`, false);
  };

  return {
    add,
    refuse: (at, name, message) => note(at, name, message, true),
    entities,
    problems,
    withoutId,
    refused: () => refused,
  };
};

type Judged =
  | { entity: PackEntity; name: string; isNamed: boolean; leftOut: string[]; flaw: '' }
  | { entity?: undefined; name: string; flaw: string };

/** Lengths and identifiers are judged later, with better words than a schema has. */
const LooseEntity = z.extend(PackEntity, {
  id: z.optional(z.string()),
  aliases: z.array(z.extend(PackAlias, { text: z.string() })),
});

/** The entity as it can be taken, or what is wrong with it. */
const judge = (candidate: unknown, common: CommonWords): Judged => {
  const parsed = LooseEntity.safeParse(candidate);
  if (!parsed.success) return { name: nameOf(candidate), flaw: placeOf(parsed.error) };
  const { name, type } = parsed.data;
  const tidy = tidyEntity({ ...parsed.data, id: parsed.data.id || idOf(type, name) });
  if ('flaw' in tidy) return { name, flaw: tidy.flaw };
  const entity = withLicences(tidy.entity, common, (message) => tidy.leftOut.push(message));
  return entity
    ? { entity, name, isNamed: !parsed.data.id, leftOut: tidy.leftOut, flaw: '' }
    : { name, flaw: `“${name}” is a common English word. Name words in “needs” that tell it is meant.` };
};

/**
 * Common words count only with a licence; without one they are left out, and undefined answers for a common main
 * name.
 */
const withLicences = (
  entity: PackEntity,
  common: CommonWords,
  leaveOut: (message: string) => void,
): PackEntity | undefined => {
  const hasAmbiguous = entity.aliases.some((alias) => alias.ambiguous || isCommonWord(alias, common));
  if (!hasAmbiguous) return entity;
  const needs = entity.needs?.length ? entity.needs : (KIND_NEEDS[entity.kind ?? ''] ?? []);
  const aliases: PackAlias[] = [];
  for (const alias of entity.aliases) {
    if (!isCommonWord(alias, common)) aliases.push(alias);
    else if (needs.length > 0) aliases.push({ ...alias, ambiguous: true });
    else if (alias.text === entity.name) return undefined;
    else
      leaveOut(`“${alias.text}” is a common English word and was left out: no words in “needs” tell when it is meant.`);
  }
  return { ...entity, aliases, needs };
};

/** Marks a form that two entities of one type claim freely as ambiguous in both; nothing else could decide. */
const clashesOf = (
  entity: PackEntity,
  free: Map<string, { entity: PackEntity; alias: PackAlias }>,
): { form: string; name: string }[] => {
  const clashes: { form: string; name: string }[] = [];
  for (const alias of entity.aliases) {
    if (alias.ambiguous || alias.cue) continue;
    const key = `${entity.type} ${formKey(alias.text)}`;
    const other = free.get(key);
    if (other && other.entity !== entity) {
      other.alias.ambiguous = true;
      alias.ambiguous = true;
      clashes.push({ form: alias.text, name: other.entity.name });
    } else free.set(key, { entity, alias });
  }
  return clashes;
};

const nameOf = (candidate: unknown): string =>
  candidate instanceof Object && 'name' in candidate && typeof candidate.name === 'string' ? candidate.name : '';

const placeOf = (error: { issues: { path: PropertyKey[] }[] }): string => {
  const place = error.issues[0]?.path.map(String).join('.').slice(0, 80);
  return place ? `“${place}” is missing or wrong.` : 'This is no entity.';
};
