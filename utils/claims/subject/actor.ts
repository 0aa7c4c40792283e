import type { EntityId, Measure } from '../../domain';
import { isAmmunition } from '../measure/ammunition';
import { classOfNoun } from '../measure/nouns';
import { isSharedByTwo } from '../party/shared-by-two';
import { isDateline } from '../reading/dateline';
import { firmOfHeadline } from '../reading/firm-of-headline';
import { phrase } from '../reading/frame';
import type { Passage } from '../reading/passage';
import { remembered } from '../reading/remembered';
import type { Spot } from '../reading/spot';

/** A firm, an agency, a force, a league, a state or an operation, at its word. */
interface ActorAt {
  id: EntityId;
  at: number;
  /** It does what the sentence tells: no preposition stands before it. */
  acts: boolean;
  isState: boolean;
}

/**
 * Whose figure it is where no thing is spoken of at all: "The group has spent 500 million on the site", "18 shells by the
 * EU". Who acts in the figure's own part of the sentence, else who acted in the sentences before.
 */
export function actorOf(passage: Passage, spot: Spot, measure: Measure): EntityId | undefined {
  if (!OF_ACTORS.has(measure) || isOfThing(spot)) return undefined;
  // What a state counts or waits for is rather a thing whose name is not known.
  const isMeant = ({ isState }: ActorAt): boolean => !isState || OF_STATES.has(measure);
  const named = actorsOf(passage)[spot.frame.index]!;
  const own = named.filter(isMeant);
  const award = measure === 'contract-value' ? spot.frame.texts.findIndex((text) => AWARDS.test(text)) : -1;
  if (award >= 0 && own.length > 0) return own.findLast(({ at, acts }) => acts && at < award && at < spot.at)?.id;
  const taker = takerOf(own, spot);
  if (taker && isSharedByTwo(spot.frame, taker.at, named)) return undefined;
  const before = own.filter(({ at }) => at < spot.at);
  const acting = taker ?? before.findLast(({ acts }) => acts) ?? before.at(-1);
  if (acting) return acting.id;
  for (let back = 1; back <= FAR_BACK; back++) {
    const frame = passage.frames[spot.frame.index - back];
    if (!frame || frame.block !== spot.frame.block) break;
    const actors = actorsOf(passage)[frame.index]!.filter(isMeant);
    const found = actors.find(({ acts, isState }) => acts && !isState) ?? actors.find(({ acts }) => acts);
    if (found) return found.id;
  }
  return mostActive(passage);
}

const OF_ACTORS = new Set<Measure>([
  'budget',
  'contract-value',
  'ordered-quantity',
  'delivered-quantity',
  'remaining-quantity',
  'delivery-date',
  'service-entry-date',
  'share',
]);
const OF_STATES = new Set<Measure>(['budget', 'contract-value', 'share']);
const FAR_BACK = 3;

const BODY = new Set('company alliance agency'.split(' '));

/** Where no thing has been the matter of the report, the firm or body that is told of most. */
const mostActive = remembered((passage: Passage): EntityId | undefined => {
  const { topic } = passage;
  if (topic.ranked.some(({ entityId }) => !topic.passing.has(entityId))) return undefined;
  const times = new Map<EntityId, number>();
  for (const { id, acts } of actorsOf(passage).flat())
    if (acts && BODY.has(passage.entity(id)?.kind ?? '')) times.set(id, (times.get(id) ?? 0) + 1);
  const [most, next] = [...times].sort((a, b) => b[1] - a[1]);
  if (most && most[1] > 1 && most[1] > (next?.[1] ?? 0)) return most[0];
  return most ? undefined : firmOfHeadline(passage);
});

/** "Eight corvettes", "the jets are due in 2027": something is told of, under a name nobody knows. */
function isOfThing(spot: Spot): boolean {
  const { kind, noun } = spot.figure;
  if (kind === 'count') return !isAmmunition(spot) && !(noun !== undefined && classOfNoun(noun) !== 'equipment');
  const { words } = spot.frame;
  return words.some(({ lexeme, text }) => lexeme.noun === 'equipment' && !AMMUNITION.test(text));
}
const AMMUNITION = /shell|round|ammunition|projectile/;

/** "Hensoldt was awarded a contract worth 200 million by Airbus": a customer owns no contract, whoever stands nearer. */
const AWARDS = /^(award(s|ed|ing)?|w[io]ns?|winning|plac(e|es|ed|ing)|contract(s|ed)?)$/;

/** "28 to SpaceX": who gets it; "18 shells by the EU": who gives what is counted, where a sum has a payer. */
const takerOf = (own: ActorAt[], { frame, next, figure }: Spot): ActorAt | undefined => {
  const takes = figure.kind === 'count' ? TAKES_COUNT : TAKES;
  return own.find(({ at }) => at >= next && at <= next + 3 && takes.test(phrase(frame, next, at)));
};
const TAKES = /^((went|goes|go) )?(to|for)( the)?$/;
const TAKES_COUNT = /^((went|goes|go) )?(to|by|for)( the)?$/;

const actorsOf = remembered(({ frames, entity }: Passage): ActorAt[][] =>
  frames.map((frame) =>
    frame.words.flatMap(({ mention }, at) => {
      if (!mention || !ACTORS.has(mention.type)) return [];
      const { kind } = entity(mention.entityId) ?? {};
      if (
        NO_ACTOR.has(kind ?? '') ||
        isDateline(frame, at) ||
        (mention.type === 'place' && !/capital|government/.test(kind ?? ''))
      )
        return [];
      if (SOURCE.has(frame.texts[at + 1] ?? '')) return [];
      const before = frame.texts[at - 1] === 'the' ? at - 2 : at - 1;
      return [
        {
          id: mention.entityId,
          at,
          acts: !OBLIQUE.has(frame.texts[before] ?? ''),
          isState: mention.type === 'country' || mention.type === 'place',
        },
      ];
    }),
  ),
);
const NO_ACTOR = new Set(['news-agency', 'think-tank', 'parliament']);
const ACTORS = new Set(['organisation', 'country', 'place', 'operation']);
const SOURCE = new Set('said says told reported reports'.split(' '));
const OBLIQUE = new Set('to for from with in by against near at of on over under through into via'.split(' '));
