import type { Spot } from '../reading/spot';
import { classOfNoun, isCarried, isNameOfThings, type NounClass } from './nouns';

/** True for a count of arms, or a bare number that may be one. */
export const isEquipment = (spot: Spot): boolean => classOf(spot) === 'equipment';

/** What sort of thing a count counts. A bare number ("Three have been supplied") counts equipment if the sentence is about arms at all. */
export function classOf(spot: Spot): NounClass {
  const { figure, frame, at } = spot;
  // "12 K9s": the name itself is the noun.
  if (frame.words[at + 1]?.mention?.type === 'system') return 'equipment';
  const carried = isCarried(figure);
  if (carried && frame.texts.slice(Math.max(0, at - 5), at).includes('targets')) return 'target';
  if (!figure.noun) return 'equipment';
  if (isNameOfThings(figure)) return 'equipment';
  const known = classOfNoun(figure.noun);
  return (known === 'other' && (carried || namesArms(spot))) || (known === 'people' && carried) ? 'equipment' : known;
}

/** "111 infantry fighting vehicles": the noun group goes on to name arms after the word taken for its noun. */
function namesArms({ frame, next }: Spot): boolean {
  for (const word of frame.words.slice(next, next + 3)) {
    if (word.mention || word.figure !== undefined || !/^[a-z][\w-]+$/.test(word.text) || LINKS.has(word.text))
      return false;
    if (classOfNoun(word.text) === 'equipment') return true;
  }
  return false;
}

const LINKS = new Set('of for with from to in on at by and or that which were are was is will as per'.split(' '));
