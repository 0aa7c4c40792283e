/**
 * Gazetteer: packs of entities. Reads the shipped tables, compiles packs into one buffer, opens it, and lays several over
 * one another.
 * Pure: reads no files. Says how a name may be written; finding it in a text is matching/.
 */
export { aliasWords, LETTERS } from './alias-pattern';
export { compileGazetteer } from './compile';
export { closesAt, GAP, gapOf } from './gaps';
export { layerGazetteers } from './layers';
export {
  ALIAS,
  CHAIN_SEED,
  CORE_FROM_SHIFT,
  CORE_TO_SHIFT,
  chain,
  filterBits,
  filterHash,
  MAX_WORDS,
  RULE,
  shapeOf,
  slotScale,
  type Tables,
} from './layout';
export { type Gazetteer, type Layer, openGazetteer } from './open';
export { Pack, PackAlias, PackEntity } from './pack';
export { searchNames } from './search-names';
export { KIND_NEEDS } from './sources/kind-words';
export { bareName, countryIds, formKey, idOf } from './sources/names';
export { rowAliases } from './sources/row-aliases';
export { type StarterTables, starterPackOf } from './sources/starter';
export { type EntityDetails, typeOfId } from './stored-entity';
export { typeCounts } from './type-at';
export { withoutTypes } from './without-types';
export { writtenForms } from './written-forms';
