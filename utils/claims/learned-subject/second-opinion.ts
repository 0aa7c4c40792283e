import type { Measure } from '../../domain';
import type { Frame } from '../reading/frame';
import type { Passage } from '../reading/passage';
import type { Spot } from '../reading/spot';
import { isOfHeadlineOnly } from '../reading/topic';
import { agreementOf } from '../subject/agreement';
import type { Who } from '../subject/who';
import type { Named } from './candidates';
import { type Rated, rated, reasonFor, unseen } from './judge';
import { type Asking, askingOf } from './traits';

/**
 * Lets what was learned of annotated reports speak on whose figure it is: another name takes the place of the one that the
 * rules found where much more speaks for it, and their silence ends only with a thing that nothing else comes near.
 */
export function askWhose(passage: Passage, spot: Spot, measure: Measure, who: Who): Who {
  const { kind } = spot.figure;
  if (
    kind === 'ordinal' ||
    UNTAUGHT.has(measure) ||
    (!who.subject && (measure === 'other' || hasUnknownName(passage, spot.frame)))
  )
    return who;
  const asking = askingOf(passage, spot, measure);
  const found = rated(asking, who.subject ? unseen(who.subject, passage.entity(who.subject)) : undefined);
  const best = found.reduce<Rated | undefined>(
    (most, one) => ((most && most.score >= one.score) || isPassed(one) ? most : one),
    undefined,
  );
  if (!best || best.named.id === who.subject) return who;
  // Nothing was learned of names that only the headline has.
  if (
    best.named.own.length === 0 &&
    passage.topic.ranked.some((one) => one.entityId === who.subject && isOfHeadlineOnly(one))
  )
    return who;
  const other = found.find(({ named }) => named.id === who.subject);
  const isMeant = other
    ? best.score - other.score > leadOver(best.named, other.named) + (kind === 'percent' ? MORE_OF_SHARES : 0)
    : isSure(asking, best, found);
  if (!isMeant) return who;
  const name = nameOf(best.named);
  const cue = other
    ? `${name}, likelier than ${nameOf(other.named)} by ${reasonFor(asking, best.named, other.named)}`
    : `${name}, the likeliest`;
  const start = best.named.mention?.span.start ?? spot.figure.span.start;
  const why = { key: 'subject', cue, distance: Math.abs(start - spot.figure.span.start) };
  return { subject: best.named.id, party: who.party, why: [why, ...who.why.filter(({ key }) => key !== 'subject')] };
}

/** What is only replaced or compared with elsewhere is not what the text goes on about. */
const isPassed = ({ named }: Rated): boolean => named.isAside && named.own.length === 0;

/** Annotators have no word for these, so nothing was learned of them. */
const UNTAUGHT = new Set<Measure>([
  'growth',
  'completion',
  'delay',
  'contract-date',
  'expended-quantity',
  'lost-quantity',
]);

/** Tenths by which one must lead to take the place of what the rules found, learned on reports they had not met. */
const LEAD = 15;
/** More between a type and its variant: rules know better which of them is meant. */
const LEAD_OF_KIN = 25;

/** Rules know by what word a share is told. */
const MORE_OF_SHARES = 5;

/** What was told of a class has been found to be no ship's own (ship-or-class). */
const NEVER = Number.POSITIVE_INFINITY;
const isShip = (entity: Named['entity']): boolean => entity?.kind === 'ship' || entity?.kind === 'submarine';

const leadOver = ({ id, entity }: Named, other: Named): number => {
  if (isShip(entity) && other.entity?.kind === 'ship-class' && entity?.variantOf === other.id) return NEVER;
  const base = other.entity?.variantOf;
  return entity?.variantOf === other.id || base === id || (base && base === entity?.variantOf) ? LEAD_OF_KIN : LEAD;
};

/** A thing named so far that fits what is told, likelier than all others together. */
function isSure({ counted, near, spot }: Asking, { named, score }: Rated, all: readonly Rated[]): boolean {
  const type = named.mention?.type;
  if (named.first === undefined || (type !== 'system' && type !== 'programme')) return false;
  if (agreementOf(counted ?? (isOblique(spot, near) ? undefined : near), named.entity) < LEAST_FIT) return false;
  return all.reduce((sum, one) => sum + Math.exp((one.score - score) / 10), 0) < 2;
}

/** "Under an order for five vehicles", "burns up rockets": a thing that is told of beside what the sentence speaks of. */
const isOblique = ({ frame: { texts }, at }: Spot, thing: string | undefined): boolean => {
  const from = thing === undefined ? -1 : texts.lastIndexOf(thing, at - 1);
  return texts.slice(Math.max(0, from - 3), Math.max(0, from)).some((text) => LEADS.has(text));
};
const LEADS = new Set('under against of for with from on to into up in by and or'.split(' '));

/** "The missile" is no tank. */
const LEAST_FIT = 0.3;

/** A name that no pack knows may be what is meant. */
const hasUnknownName = ({ text }: Passage, { words }: Frame): boolean =>
  words.some(
    ({ start, mention, figure, cue }, at) =>
      at > 0 && !mention && figure === undefined && !cue && /\p{Lu}/u.test(text[start]!),
  );

const nameOf = ({ mention, entity, id }: Named): string => mention?.name ?? entity?.name ?? id;
