/**
 * Figures: finds numbers as written and what they amount to (quantity, hedge, span).
 * Pure. Spans refer to the article text passed in. Does not decide what a figure measures; claims/ does.
 */
export { extractFigures } from './extract-figures';
