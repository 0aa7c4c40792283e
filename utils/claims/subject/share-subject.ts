import type { EntityId } from '../../domain';
import { phrase } from '../reading/frame';
import type { Spot } from '../reading/spot';

/** Whose share a percentage is, and of whose whole. */
export interface ShareOf {
  subject?: EntityId;
  /** The country whose imports or exports are shared out. */
  party?: EntityId;
}

/** "36 per cent of India's imports came from Russia": the share is Russia's, the whole India's. */
export function shareOf(spot: Spot): ShareOf {
  const { words } = spot.frame;
  const found: ShareOf = {};
  const besideAt = spot.lead === '(' ? spot.leadAt - 1 : spot.at - 1;
  const beside = words[besideAt]?.mention;
  let whole = -1;
  for (const at of spot.frame.namesAt) {
    const word = words[at]!;
    if (!named(word.mention?.type) && !word.cue) continue;
    if (found.party === undefined && WHOLE.test(phrase(spot.frame, at + 1, at + 5))) {
      found.party = word.mention?.entityId ?? word.cue?.entityId;
      whole = at;
    }
  }
  const owner = ownerAfter(spot);
  if (owner && found.party === undefined) return { ...found, subject: owner };
  const isTold = (at: number): boolean => TOLD.has(words[at - 1]?.text ?? '');
  if (beside && named(beside.type) && !isTold(besideAt)) return { ...found, subject: beside.entityId };
  for (let at = spot.at + 1; at < Math.min(words.length, spot.at + 16); at++) {
    const { mention } = words[at]!;
    if (mention && at !== whole && named(mention.type) && /^(from|to|by|the)$/.test(words[at - 1]!.text)) {
      return { ...found, subject: mention.entityId };
    }
    if (/^[;.]$/.test(words[at]!.text)) break;
  }
  for (let at = spot.at - 1; at >= 0; at--) {
    const { mention } = words[at]!;
    if (mention && at !== whole && named(mention.type) && !isTold(at)) return { ...found, subject: mention.entityId };
  }
  // "The share of idle Russian refining": an adjective where nobody is named. "Czech industry" is who works on the thing.
  const cue = words.slice(0, spot.at).findLast((word, at) => word.cue && !WORKS.has(words[at + 1]?.text ?? ''))?.cue;
  return cue && found.party === undefined ? { ...found, subject: cue.entityId } : found;
}

const WORKS = new Set(
  'industry industrial firms companies suppliers content contractors subcontractors workshare'.split(' '),
);

/** "20% of Russia's refining", "half of Poland's orders": the share is taken of what somebody has. */
function ownerAfter({ frame, next }: Spot): EntityId | undefined {
  if (frame.texts[next] !== 'of') return undefined;
  const at = frame.texts[next + 1] === 'the' ? next + 2 : next + 1;
  const { mention } = frame.words[at] ?? {};
  return mention && named(mention.type) && frame.texts[at + 1] === "'s" ? mention.entityId : undefined;
}

/** "up from 74 per cent", "of that, 3.5 per cent", "the figure was 81 percent": whose share it is was said of the percentage before. */
export const goesOnAboutShare = (spot: Spot): boolean =>
  /^(from|against|than|versus)$/.test(spot.lead) ||
  (spot.at <= 12 && /^of (that|this|it|which)$/.test(phrase(spot.frame, 0, 2))) ||
  SAME_FIGURE.test(phrase(spot.frame, spot.at - 6, spot.at));

/** A percentage told of by a word for percentages. */
export const SAME_FIGURE =
  /\b(the|that|its|this) (figure|share|proportion|number|rate|percentage)( \S+)? (is|was|were|had been|stood at|rose to|fell to|reached|came to)( \S+)?$/;

/** "has promised NATO 3.5 per cent": the one told has no part in the share. */
const TOLD = new Set('promised told tells assured gave given offered pledged'.split(' '));
const named = (type: string | undefined): boolean => type === 'country' || type === 'organisation';
const WHOLE = /^('s )?(\w+ ){0,2}(imports|exports|purchases|procurement|arms imports)\b/;
