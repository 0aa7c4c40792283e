import type { Measure } from '../../domain';
import type { Passage } from '../reading/passage';
import type { Spot } from '../reading/spot';
import { type Candidate, candidateAt } from './candidate';
import { before, inFocus, latter, together, topics, underHeading } from './candidates-around';
import { inSentence } from './candidates-in-sentence';
import { comparedName } from './compared';

/** All names a figure may be about: of its sentence, of those before, and the article's topics. */
export function candidatesFor(passage: Passage, spot: Spot, measure: Measure): Candidate[] {
  const compared = comparedName(passage, spot);
  if (compared) return compared.name ? [candidateAt(compared.name.mention, 3, compared.name.at)] : [];
  const found = inSentence(passage, spot, measure);
  const named = found.some(({ near, at }) => near > 0.15 && at! < spot.at);
  together(passage, spot, found);
  underHeading(passage, spot, found);
  inFocus(passage, spot, found);
  const isFocused = before(passage, spot, named, found);
  latter(passage, spot, found);
  topics(passage, spot, measure, isFocused, found);
  return found;
}
