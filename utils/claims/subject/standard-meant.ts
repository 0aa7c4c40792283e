import type { EntityId } from '../../domain';
import { ofStandard } from '../reading/names';
import type { Passage } from '../reading/passage';
import type { Spot } from '../reading/spot';

/**
 * "Eight Block 1 jets", "the first Block 2 is due in 2027": a standard that is counted is what a count or a date is about,
 * and not all of its system. Sums and what things can do stay with the system.
 */
export function standardMeant({ entity }: Passage, spot: Spot, subject: EntityId): EntityId | undefined {
  const { frame, figure, at } = spot;
  if (figure.kind !== 'count' && figure.kind !== 'date') return undefined;
  let found: { id: EntityId; away: number } | undefined;
  for (const name of frame.namesAt) {
    const { mention } = frame.words[name]!;
    if (mention?.type !== 'system' || mention.entityId === subject || !isCounted(spot, name)) continue;
    if (ofStandard(mention, frame.texts[name]!, entity) !== subject) continue;
    const away = Math.abs(name - at);
    if (!found || away < found.away) found = { id: mention.entityId, away };
  }
  return found?.id;
}

/** By this very figure, or as one of a row: "the first", "a third". */
function isCounted({ frame: { words, texts }, figure, at }: Spot, name: number): boolean {
  for (let i = name - 1; i >= Math.max(0, name - 3); i--) {
    const word = words[i]!;
    if (word.figure !== undefined) return figure.kind === 'date' || i === at;
    if (ORDINAL.test(texts[i]!)) return figure.kind === 'date';
    if (APART.has(texts[i]!)) return false;
  }
  return false;
}
const ORDINAL = /^(first|second|third|fourth|fifth|last|final|next)$/;
/** "20 jets in the Block 10 standard" are counted by another noun. */
const APART = new Set('in to with at by from for on under , ; ( and or is are was were'.split(' '));
