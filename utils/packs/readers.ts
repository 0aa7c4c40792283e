import type { EntityType } from '../domain';
import type { TableRow } from '../tables';
import type { CommonWords } from './common-words';
import { createEntityReader, type EntityReader } from './entity-reader';
import type { ColumnMapping } from './guess-columns';
import { entityOfRow } from './row-entity';

/** Reads a pack piece by piece, so that a page stays alive over a hundred thousand rows. */
export interface PieceReader {
  /** Reads the next `count` rows or entries; false when there are no more. */
  read(count: number): boolean;
  /** Rows or entries read so far. */
  done(): number;
  total: number;
  result: Pick<EntityReader, 'entities' | 'problems' | 'withoutId' | 'refused'>;
}

/** Reads the rows of a table as the mapping says; rows without a type are of the type given, if one is. */
export const createTableReader = (
  rows: readonly TableRow[],
  mapping: ColumnMapping,
  fallback: EntityType | undefined,
  common: CommonWords,
): PieceReader => {
  const body = mapping.hasHeader ? rows.slice(1) : rows;
  const reader = createEntityReader(common, 'Line');
  return pieces(body, reader, (row) => {
    const made = entityOfRow(row, mapping, fallback);
    if ('entity' in made) reader.add(made.entity, row.line);
    else reader.refuse(row.line, made.name, made.flaw);
  });
};

/** Reads the entities of a JSON pack; they are numbered from 1, since lines say nothing there. */
export const createJsonReader = (entities: readonly unknown[], common: CommonWords): PieceReader => {
  const reader = createEntityReader(common, 'Entry');
  return pieces(entities, reader, (entity, at) => reader.add(entity, at + 1));
};

const pieces = <T>(items: readonly T[], result: EntityReader, take: (item: T, at: number) => void): PieceReader => {
  let at = 0;
  return {
    read: (count) => {
      for (const end = Math.min(items.length, at + count); at < end; at++) take(items[at]!, at);
      return at < items.length;
    },
    done: () => at,
    total: items.length,
    result,
  };
};
