/**
 * Packs: reading a pack from a file (JSON, or a table whose columns the reader assigns), saying by line what is wrong
 * with it, and comparing it with the one it replaces. Pure. The good rows load; nothing of a file is ever interpreted.
 */

export { type CommonWords, isCommonWord } from './common-words';
export { comparePacks, compareVersions, nextVersion, type PackChanges } from './compare-packs';
export { countsOf, type KindCounts } from './counts';
export type { PackProblem } from './entity-reader';
export { FIELD_LABELS, PACK_FIELDS, type PackField } from './fields';
export { type ColumnMapping, guessColumns } from './guess-columns';
export { headerFlaw, PackHeader } from './header';
export { withoutKinds } from './kinds-off';
export { knownIdOf } from './known-id';
export { MOST_FILE_BYTES, STARTER_PACK } from './limits';
export { linkKnown } from './link-known';
export { type OpenedPack, type OpenedTable, openPackFile } from './open-pack-file';
export { createJsonReader, createTableReader, type PieceReader } from './readers';
