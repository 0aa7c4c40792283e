import { type DealRef, isTelling, labelOf } from './reading/deal-refs';
import { distanceBetween, type Frame } from './reading/frame';
import type { Passage } from './reading/passage';
import { remembered } from './reading/remembered';
import type { Spot } from './reading/spot';

/**
 * Which deal a figure belongs to: the one named nearest in the sentence; else, by "the deal" or "it", the one before;
 * else, in the first sentences, the one the headline names.
 */
export function dealOf(passage: Passage, spot: Spot): DealRef | undefined {
  const refs = passage.deals[spot.frame.index]!.filter(isTelling);
  const own = nearest(
    spot,
    refs.filter((ref) => !(ref.deal === 'option' && spot.figure.kind === 'date')),
  );
  return (
    own ?? pointedAt(passage, spot) ?? (spot.frame.index < LEAD && refs.length === 0 ? headlined(passage) : undefined)
  );
}

/** Sentences that may be held to tell of what the headline tells. */
const LEAD = 3;

function nearest(spot: Spot, refs: DealRef[]): DealRef | undefined {
  let best: { ref: DealRef; distance: number } | undefined;
  for (const ref of refs) {
    // A deal is named before its figures as a rule; one named after is another, unless close by.
    const distance =
      distanceBetween(spot.frame, ref.at, spot.at) * (ref.at > spot.next + 1 ? (ref.deal === 'option' ? 5 : 2) : 1);
    if (distance <= 20 && (!best || distance < best.distance)) best = { ref, distance };
  }
  return best?.ref;
}

function pointedAt(passage: Passage, spot: Spot): DealRef | undefined {
  for (let back = 1; back <= 3; back++) {
    const frame = passage.frames[spot.frame.index - back];
    const noun = frame && pointer(passage.frames[spot.frame.index - back + 1]!);
    if (!frame || noun === undefined) return undefined;
    const telling = passage.deals[frame.index]!.filter(isTelling);
    const named = telling.length > 1 ? telling.filter((ref) => ref.noun === noun) : telling;
    if (named.length === 1) return named[0];
    if (telling.length > 0) return undefined;
  }
  return undefined;
}

/** "the deal", "under the contract", "it covers": the noun by which a sentence goes on about a deal, "" for a pronoun. */
function pointer(frame: Frame): string | undefined {
  const hit = (frame.bySense.get('deal') ?? []).find((h) =>
    /^(the|this|that|under)$/.test(frame.texts[h.from - 1] ?? ''),
  );
  if (hit) return hit.text;
  return /^(it|this|that|they|these|both|which)$/.test(frame.texts[0] ?? '') ? '' : undefined;
}

/** "closes second Polish tank deal": what a headline calls the deal; the second sale of its maker is not meant. */
const headlined = remembered((passage: Passage): DealRef | undefined => {
  const words = (passage.meta.title ?? '').toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  const at = words.findIndex(
    (word, i) =>
      /^(second|third|follow-on)$/.test(word) &&
      words.slice(i + 1, i + 5).some((w) => /^(deal|contract|order|batch|agreement)$/.test(w)),
  );
  const deal = at < 0 ? undefined : labelOf(words[at]!);
  return deal && namesBuyer(passage) ? { at: 0, noun: undefined, year: undefined, deal } : undefined;
});

/** The buyer stands in the headline, by a name or an adjective that the text uses too. */
function namesBuyer({ meta, trade, mentions, cues, text }: Passage): boolean {
  const title = meta.title ?? '';
  return [...mentions, ...cues].some(
    ({ entityId, span }) => entityId === trade.buyer && title.includes(text.slice(span.start, span.end)),
  );
}
