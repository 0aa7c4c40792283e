/**
 * Highlight: paints spans of article text on the page and tells which mark is under the pointer, without changing the
 * document. Does not know what the marks mean; whoever calls decides their looks.
 */
export { carryMarks } from './carry-marks';
export { contrastOf, parseRgb } from './contrast';
export { DIM_SHARES, dimName, shadeFor } from './dim-level';
export type { Hit } from './hit-test';
export { FLASH_NAME, highlightName, LOOKS, type Look, TONES, type Tone } from './looks';
export { createMarkIndex, type MarkIndex } from './mark-index';
export { createPainter, type PaintableMark, type PaintedPage, type Painter } from './painter';
export { reveal, scrollTo } from './reveal';
export { isLight, toneOf } from './tone';
