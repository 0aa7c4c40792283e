import type { EntityId } from '../domain';
import type { Spot } from './spot';

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
  const beside = words[spot.at - 1]?.mention;
  let whole = -1;
  words.forEach((word, at) => {
    if (!named(word.mention?.type) && !word.cue) return;
    const ahead = words
      .slice(at + 1, at + 5)
      .map((w) => w.text)
      .join(' ');
    if (WHOLE.test(ahead) && found.party === undefined) {
      found.party = word.mention?.entityId ?? word.cue?.entityId;
      whole = at;
    }
  });
  if (beside && named(beside.type)) return { ...found, subject: beside.entityId };
  for (let at = spot.at + 1; at < Math.min(words.length, spot.at + 16); at++) {
    const { mention } = words[at]!;
    if (mention && at !== whole && named(mention.type) && /^(from|to|by|the)$/.test(words[at - 1]!.text)) {
      return { ...found, subject: mention.entityId };
    }
    if (/^[;.]$/.test(words[at]!.text)) break;
  }
  for (let at = spot.at - 1; at >= 0; at--) {
    const { mention } = words[at]!;
    if (mention && at !== whole && named(mention.type)) return { ...found, subject: mention.entityId };
  }
  return found;
}

const named = (type: string | undefined): boolean => type === 'country' || type === 'organisation';
const WHOLE = /^('s )?(\w+ ){0,2}(imports|exports|purchases|procurement|arms imports)\b/;
