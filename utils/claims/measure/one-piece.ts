import { phrase } from '../reading/frame';
import type { Spot } from '../reading/spot';

/** "a battery has 12 launchers", "each squadron is made up of two batteries": what one piece is made of. */
export function ofOnePiece(spot: Spot): boolean {
  const before = phrase(spot.frame, spot.at - 12, spot.at);
  return ONE_HAS.test(before) || IT_IS_MADE_OF.test(before);
}

const ONE_HAS =
  /\b(an?|each|every|one|per|single) ([\w-]+ ){0,3}(battery|squadron|regiment|battalion|brigade|division|launcher|ship|boat|frigate|submarine|tank|aircraft|jet|system|unit|vehicle|truck|set|company)\b.{0,12}\b(has(?! been)|have(?! been)|with|holds|comprises|includes|contains|needs|uses|carries|carry|consists of|is made up of)\b/;
const IT_IS_MADE_OF = /\b(it|each|one) (is made up|consists|is composed) of\b/;
