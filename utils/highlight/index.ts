/**
 * Highlight: paints spans of article text on the page and tells which mark is under the pointer, without changing the
 * document. Does not know what the marks mean; the caller chooses their looks.
 */
export { carryMarks } from './carry-marks';
export { contrastOf, parseRgb } from './contrast';
export { DIM_SHARES, dimName, shadeFor } from './dim-level';
export { highlightName, LOOKS, type Look, TONES } from './looks';
export { createMarkIndex } from './mark-index';
export { createPainter, type PaintableMark, type Painter } from './painter';
export { reveal, scrollTo } from './reveal';
export { isLight } from './tone';
