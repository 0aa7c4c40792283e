/**
 * Library: the page with everything remembered, and the model behind it: list, search, forgetting with undo, library
 * files, settings, privacy. Asks the world only through the verbs it is given.
 */
import './library.css';

export { LibraryPage } from './LibraryPage';
export { createLibraryModel, type LibraryModel } from './library-model';
export type { Delays, LibraryVerbs, Sites } from './library-verbs';
