import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ENTITY_TYPES, type EntityType, type OwnName } from '../../utils/domain';
import {
  compileGazetteer,
  type Gazetteer,
  layerGazetteers,
  openGazetteer,
  type PackEntity,
} from '../../utils/gazetteer';
import { ownPackOf } from '../../utils/names';
import { createJsonReader, createTableReader, knownIdOf, linkKnown, openPackFile } from '../../utils/packs';
import { GAZETTEER_FOLDER } from './starter-pack';

/**
 * The gazetteer with pack files laid over it, later ones over earlier ones, as the extension imports them, and a reader's
 * own names on top. A file may be
 * followed by the type of its rows: `ships.csv:system`. Problems are told by file and line.
 */
export const withPacks = (
  base: Gazetteer,
  files: readonly string[],
  tell: (problem: string, isRefused: boolean) => void,
  ownNames: readonly OwnName[] = [],
): Gazetteer => {
  const parts = [base];
  for (const file of files) {
    const entities = readPack(file, layerGazetteers(parts), tell);
    if (entities.length === 0) continue;
    const pack = { name: basename(file), version: '1', licence: 'own', entities };
    parts.push(openGazetteer(compileGazetteer([pack])));
  }
  const own = ownNames.length > 0 ? openGazetteer(compileGazetteer([ownPackOf(ownNames)])) : undefined;
  return layerGazetteers(parts, own);
};

const readPack = (
  named: string,
  known: Gazetteer,
  tell: (problem: string, isRefused: boolean) => void,
): PackEntity[] => {
  const { file, fallback } = split(named);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    tell(`${file}: ${(error as Error).message}`, true);
    return [];
  }
  const opened = openPackFile(text, basename(file));
  if ('flaw' in opened) {
    tell(`${file}: ${opened.flaw}`, true);
    return [];
  }
  const common = commonWords();
  const reader =
    opened.kind === 'table'
      ? createTableReader(opened.rows, opened.mapping, fallback, common)
      : createJsonReader(opened.entities, common);
  reader.read(Number.POSITIVE_INFINITY);
  const { entities, problems, withoutId } = reader.result;
  if (opened.kind === 'table' && opened.stopped)
    tell(`${file}:${opened.stopped.line}: ${opened.stopped.message}`, true);
  for (const { at, message, refused } of problems) tell(`${file}:${at}: ${message}`, refused);
  return linkKnown(entities, knownIds(withoutId, known)).entities;
};

const knownIds = (entities: ReadonlySet<PackEntity>, known: Gazetteer): Map<PackEntity, string> => {
  const ids = new Map<PackEntity, string>();
  for (const entity of entities) {
    const id = knownIdOf(entity.name, entity.type, known);
    if (id !== undefined) ids.set(entity, id);
  }
  return ids;
};

const split = (named: string): { file: string; fallback: EntityType | undefined } => {
  const type = ENTITY_TYPES.find((one) => named.endsWith(`:${one}`));
  return type ? { file: named.slice(0, -type.length - 1), fallback: type } : { file: named, fallback: undefined };
};

const commonWords = (): Set<string> =>
  new Set(
    readFileSync(join(GAZETTEER_FOLDER, 'common-words.txt'), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#')),
  );
