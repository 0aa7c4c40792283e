/**
 * Names: adding, changing, watching and hiding names, in the card, the popup and the library. Reaches the
 * browser only through its verbs; checking and keeping is the background's work.
 */
import './names.css';

export { Adding } from './Adding';
export { type ActionsModel, createActionsModel } from './actions-model';
export { type AddingModel, createAddingModel } from './adding-model';
export { nameVerbs } from './browser-verbs';
export { CandidateList } from './CandidateList';
export { createFormModel } from './form-model';
export { guardedVerbs } from './guarded-verbs';
export { NameActions } from './NameActions';
export { NameForm } from './NameForm';
export type { NameVerbs } from './name-verbs';
export { createNamesModel, type NamesPageVerbs } from './names-model';
export { namesSection } from './names-section';
