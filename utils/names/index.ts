/**
 * Names: the reader's own names and what the reader hides. Checks what is to be added, makes the pack it is compiled
 * from, merges what a file brings, and takes hidden forms out of what was found. Pure; keeps nothing.
 */
export { addAliasTo, draftedName, editedName, watchedName } from './change-name';
export { checkDraft } from './check-draft';
export { cleanName } from './clean-name';
export { type FoundLater, foundLater, mayName } from './found-later';
export { guessType } from './guess-type';
export { hidingKey, hidingsAt, placeKey, placesOf, siteOf, withoutHidden } from './hidings';
export { mergedName } from './merge-name';
export { namedBy } from './named-by';
export { ownPackOf } from './own-pack';
