import type { Binding, EntityId, Measure } from '../../domain';
import type { CountryAt } from '../reading/countries';
import { distanceBetween, type Frame, phrase } from '../reading/frame';
import { buyerLeftOut } from '../reading/left-out';
import type { Passage } from '../reading/passage';
import { remembered } from '../reading/remembered';
import type { Spot } from '../reading/spot';
import { makersOf } from '../reading/trade';

/** Who buys or operates, and why it is thought so. */
export interface Party {
  id: EntityId;
  why: Binding;
}

const THE_ARTICLE = 'the article';

/** Measures of a trade, which has a buyer. A range or a weight has none. */
const TRADED = new Set<Measure>([
  'contract-value',
  'unit-price',
  'ordered-quantity',
  'delivered-quantity',
  'remaining-quantity',
  'delivery-date',
  'service-entry-date',
  'contract-date',
]);

/** Finds who buys, or who owns what is in service or lost. */
export function partyOf(
  passage: Passage,
  spot: Spot,
  measure: Measure,
  subject: EntityId | undefined,
): Party | undefined {
  if (TRADED.has(measure)) {
    const buyer = buyerOf(passage, spot, measure, subject);
    // "HMAS Hunter is due in 2032": whose navy sails her, unless the sentence says who else gets her.
    const sails = (!buyer || buyer.why.cue === THE_ARTICLE) && subject ? navyOf(passage, subject) : undefined;
    if (sails) return sails;
    if (buyer?.why.cue === THE_ARTICLE && subject && isOfAnotherNavy(passage, subject, buyer.id)) return undefined;
    if (buyer && buyer.why.cue !== THE_ARTICLE) passage.parties[spot.frame.index] = buyer;
    return buyer;
  }
  if (measure === 'in-service-quantity' || measure === 'lost-quantity') return ownerOf(passage, spot);
  return undefined;
}

/** A country of the sentence that is no seller, else of the sentences before it, else the article's buyer. */
function buyerOf(passage: Passage, spot: Spot, measure: Measure, subject: EntityId | undefined): Party | undefined {
  const own = buyerLeftOut(spot.frame, passage.countries[spot.frame.index]!, spot);
  if (own) return partyAt(spot.frame, own, spot);
  const makers = new Set(subject ? makersOf(passage.entity(subject)) : []);
  const { buyer, sellers } = passage.trade;
  const isSeller = (id: EntityId): boolean => (makers.has(id) || sellers.has(id)) && id !== buyer;
  // A system that only the article's buyer makes is that buyer's own, unless the sentence names who else gets it.
  const domestic = buyer !== undefined && makers.has(buyer) && makers.size === 1;
  // An item that begins with a word of its own ("Missiles.") goes on about no item before it.
  const isFirst = passage.frames[spot.frame.index - 1]?.block !== spot.frame.block;
  for (let back = 0; back <= (domestic ? 0 : 2); back++) {
    const frame = passage.frames[spot.frame.index - back];
    if (!frame || (back > 0 && frame.block !== spot.frame.block && !(isNextItem(frame, spot.frame) && isFirst))) break;
    const at = back === 0 ? spot.at : frame.words.length;
    const best = strongest(frame, at, passage.countries[frame.index]!, (country) => {
      // "The navy" is no other country's than the one that the article tells of.
      if (country.isUnnamed && buyer && country.id !== buyer) return 0;
      const isTold = isLabel(frame, country.at) || (back === 0 && isPartyOfCount(frame, country.at, spot));
      const role = isTold
        ? 2
        : country.role === 0 && (isTaker(frame, country) || isSpokenOf(frame, country)) && !isSeller(country.id)
          ? 1
          : country.role;
      if (role < 0 || (isSeller(country.id) && role < 1 && !country.isForce) || (domestic && role < 1)) return 0;
      // Where it is clear who buys in this article, a country merely named beside the figure does not.
      const fit = country.id === buyer ? 1.5 : buyer && role === 0 ? 0.35 : 1;
      // "Athens weighs a sale to Delhi. In return it would get six more": "it" is who the sentence before began with.
      const meant = back === 1 && country.at <= 1 && saysIt(spot.frame) ? 6 : [1, 2, 3][role]!;
      return country.weight * fit * meant;
    });
    // "The Netherlands and Belgium bought two each": what two buy together is no single buyer's.
    if (best)
      return (best.role > 0 || (back === 0 && isPartyOfCount(frame, best.at, spot))) &&
        isJoint(frame, best, passage.countries[frame.index]!)
        ? undefined
        : partyAt(frame, best, spot);
  }
  // "Oslo awaits the first of its frigates in 2030": whose ships, his date.
  const beside = passage.parties[spot.frame.index];
  if (beside && !domestic) return beside;
  // The price of one, and what the whole world has, are no single buyer's unless the sentence says so.
  if (!buyer || measure === 'unit-price' || isWorldwide(spot.frame)) return undefined;
  // Read off the whole article, so as far from the figure as the article reaches back.
  const why: Binding = domestic
    ? { key: 'party', cue: 'its own make', distance: 0 }
    : { key: 'party', cue: THE_ARTICLE, distance: spot.figure.span.start };
  return { id: buyer, why };
}

/** The country of a single ship, which is whose navy has her, or of a programme, which is who buys under it. */
function navyOf({ entity }: Passage, subject: EntityId): Party | undefined {
  const ship = entity(subject);
  return ship && /^(ship|submarine|programme)$/.test(ship.kind ?? '') && ship.countries?.length === 1
    ? { id: ship.countries[0]!, why: { key: 'party', cue: ship.name, distance: 0 } }
    : undefined;
}

/** A class that one navy sails is not surely the article's buyer's; only a sentence says who else gets her. */
function isOfAnotherNavy({ entity }: Passage, subject: EntityId, buyer: EntityId): boolean {
  const known = entity(subject);
  return known?.kind === 'ship-class' && known.countries?.length === 1 && known.countries[0] !== buyer;
}

const saysIt = ({ texts }: Frame): boolean => texts.slice(0, 5).some((text) => /^(it|its|they|their)$/.test(text));

const isJoint = ({ texts }: Frame, { at }: CountryAt, countries: CountryAt[]): boolean =>
  countries.some((other) => Math.abs(other.at - at) === 2 && texts[(other.at + at) / 2] === 'and');

/** Items of one list: "- Ordered by Poland: 250", then "- Delivered: 140". */
const isNextItem = (before: Frame, item: Frame): boolean => before.kind === 'list-item' && item.kind === 'list-item';

/** "Norwegian deliveries", "the Danish order": of what others make, an adjective says who takes it. */
const isTaker = ({ words, texts }: Frame, { at }: CountryAt): boolean =>
  words[at]!.cue !== undefined && TAKEN.has(texts[at + 1] ?? '');
const TAKEN = new Set('delivery deliveries order orders purchase purchases acquisition requirement batch'.split(' '));

/** "Qatar, whose letter is no contract, now talks of two": who a clause begins with and goes on about. */
const isSpokenOf = ({ words, texts }: Frame, { at }: CountryAt): boolean => {
  const first = texts[at - 1] === 'the' ? at - 1 : at;
  if (words[at]!.cue || !(first === 0 || BEGINS.test(texts[first - 1]!))) return false;
  return DOES.test(texts[at + 1] ?? '') || (texts[at + 1] === ',' && /^(which|whose|who)$/.test(texts[at + 2] ?? ''));
};
const BEGINS = /^(;|while|whereas|but|–|—|:)$/;
const DOES = /^(has|have|had|is|was|will|would|may|might|could|must|now|also|then|later|itself|alone)$/;

/** "Romania: 54 tanks, contract of one billion": a label is whose everything behind it is. */
const isLabel = ({ texts, words }: Frame, at: number): boolean =>
  texts[at + 1] === ':' && words.slice(0, at).every(({ text }) => /^[-–—•*·▪]$/.test(text));

/** "assembling eight for the Royal Navy", "customers: Norway, 54; Czechia, up to 77": whose count it is, whoever makes them. */
function isPartyOfCount({ texts, words }: Frame, at: number, spot: Spot): boolean {
  if (spot.figure.kind !== 'count') return false;
  // "eight British and five Norwegian": the adjective stands for the thing, so it is no make.
  if (at === spot.at + 1 && words[at]!.cue && /^(and|,|;|\.|\))?$/.test(texts[at + 1] ?? '')) return true;
  if (at < spot.at) return spot.leadAt === at + 1 && /^[,:(]$/.test(texts[at + 1]!);
  if (at < spot.next || at > spot.next + 6) return false;
  const before = /^(the|its)$/.test(texts[at - 1]!) ? at - 2 : at - 1;
  return texts[before] === 'for' && !texts.slice(spot.next, before).some((text) => /^[,;.]$/.test(text));
}

/** "Russia has lost", "Britain operates", "Russian warships": only the sentence can say whose they are. */
function ownerOf(passage: Passage, spot: Spot): Party | undefined {
  const { frame } = spot;
  const best = strongest(frame, spot.at, passage.countries[frame.index]!, (country) => {
    const next = phrase(frame, country.at + 1, country.at + 5);
    if (OWNS.test(next)) return 2 * country.weight;
    return frame.words[country.at]!.cue && Math.abs(country.at - spot.at) <= 2 ? 2 * country.weight : 0;
  });
  return best && partyAt(frame, best, spot);
}

const OWNS =
  /^('s )?(has|have|had|operates|operate|flies|fields|owns|possesses|lost|loses)\b|^(also|already|now|currently) (has|operates|flies|fields|lost)\b|^'s (\w+ )?(fleet|inventory|arsenal|losses)/;

/** The country with the most weight for its distance, if any has enough. */
function strongest(
  frame: Frame,
  at: number,
  countries: CountryAt[],
  weigh: (country: CountryAt) => number,
): CountryAt | undefined {
  let best: { country: CountryAt; score: number } | undefined;
  for (const country of countries) {
    const weight = weigh(country);
    const distance = distanceBetween(frame, country.at, at);
    // Who stands after the figure, or in another part of the sentence, is rather somebody else's buyer.
    const reach = country.at < at ? 1 : distance > FAR ? 0.3 : country.role < 2 ? 0.75 : 1;
    const score = (weight * reach) / (1 + distance / 12);
    if (score > 0 && (!best || score > best.score)) best = { country, score };
  }
  return best && best.score >= LEAST ? best.country : undefined;
}

const isWorldwide = remembered(({ texts }: Frame) => texts.some((text) => WORLDWIDE.has(text)));
const WORLDWIDE = new Set(['worldwide', 'global', 'globally']);
const LEAST = 0.3;
const FAR = 20;

function partyAt(frame: Frame, country: CountryAt, spot: Spot): Party {
  const word = frame.words[country.at]!;
  return {
    id: country.id,
    why: { key: 'party', cue: word.text, distance: Math.abs(word.start - spot.figure.span.start) },
  };
}
