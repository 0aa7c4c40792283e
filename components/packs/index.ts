/**
 * Packs: the part of the library page where packs are previewed, imported, switched on and off, updated and removed.
 * Reaches the browser only through its verbs.
 */
import './packs.css';

export { createPackModel } from './pack-model';
export type { PackVerbs } from './pack-verbs';
export { packsSection } from './packs-section';
