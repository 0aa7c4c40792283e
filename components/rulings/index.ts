/**
 * Rulings: the reader accepts or dismisses findings and writes notes on them, on a figure's card, in the popup's list and
 * in the library. Draws and decides; reaches the browser only through its verbs.
 */
import './rulings.css';

export { rulingVerbs } from './browser-verbs';
export { guardedRulings } from './guarded-rulings';
export { LastRuling } from './LastRuling';
export { createPageRulings, type PageRulings } from './page-rulings';
export { RowRuling } from './RowRuling';
export { RulingFoot } from './RulingFoot';
export { createRulingModel, type RulingModel } from './ruling-model';
export type { RulingListVerbs, RulingVerbs } from './ruling-verbs';
export { createRulingsModel } from './rulings-model';
export { rulingsSection } from './rulings-section';
