/**
 * Summary: the page summed up, as popup and side panel show it, and the model behind it. Draws and decides;
 * reaches the browser only through its verbs.
 */
import './summary.css';

export { browserVerbs } from './browser-verbs';
export { PagePanel } from './PagePanel';
export { createPageModel, type PageModel } from './page-model';
export type { PageVerbs } from './page-verbs';
export { Summary } from './Summary';
export { ownFaults, sumSentence } from './sum-sentence';
