import type { Measure } from '../../domain';
import type { Evidence } from '../evidence';
import { phrase } from '../reading/frame';
import { type Spot, textAfter, textBefore } from '../reading/spot';
import type { Word } from '../reading/words';
import { isDone } from './tense';

/** What is said of a count: "three squadrons are in India", "brings its fleet to 31 in all", "on order". */
export function byPredicate(spot: Spot): Evidence[] {
  const found: Evidence[] = [];
  const say = (measure: Measure, score: number, cue: string) => found.push({ measure, score, cue, distance: 0 });
  const after = spot.frame.words.slice(spot.next, spot.next + 10);
  const { texts: all } = spot.frame;
  const texts = all.slice(spot.next, spot.next + 10);
  const line = textAfter(spot, 10);
  const first = texts.findIndex((word) => word === 'are' || word === 'is');
  const where = /^(already|now|currently)$/.test(texts[first + 1] ?? '') ? first + 2 : first + 1;
  const inPlace =
    first >= 0 &&
    first <= 3 &&
    /^(in|at|with)$/.test(texts[where] ?? '') &&
    after[texts[where + 1] === 'the' ? where + 2 : where + 1]?.mention;
  if (inPlace && /^(country|place|organisation)$/.test(inPlace.type)) say('delivered-quantity', 0.6, 'are in');
  const follow = textAfter(spot, 6);
  if (/^(,\s)?(which|that) .*\b(bought|ordered|acquired|purchased|procured|contracted)\b/.test(line))
    say('ordered-quantity', 0.6, 'which it bought');
  if (
    /\b(delivery|shipment|batch|consignment) (was|were|comprised|included|consisted)$/.test(textBefore(spot, 2)) &&
    spot.lead === 'of'
  )
    say('delivered-quantity', 0.85, 'delivery');
  if (ownsAndGoesOn(spot, line)) say('in-service-quantity', 0.85, spot.lead);
  const came = handedOver(spot);
  if (came) say('delivered-quantity', 0.85, came);
  if (spot.figure.partOf !== undefined && /\b(are|is|were|now) (already |now )?in service\b/.test(line))
    say('delivered-quantity', 0.9, 'in service');
  if (pricedAfter(spot, after)) say('ordered-quantity', 0.65, 'at a price');
  if (forBuyer(after)) say('ordered-quantity', 0.45, 'for');
  const compound = compoundOf(spot, follow);
  if (compound) say(compound, 0.85, follow.split(' ')[0]!);
  if (/^in number\b/.test(follow)) say('ordered-quantity', 0.4, 'in number');
  if (/\b(single|twin|two|dual)-?seat/.test(follow)) say('ordered-quantity', 0.45, 'seats');
  if (spot.lead === 'for' && pricedBefore(spot)) say('ordered-quantity', 0.6, 'for');
  const isPart = spot.figure.partOf !== undefined;
  if (!isPart && /^([\w-]+ ){0,3}on order\b/.test(follow)) say('ordered-quantity', 0.8, 'on order');
  if (!isPart && /^([\w-]+ ){0,3}(contracted|ordered|promised|purchased|requested)\b/.test(follow))
    say('ordered-quantity', 0.4, 'ordered');
  const since = countedUpToNow(spot);
  if (since) say('delivered-quantity', /^(in all|already)$/.test(since) ? 0.3 : 0.4, since);
  const upTo = spot.lead === 'to' ? textBefore(spot, 8) : '';
  if (
    /\bnumber\b.*\b(given|delivered|received|supplied|donated|handed over|in hand)\b/.test(textBefore(spot, 8)) &&
    spot.lead === 'to'
  )
    say('delivered-quantity', 0.9, 'number given to');
  else if (/\b(ordered|orders?)\b/.test(upTo)) say('ordered-quantity', 0.8, 'order to');
  else if (/\b(fleet|strength|inventory|force|navy|squadrons)\b/.test(upTo))
    say('in-service-quantity', 0.8, 'number to');
  else if (/\b(number|total|tally|count)\b/.test(upTo))
    say(hasCome(spot) ? 'delivered-quantity' : 'in-service-quantity', 0.8, 'number to');
  if (STANDS_AT.test(textBefore(spot, 9)) && spot.lead === 'at' && hasCome(spot))
    say('delivered-quantity', 0.7, 'tally');
  if (
    /^(makes|made|making)$/.test(spot.lead) &&
    /^of (the )?\S+ (\S+ ){0,2}(promised|ordered|planned|contracted|due)\b/.test(line) &&
    hasCome(spot)
  )
    say('delivered-quantity', 0.92, 'makes ... of');
  if (/\b(brings?|bringing|brought|takes?|taking)\b/.test(upTo) && !/\border/.test(upTo))
    say('delivered-quantity', 0.5, 'brings to');
  return found;
}

/** "Germany has 12 batteries and will buy eight more": what follows the "and" is told of others. */
const ownsAndGoesOn = ({ frame, lead, leadAt }: Spot, line: string): boolean =>
  /^(has|have|owns?|operates?|flies)$/.test(lead) &&
  /^(country|organisation)$/.test(frame.words[leadAt - 1]?.mention?.type ?? '') &&
  /^(\S+ ){0,4}(and|but) (\S+ )?(will|wants?|plans?|hopes|intends?|would|seeks?|needs?|is|are)\b/.test(line);

/** Something is told to have come in this sentence: "with Friday's flight", "a third batch landed". */
const hasCome = ({ frame }: Spot): boolean =>
  (frame.bySense.get('deliver') ?? []).some(
    (hit) => isDone(frame, hit) || /^hand|^deliver|^arriv|^shipment/.test(hit.text),
  ) || frame.texts.some((text) => /^(handover|arrival|shipment|ferry|flown|flight|landed)$/.test(text));
const STANDS_AT = /\b(tally|total|count|number|sum)( \S+){0,5} (stands|stood|now|is)$/;

/**
 * "So far 12 of the 48", "12 have landed to date": what has come by now, unless its clause tells what else was done by now
 * ("so far 48 have been ordered").
 */
function countedUpToNow({ frame, clauseAt, leadAt, next }: Spot): string | undefined {
  const { texts, words, bySense } = frame;
  let end = next;
  while (end < next + 10 && words[end] && words[end]!.figure === undefined && !/^(;|but)$/.test(texts[end]!)) end++;
  const isTold = OTHERWISE.some((sense) =>
    (bySense.get(sense) ?? []).some(({ from, to }) => from < end && to > clauseAt),
  );
  if (isTold) return undefined;
  const cue = UP_TO_NOW.exec(phrase(frame, next, end)) ?? UP_TO_NOW.exec(phrase(frame, clauseAt, leadAt + 1));
  return cue?.[0] ?? (/\balready\b/.test(phrase(frame, leadAt - 4, leadAt)) ? 'already' : undefined);
}

const UP_TO_NOW = /\b(so far|to date|in all|thus far|till now|until now)\b/;
const OTHERWISE = [
  'order',
  'deal',
  'sign',
  'bought',
  'fms',
  'lose',
  'halt',
  'combat',
  'remain',
  'plan',
  'expend',
] as const;

/** "Six P-8As at $2.9 billion", "its 216 tanks for €6.5 billion", "200 howitzers, worth $1.65 billion". */
function pricedAfter(spot: Spot, after: Word[]): boolean {
  const from = after[0]?.text === ',' ? 1 : 0;
  const at = after.findIndex((word, i) => i >= from && /^(for|at|worth|costing|valued)$/.test(word.text));
  if (at < 0 || at > from + 3 || after.slice(0, at).some(({ figure }) => figure !== undefined)) return false;
  const sum = after.slice(at + 1, at + 5).find(({ figure }) => figure !== undefined)?.figure;
  return sum !== undefined && spot.kinds[sum] === 'money';
}

/** "20 tanks for Norway and ten for Latvia". */
const forBuyer = (after: Word[]): boolean =>
  after[0]?.text === 'for' &&
  /^(country|organisation)$/.test(after.slice(1, 3).find(({ mention }) => mention)?.mention?.type ?? '');

/** "40 of the 60 guns on contract were accepted", "all 180, worth $3 billion, have been taken over". */
function handedOver({ at, figure, frame, lead, mods, next }: Spot): string | undefined {
  if (lead === 'but' || (figure.partOf === undefined && !mods.includes('all'))) return undefined;
  const hit = (frame.bySense.get('deliver') ?? []).find(({ from }) => from > at);
  if (hit && hit.to < next && isDone(frame, hit)) return hit.text;
  if (!hit || hit.from < next || hit.from - next > 20 || !isDone(frame, hit)) return undefined;
  const ended = frame.texts.slice(next, hit.from).some((text) => /^(;|but|while|and)$/.test(text));
  return !ended && /\b(has|have|had|was|were)( \S+)?( been)?$/.test(phrase(frame, next, hit.from))
    ? hit.text
    : undefined;
}

/** "the 12-boat Columbia programme", "a 40-jet deal", "its 36-aircraft fleet": what a count in a compound numbers. */
function compoundOf(spot: Spot, follow: string): Measure | undefined {
  if (!/^[\w.,]+[-‑][a-z]/i.test(spot.figure.surface)) return undefined;
  if (
    /^(\S+ ){0,3}(program|programme|project|deal|contract|order|purchase|buy|class|package|acquisition|requirement|sale)\b/.test(
      follow,
    )
  )
    return 'ordered-quantity';
  return /^(\S+ ){0,2}(fleet|force|inventory)\b/.test(follow) ? 'in-service-quantity' : undefined;
}

/** "a contract, signed in 2023, is for 152", "pays $2 billion for five": what a deal or a sum is for. */
const pricedBefore = (spot: Spot): boolean =>
  (['deal', 'sign'] as const).some((sense) =>
    (spot.frame.bySense.get(sense) ?? []).some((hit) => hit.to <= spot.leadAt),
  ) ||
  spot.frame.words
    .slice(Math.max(0, spot.leadAt - 12), spot.leadAt)
    .some((word) => word.figure !== undefined && spot.kinds[word.figure] === 'money');
