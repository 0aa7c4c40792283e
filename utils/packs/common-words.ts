import type { PackAlias } from '../gazetteer';

/** Frequent English words in small letters. */
export type CommonWords = ReadonlySet<string>;

/** True for a form that is an everyday word and has nothing yet to license it. */
export const isCommonWord = (alias: PackAlias, common: CommonWords): boolean =>
  !alias.ambiguous && !alias.cue && !alias.core && common.has(alias.text.toLowerCase());
