import type { EntityId, Measure, Mention } from '../../domain';
import { byWord } from '../../text';
import { classOfNoun } from '../measure/nouns';
import type { Passage } from '../reading/passage';
import { remembered } from '../reading/remembered';
import { holdsWord } from '../reading/topic';

/** What a purchase is told by while nobody has been chosen; what a thing can do is its own. */
const OF_PURCHASE = new Set<Measure>([
  'contract-value',
  'ordered-quantity',
  'remaining-quantity',
  'delivery-date',
  'budget',
  'unit-price',
  'share',
  'other',
]);

/** "Under the Integrated Investment Program": where the money is from, seldom what it is for. */
export const PURSE = /\b(Investment|Assistance|Financing|Facility|Fund|Budget|Loans?)\b/;

/** The programme that a figure on a purchase is about where several bid for it, or the headline has no other name. */
export const contestOver = (passage: Passage, measure: Measure): EntityId | undefined =>
  OF_PURCHASE.has(measure) ? contestIn(passage) : undefined;

const contestIn = remembered((passage: Passage): EntityId | undefined => {
  const programmes = passage.topic.ranked.filter(
    ({ type, name, entityId }) =>
      type === 'programme' && !PURSE.test(name) && passage.entity(entityId)?.kind === 'programme',
  );
  if (programmes.length === 0) return undefined;
  const title = passage.meta.title?.toLowerCase() ?? '';
  const isInTitle = ({ span }: Mention): boolean =>
    holdsWord(title, passage.text.slice(span.start, span.end).toLowerCase());
  const titled = programmes.find(isInTitle);
  if (titled && !passage.topic.ranked.some((mention) => mention.type === 'system' && isInTitle(mention)))
    return titled.entityId;
  const { entityId } = programmes[0]!;
  const isWeighty = passage.topic.weight.get(entityId)! >= WEIGHTY;
  return isWeighty && passage.frames.filter(({ line }) => BIDS.test(line)).length >= SEVERAL ? entityId : undefined;
});

const WEIGHTY = 0.4;
/** Sentences that tell of bids. */
const SEVERAL = 2;
const BIDS =
  /\b(rivals?|bidders?|bids?|tender\w*|contenders?|shortlist\w*|in the running|compet(e|es|ing|ition|itor|itors)|requests? for proposals?|rfp|finalists?|offers|offered|offering|chosen|picked|selected)\b/;

/** "Collaborative Combat Aircraft": a programme that is called by what it builds stands for the things. */
export const isOfThings = byWord((name) =>
  name.split(/[ -]/).some((word) => classOfNoun(word) === 'equipment' && !ANY.test(word)),
);
const ANY = /^(systems?|units?|fleet|mrtt)$/i;
