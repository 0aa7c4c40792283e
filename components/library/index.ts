/**
 * Library: the page to work in, with its parts at the side (other rooms' parts are handed to it), and the model behind
 * it: reports, search, forgetting with undo, library files, settings, privacy. Reaches the browser only through its verbs.
 */
import './library.css';

export { LibraryPage, type Section } from './LibraryPage';
export { createLibraryModel } from './library-model';
export type { LibraryVerbs } from './library-verbs';
