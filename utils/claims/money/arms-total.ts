import type { EntityId, Measure } from '../../domain';
import { classOfNoun } from '../measure/nouns';
import type { CountryAt } from '../reading/countries';
import { phrase } from '../reading/frame';
import type { Passage } from '../reading/passage';
import { remembered } from '../reading/remembered';
import type { Spot } from '../reading/spot';

/** What is told as a sum over many things: "an arms package", "weapons sold to Taiwan", "defence sales worth". */
const TOTAL = new RegExp(
  [
    '\\b(arms|weapons?|weaponry|defen[cs]e|military|security|drawdown)([ -][^ -]+){0,2} (packages?|sales?|deals?|purchases?|kit|supplies|backlog|agreements?|assistance|aid|exports|imports)\\b',
    '\\b(arms|weapons) (sold|bought|ordered|agreed|promised|pledged|worth|for|to|from|deliveries|transfers)\\b',
    '\\b(american|us|u\\.s\\.|russian|chinese|israeli|european|western|foreign) (arms|weapons|weaponry)\\b',
    '\\bin (arms|weapons|munitions|bombs|ammunition)\\b|\\bletters? of intent\\b|\\bsupplemental\\b|\\bdrawdown\\b|\\b(aid|assistance) (since|package|tranche|to|for)\\b',
  ].join('|'),
);

/** "The arms package of $142 billion": a sum over many things is of the country that gets them. */
export function takerOfTotal(passage: Passage, spot: Spot, measure: Measure): EntityId | undefined {
  if (spot.figure.kind !== 'money' || (measure !== 'budget' && measure !== 'contract-value')) return undefined;
  const { frame, at, next } = spot;
  const isNamed = passage.names[frame.index]!.some(
    (name) =>
      name.standing === 'plain' &&
      (name.at < at || (name.at <= next + REACH && !PARTS.test(phrase(frame, next, name.at)))),
  );
  if (isNamed || countsThings(passage, spot)) return undefined;
  if (!TOTAL.test(phrase(frame, at - REACH_BACK, next + REACH)) && !isOfLead(passage, spot)) return undefined;
  return takerIn(passage, passage.countries[frame.index]!) ?? passage.trade.buyer;
}
/** Nothing has been named or counted so far but arms as such: a headline or a first sentence on "the kingdom's arms deals". */
const isOfLead = (passage: Passage, { frame }: Spot): boolean => frame.index < leadOf(passage);

/** How many sentences a report on arms as such has before it comes to a thing. */
const leadOf = remembered(({ names, frames, meta }: Passage): number => {
  const isOfArms =
    TOTAL.test((meta.title ?? '').toLowerCase()) || frames.slice(0, 2).some(({ line }) => TOTAL.test(line));
  if (!isOfArms) return 0;
  const thing = frames.findIndex(
    ({ index, texts }) => names[index]!.length > 0 || texts.some((text) => classOfNoun(text) === 'equipment'),
  );
  return thing < 0 ? frames.length : thing;
});

/** "80 jets for 14 billion": the sum is of what was counted. */
const countsThings = ({ figures }: Passage, { frame, at }: Spot): boolean =>
  frame.words.some(({ figure }, i) => {
    const other = figure === undefined || i >= at ? undefined : figures[figure]!;
    return other?.kind === 'count' && other.noun !== undefined && classOfNoun(other.noun) === 'equipment';
  });

const REACH = 10;
const REACH_BACK = 14;
/** "Of which 66 jets are the largest part". */
const PARTS = /\b(of which|including|among (them|which|it))\b/;

const takerIn = ({ trade }: Passage, countries: readonly CountryAt[]): EntityId | undefined =>
  countries.find(({ role, isGiven }) => isGiven || role > 0)?.id ?? countries.find(({ id }) => id === trade.buyer)?.id;
