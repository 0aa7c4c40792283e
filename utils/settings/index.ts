/**
 * Settings: what the reader chose, in extension storage. Knows defaults and limits; does not ask the browser for
 * permissions and does not register scripts.
 */
export { cardDelays, DEFAULT_CARD_DELAYS, followCardDelays, setCardDelays } from './card-delays';
export { marksOwnNames, setMarksOwnNames } from './own-marks';
export { offHosts, setHostOff } from './site-modes';
