import { phrase } from '../reading/frame';
import type { Spot } from '../reading/spot';

/** "12 additional FA-50s": counted besides others, so not the same things as in another count of that number. */
export const isBesides = ({ frame, at, next }: Spot): boolean => BESIDES.test(phrase(frame, at - 2, next + 1));
const BESIDES = /\b(additional|further|more|another|extra)\b/;
