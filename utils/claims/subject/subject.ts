import type { Binding, Entity, EntityId, Measure, Mention } from '../../domain';
import { isToCome } from '../measure/date-nature';
import { classOfNoun, isCarried } from '../measure/nouns';
import { companionship } from '../reading/companions';
import type { Frame } from '../reading/frame';
import { isAccessory, type NameAt } from '../reading/names';
import type { Passage } from '../reading/passage';
import { remembered } from '../reading/remembered';
import { nameAfter, type Spot } from '../reading/spot';
import { agreementOf } from './agreement';
import { type Candidate, candidateFrom, cueOf } from './candidate';
import { contestOver, isOfThings, PURSE } from './contest';
import { classOrShip, isNameship } from './ship-or-class';
import { candidatesFor } from './subject-candidates';
import { fitOf } from './subject-fit';

/** What a figure is about, and why. */
export interface Subject {
  mention: Mention;
  why: Binding;
  /** It stands in the figure's own noun group. */
  isTied: boolean;
}

/** Finds what a figure is about: the name in its own noun group, else the nearest fitting one, else what is talked of. */
export function subjectOf(passage: Passage, spot: Spot, measure: Measure): Subject | undefined {
  const antecedent = ofWhich(passage, spot);
  if (antecedent) {
    const why = { key: 'subject', cue: antecedent.name, distance: spot.figure.span.start - antecedent.span.end };
    return { mention: antecedent, why, isTied: true };
  }
  const candidates = candidatesFor(passage, spot, measure);
  const counts = spot.figure.kind === 'count' && measure !== 'crew';
  const noun = counts ? nounOfCount(spot) : nounOf(spot);
  const many = counts && spot.figure.quantity.form === 'number' && spot.figure.quantity.hi > 1;
  const hasSystem = candidates.some(
    ({ mention, near, at }) => at !== undefined && mention?.type === 'system' && near > 0.1,
  );
  const namesProgramme = candidates.some(({ mention, at }) => at !== undefined && mention?.type === 'programme');
  const hasEarlier = candidates.some(({ mention, isTopic }) => mention?.type === 'system' && !isTopic);
  const contest = namesProgramme || isOfShip(passage, spot) ? undefined : contestOver(passage, measure);
  const countsThings = many && noun !== undefined && classOfNoun(noun) === 'equipment';
  // A noun carried over from an earlier count says little of this one.
  const isLoose = counts && isCarried(spot.figure) && spot.figure.noun !== undefined;
  const agreement = (of: string | undefined, entity: Entity | undefined): number => {
    const fit = agreementOf(of, entity, many);
    return isLoose && fit < 0.1 && entity?.kind !== 'ship' ? LOOSE : fit;
  };
  const isAhead = isToCome(spot, passage.meta.publishedOn);
  let best: Candidate | undefined;
  let meant: Mention | undefined;
  let most = LEAST;
  for (const named of candidates) {
    const mention = named.mention && classOrShip(passage, named.mention, measure, { isMany: many, isAhead });
    const { near, at, isTied } = named;
    const entity = mention && passage.entity(mention.entityId);
    const topical = 1 + 0.7 * Math.max(weightOf(passage, mention), weightOf(passage, named.mention));
    // Outside its own sentence a ship gives way to the class that the article tells of.
    const lone = at === undefined && givesWayToClass(passage, entity) ? 0.4 : 1;
    const isProgramme = mention?.type === 'programme';
    // Launchers are bought under a programme; they are not it.
    const isFrame =
      isProgramme &&
      countsThings &&
      hasEarlier &&
      (at !== undefined || namesProgramme) &&
      !isTied &&
      !isOfThings(mention.name);
    const isPurse = isProgramme && PURSE.test(mention.name);
    const plainly = isFrame ? 0.35 : isProgramme && hasSystem && near < 0.5 ? 0.7 : 1;
    const rank = isPurse ? 0.15 : (contest && amongBids(contest, named)) || plainly;
    const known = isTied || !mention || isLoose ? 1 : companionship(passage.companions, mention.entityId, noun);
    const score = near * topical * rank * lone * known * agreement(noun, entity) * fitOf(entity, measure, spot.figure);
    if (score <= most) continue;
    most = score;
    best = named;
    meant = mention;
  }
  if (!best) {
    best = latestOfKind(passage, spot, noun);
    meant = best?.mention;
  }
  if (!best || !meant) return undefined;
  const distance = Math.abs(meant.span.start - spot.figure.span.start);
  return { mention: meant, why: { key: 'subject', cue: cueOf(best), distance }, isTied: best.isTied };
}

/** "Blekinge in 2028, Skåne in 2029": a ship that swims or is being built, whatever is bid for. */
const isOfShip = ({ entity }: Passage, { frame: { words }, at }: Spot): boolean =>
  [at - 2, at - 3].some((i) => {
    const { mention } = words[i] ?? {};
    return mention !== undefined && /^(ship|submarine)$/.test(entity(mention.entityId)?.kind ?? '');
  });

/** "MiG-29s, 15 of which still fly": the name that the relative clause hangs on. */
function ofWhich(passage: Passage, { frame: { words, texts }, figure, at, next }: Spot): Mention | undefined {
  if (figure.kind !== 'count' || texts[next] !== 'of' || texts[next + 1] !== 'which' || texts[at - 1] !== ',') return;
  const mention = words[at - 2]?.mention ?? (texts[at - 2] === ')' ? undefined : words[at - 3]?.mention);
  return mention?.type === 'system' && passage.entity(mention.entityId)?.kind !== 'ship' ? mention : undefined;
}

const classesTold = remembered(({ topic, entity }: Passage): Entity[] =>
  topic.ranked.flatMap(({ entityId }) => {
    const type = entity(entityId);
    return type?.kind === 'ship-class' ? [type] : [];
  }),
);

/** A ship of a class that the article tells of: by its own name, or at least as much. The class of other ships says nothing of it. */
function givesWayToClass(passage: Passage, ship: Entity | undefined): boolean {
  if (ship?.kind !== 'ship') return false;
  const { weight } = passage.topic;
  const isOf = (type: Entity): boolean => !ship.variantOf || ship.variantOf === type.id;
  return classesTold(passage).some(
    (type) => isOf(type) && (isNameship(ship, type) || weight.get(type.id)! >= (weight.get(ship.id) ?? 0)),
  );
}

const weightOf = ({ topic }: Passage, mention: Mention | undefined): number =>
  (mention && topic.weight.get(mention.entityId)) ?? 0;

/** While several bid, a purchase is about its programme; what one of them offers is told in sentences of its own. */
const amongBids = (contest: EntityId, { mention, at }: Candidate): number | undefined =>
  mention?.entityId === contest ? 1.5 : mention?.type === 'system' && at === undefined ? 0.8 : undefined;

/** "The missile flies": where no name nearby fits the noun, the last one that does. */
function latestOfKind(passage: Passage, spot: Spot, noun: string | undefined): Candidate | undefined {
  if (!/^(quantity|money|date|count)$/.test(spot.figure.kind) || noun === undefined) return undefined;
  for (let index = spot.frame.index - 1; index >= Math.max(0, spot.frame.index - FAR_BACK); index--) {
    const fits = ({ mention }: NameAt) => agreementOf(noun, passage.entity(mention.entityId)) === 1;
    const mention = passage.names[index]!.findLast(fits)?.mention;
    if (mention) return candidateFrom(mention, 0, 'before');
  }
  return undefined;
}

/** Sentences back at which a reader still knows which missile is meant. */
const FAR_BACK = 12;

/** The noun of a count; one carried over from an earlier count gives way to the name beside the figure. */
const nounOfCount = (spot: Spot): string | undefined =>
  (isCarried(spot.figure) || isOfNextName(spot)) && nameAfter(spot)
    ? undefined
    : ((isCarried(spot.figure) ? nounOf(spot) : undefined) ?? spot.figure.noun);

/** "420 ATACMS and 60 M109 howitzers": the noun that stands after both is the second one's. */
const isOfNextName = ({ frame, at, next }: Spot): boolean =>
  frame.texts.slice(at + 1, next).some((text) => text === ',' || text === 'and');

/** How well a carried noun of another kind fits. */
const LOOSE = 0.4;
/** A weaker tie is no tie. */
const LEAST = 0.08;

/** "the tank has a range of", "the fourth squadron comes in": the thing spoken of before; what a sum is "for" after it. */
function nounOf(spot: Spot): string | undefined {
  const { words } = spot.frame;
  // A sum or a date is not told of missiles that come with the thing; a range may well be.
  const isEvent = spot.figure.kind === 'money' || spot.figure.kind === 'date';
  const isClosed = (from: number): boolean =>
    words.slice(from, spot.at).some(({ text }, i) => text === 'and' && words[from + i + 1]!.figure === undefined);
  // "Lifts 8 tonnes of bombs": what is weighed is a load.
  const isLoad = (at: number): boolean => words[at - 1]?.text === 'of' && words[at - 2]?.figure !== undefined;
  const isThing = (at: number): boolean => {
    const word = words[at]!;
    return (
      word.figure === undefined &&
      !word.mention &&
      word.lexeme.noun === 'equipment' &&
      !COMPONENT.test(word.text) &&
      !(isAccessory(spot.frame, at) && (isEvent || isClosed(at))) &&
      !isLoad(at) &&
      words[at + 1]?.text !== 'fuel' &&
      !isTarget(spot.frame, at)
    );
  };
  for (let at = spot.at - 1; at >= Math.max(0, spot.at - 14); at--) if (isThing(at)) return words[at]!.text;
  if (spot.figure.kind !== 'money' || !/^(for|of)$/.test(spot.frame.texts[spot.next] ?? '')) return undefined;
  for (let at = spot.next; at < Math.min(words.length, spot.next + 6); at++) if (isThing(at)) return words[at]!.text;
  return undefined;
}

/** What is shot at, alone or as the last of several: "kills drones", "destroys mortar rounds and drones". */
function isTarget({ texts }: Frame, at: number): boolean {
  const isJoined = texts[at - 1] === 'and' || texts[at - 1] === 'or';
  return texts.slice(Math.max(0, at - (isJoined ? 5 : 2)), at).some((text) => AIMED_AT.test(text));
}

/** Parts that a system has: "its engine gives it a top speed of". */
const COMPONENT = /^(engine|hull|chassis|gun|cannon|turret|warhead|radar|pod|sonar|sensor|mortar|weapon)s?$/;

/** "can hit aircraft at a distance of": what is shot at or replaced is not what is spoken of. */
const AIMED_AT =
  /^(sees?|seeing|spots?|spotting|hit|hits|hitting|strikes?|striking|engag\w+|intercept\w*|destroy\w*|against|down(s|ed|ing)?|kill(s|ed|ing)?|shoots?|attack\w*|track\w*|detect\w*|replac\w*|target\w*)$/;
