import type { Entity, EntityId, Mention } from '../../domain';
import { classOfNoun } from '../measure/nouns';
import type { CountryAt } from './countries';
import type { Frame } from './frame';
import { holdsWord, type Topic } from './topic';

/** Who sells to whom in this article, as far as it tells. */
export interface Trade {
  buyer: EntityId | undefined;
  sellers: Set<EntityId>;
}

/** "Greek" and "Greece", "Indian" and "India": the headline has the country in one form or another. */
const isWordFor = (word: string, country: string): boolean =>
  country.length > STEM && word.length <= country.length + 3 && word.startsWith(country.slice(0, STEM).toLowerCase());
const STEM = 4;
const LEAST = 0.5;
/** A country named once, in passing. */
const STRAY = 1.2;
/** The sentences that tell what a report is about. */
const EARLY = 3;

/** An adjective with a thing of arms behind it: "Swedish tracked vehicles". */
const isBefore = (words: string[], at: number): boolean =>
  !words[at]!.endsWith("'s") && words.slice(at + 1, at + 4).some((word) => classOfNoun(word) === 'equipment');

/** "Britain's BAE wins Australian race": who wins an order or delivers takes nothing. */
const sellsIn = (words: string[], country: string): boolean =>
  words.some(
    (word, at) =>
      word.endsWith("'s") &&
      isWordFor(word.slice(0, -2), country) &&
      words.slice(at + 2, at + 5).some((next) => WINS.test(next)),
  );
const WINS =
  /^(wins?|won|bags?|bagged|secures?|secured|lands?|landed|clinch\w*|delivers?|delivered|ships?|sells?|sold|unveils?|rolls?)$/;

const firstWord = (text: string): string => (text.includes(' ') ? text.slice(0, text.indexOf(' ')) : text);

/** Whose make a system is; the country of a programme is who pays for it, whoever makes what it buys. */
export const makersOf = (entity: Entity | undefined): EntityId[] =>
  isOfOneState(entity) ? [] : (entity?.countries ?? []);

const isOfOneState = (entity: Entity | undefined): boolean =>
  entity?.kind === 'programme' && entity.countries?.length === 1;

/** The makers of the main system sell; the country most spoken of besides them buys, or one of them for itself. */
export function tradeOf(
  frames: Frame[],
  countries: CountryAt[][],
  topic: Topic,
  entity: (id: EntityId) => Entity | undefined,
  title: string | null | undefined,
  named: readonly Mention[],
): Trade {
  const headline = (title ?? '').toLowerCase();
  const words = headline.split(' ');
  // By the word that the text has for it, or by its name where the text says "Moscow".
  const isInHeadline = ({ id, at }: CountryAt, { texts }: Frame): boolean =>
    headline !== '' &&
    (holdsWord(headline, firstWord(texts[at]!)) ||
      words.some((word) => isWordFor(word, entity(id)?.name ?? texts[at]!)));
  const nameOf = (id: EntityId): string => entity(id)?.name ?? '';
  const forces = new Set<EntityId>();
  const early = new Set<EntityId>();
  const gets = new Set<EntityId>();
  const inTitle = new Map<EntityId, string>();
  const weight = new Map<EntityId, number>();
  for (const frame of frames) {
    for (const country of countries[frame.index]!) {
      if (frame.index < EARLY) early.add(country.id);
      if (country.role < 0) continue;
      // A country of several words is known there by its first.
      if (country.role > 0 && !country.isGiven) gets.add(country.id);
      if (frame.index < EARLY && country.isForce) forces.add(country.id);
      if (!inTitle.has(country.id) && isInHeadline(country, frame)) inTitle.set(country.id, frame.texts[country.at]!);
      weight.set(
        country.id,
        (weight.get(country.id) ?? 0) +
          country.weight * (country.isGiven ? 0.3 : country.role > 0 ? 2 : 1) * (frame.index < 3 ? 1.5 : 1),
      );
    }
  }
  // One that only the headline names: the text goes on about it as "the country", or by its capital.
  for (const { entityId, type } of topic.ranked.length > 0 ? named : [])
    if (type === 'country' && !weight.has(entityId)) {
      weight.set(entityId, 0);
      inTitle.set(entityId, nameOf(entityId));
    }
  // The headline names whom the article is about; more than this and it would silence the sentences.
  const main = topic.ranked[0] && entity(topic.ranked[0].entityId);
  const makers = new Set(makersOf(main));
  const own = isOfOneState(main) ? main!.countries![0]! : undefined;
  for (const [id, surface] of inTitle) {
    // "Government buys Swedish tracked vehicles": the adjective says whose make they are.
    const isMake = makers.has(id) && words.some((word, at) => isWordFor(word, nameOf(id)) && isBefore(words, at));
    if (sellsIn(words, nameOf(id)) || sellsIn(words, surface)) weight.delete(id);
    else if (!isMake) weight.set(id, weight.get(id)! + 2);
  }
  const ranked = [...weight].sort((a, b) => b[1] - a[1]);
  // One that is only given arms somewhere in the text is not whom the article's deal is with.
  const abroad = ranked.find(([id, weight]) => !makers.has(id) && weight >= LEAST);
  const athome = ranked.find(([id]) => makers.has(id));
  if (own && weight.has(own)) {
    const others = topic.ranked.slice(1).flatMap(({ entityId }) => makersOf(entity(entityId)));
    return { buyer: own, sellers: new Set(others.filter((id) => id !== own)) };
  }
  const runnerUp = ranked.filter(([id]) => !makers.has(id))[1];
  // Where the first sentences tell of the makers' own forces, it takes more than a customer named in passing.
  const isInPassing = abroad && !early.has(abroad[0]) && !inTitle.has(abroad[0]);
  const share = athome && isInPassing && forces.has(athome[0]) ? 1.5 : 0.5;
  const isStray = isInPassing && abroad[1] < STRAY && !gets.has(abroad[0]) && makers.size > 0;
  if (abroad && !isStray && (!athome || abroad[1] >= share * athome[1])) {
    // Two buyers of like weight: the article tells of several deals, and only its sentences can say whose.
    const clear = !runnerUp || abroad[1] >= 1.6 * runnerUp[1];
    return { buyer: clear ? abroad[0] : undefined, sellers: makers };
  }
  const isTold = athome !== undefined && (forces.has(athome[0]) || inTitle.has(athome[0]) || gets.has(athome[0]));
  if (!main || !athome || (isStray && !isTold && abroad[1] >= 0.5 * athome[1]))
    return { buyer: undefined, sellers: makers };
  return {
    buyer: makers.size === 1 || !abroad || isStray || athome[1] >= 2 * abroad[1] ? athome[0] : undefined,
    sellers: new Set(),
  };
}
