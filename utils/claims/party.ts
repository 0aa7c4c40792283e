import type { Binding, EntityId, Measure } from '../domain';
import { type CountryAt, countriesIn } from './countries';
import { distanceBetween } from './frame';
import type { Passage } from './passage';
import type { Spot } from './spot';

/** Who buys or operates, and why it is thought so. */
export interface Party {
  id: EntityId;
  why: Binding;
}

/** Measures that have a buyer or operator; a range or a weight has none. */
const WITH_PARTY = new Set<Measure>([
  'contract-value',
  'unit-price',
  'ordered-quantity',
  'delivered-quantity',
  'remaining-quantity',
  'in-service-quantity',
  'lost-quantity',
  'delivery-date',
  'service-entry-date',
  'contract-date',
]);

/** Finds the buyer or operator: a country of the sentence that is no seller, else of the sentences before, else the article's. */
export function partyOf(
  passage: Passage,
  spot: Spot,
  measure: Measure,
  subject: EntityId | undefined,
): Party | undefined {
  if (!WITH_PARTY.has(measure)) return undefined;
  const makers = new Set(subject ? (passage.entity(subject)?.countries ?? []) : []);
  const { buyer, sellers } = passage.trade;
  // A system that only the article's buyer makes is that buyer's own.
  const domestic = buyer !== undefined && makers.has(buyer) && makers.size === 1;
  if (domestic) return { id: buyer, why: { key: 'party', cue: 'its own make', distance: 0 } };
  const isSeller = (id: EntityId): boolean => (makers.has(id) || sellers.has(id)) && id !== buyer;
  for (let back = 0; back <= 2; back++) {
    const frame = passage.frames[spot.frame.index - back];
    if (!frame || (back > 0 && frame.block !== spot.frame.block)) break;
    const there = countriesIn(frame, passage.entity);
    const at = back === 0 ? spot.at : frame.words.length;
    let best: { country: CountryAt; score: number } | undefined;
    for (const country of there) {
      const role = roleOf(
        frame.words.map((word) => word.text),
        country.at,
      );
      if (role < 0 || (isSeller(country.id) && role < 1)) continue;
      const favour = (country.id === buyer ? 1.5 : 1) * (role > 0 ? 2 : 1);
      const score = (country.weight * favour) / (1 + distanceBetween(frame, country.at, at) / 12);
      if (!best || score > best.score) best = { country, score };
    }
    if (best && best.score >= 0.3) {
      const { start } = frame.words[best.country.at]!;
      return {
        id: best.country.id,
        why: {
          key: 'party',
          cue: frame.words[best.country.at]!.text,
          distance: Math.abs(start - spot.figure.span.start),
        },
      };
    }
  }
  return buyer ? { id: buyer, why: { key: 'party', cue: 'the article', distance: 0 } } : undefined;
}

/** 1: it buys or gets ("sold to Poland", "Poland ordered"); -1: it sells or is a bystander; 0: the words do not say. */
export function roleOf(words: string[], at: number): -1 | 0 | 1 {
  const before = words.slice(Math.max(0, at - 3), at).join(' ');
  const after = words.slice(at + 1, at + 5).join(' ');
  if (
    /\b(made|built|produced|assembled|manufactured|train\w*|signed|ceremony|meeting|held|visit\w*) (under \w+ )?(in|by)( the)?$/.test(
      before,
    )
  )
    return -1;
  if (/^(- ?)?(made|built|supplied|origin|produced|developed|designed)\b/.test(after)) return -1;
  if (
    /\b(sale|sales|export\w*|deliver\w*|sell|sold|supply|supplied|suppl\w*|ship\w*|transfer\w*|sent|offer\w*|hand\w*|give\w*|donat\w*) (\w+ )?to( the)?$/.test(
      before,
    )
  )
    return 1;
  if (
    /^('s )?(has |have |had |will |would |is |was )?(also |already |earlier |first |since |so far |now )?(to )?(order|buy|bought|purchas|acquir|procur|receiv|get|want|seek|sought|select|chose|operat|induct|took delivery|sign|contract|request|plan)/.test(
      after,
    )
  )
    return 1;
  if (/^'s (\w+ ){0,2}(order|purchase|acquisition|fleet|contract|procurement|inventory|deal)/.test(after)) return 1;
  if (/\b(order|orders|ordered|purchase) (\w+ )?(from|by|for)( the)?$/.test(before)) return 1;
  return 0;
}
