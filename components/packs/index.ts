/**
 * Packs: the part of the library page where packs are imported, looked at before they are, switched on and off, updated
 * and removed. Asks the world only through its verbs.
 */
import './packs.css';

export { createPackModel } from './pack-model';
export type { PackVerbs } from './pack-verbs';
export { packsSection } from './packs-section';
