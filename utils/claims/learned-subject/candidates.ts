import type { Entity, EntityId, Mention } from '../../domain';
import type { Frame } from '../reading/frame';
import type { Standing } from '../reading/names';
import type { Passage } from '../reading/passage';
import { remembered } from '../reading/remembered';

/** A place where a sentence names something. */
export interface Sighting {
  at: number;
  standing: Standing | 'other' | 'adjective';
  /** How many systems and programmes its sentence names before it. */
  order: number;
}

/** What figures of a sentence may be about, as the article has named it up to the end of that sentence. */
export interface Named {
  id: EntityId;
  entity: Entity | undefined;
  mention: Mention | undefined;
  /** In the sentence itself, in order. */
  own: Sighting[];
  /** Sentence that named it first; undefined if none has yet. */
  first: number | undefined;
  /** Earlier sentence that named it last. */
  last: number | undefined;
  /** Names that have stood since then. */
  othersSince: number;
  /** How often the last sentences named it, the nearer the more. */
  recent: number;
  /** Never named but as what is replaced or compared with. */
  isAside: boolean;
}

/** Systems and programmes named so far, parties and places of the last two sentences, and what the article is about. */
export const namedUpTo = (passage: Passage, frame: Frame): ReadonlyMap<EntityId, Named> =>
  (knownOf(passage)[frame.index] ??= collect(passage, frame.index));

const knownOf = remembered((_: Passage): Map<EntityId, Named>[] => []);

/** Sentences back that are looked through, besides the first ones. */
const FAR = 30;
const OPENING = 3;
/** Sentences that count as "of late", and what each sentence back counts less. */
const LATE = 6;
const FADES = 0.7;

function collect(passage: Passage, index: number): Map<EntityId, Named> {
  const found = new Map<EntityId, Named>();
  const { names, entity, topic } = passage;
  const named = (id: EntityId, mention: Mention | undefined): Named => {
    let known = found.get(id);
    if (!known) {
      known = {
        id,
        entity: entity(id),
        mention,
        own: [],
        first: undefined,
        last: undefined,
        othersSince: 0,
        recent: 0,
        isAside: true,
      };
      found.set(id, known);
    }
    return known;
  };
  const before = namesBefore(passage);
  for (let at = 0; at <= index; at = at === OPENING - 1 ? Math.max(OPENING, index - FAR) : at + 1) {
    names[at]!.forEach(({ mention, standing, at: word }, order) => {
      const one = named(mention.entityId, mention);
      one.first ??= at;
      one.isAside &&= standing === 'aside';
      if (at === index) one.own.push({ at: word, standing, order });
      else {
        one.last = at;
        one.othersSince = before[index]! - before[at]! - order - 1;
        if (index - at <= LATE && standing !== 'aside') one.recent += FADES ** (index - at);
      }
    });
    if (at >= index - 1) addParties(passage, at, at === index, named);
  }
  for (const mention of topic.ranked) named(mention.entityId, mention).isAside = false;
  return found;
}

/** Organisations, countries, places and operations of a sentence, countries by their adjectives too. */
function addParties(
  { frames }: Passage,
  index: number,
  isOwn: boolean,
  named: (id: EntityId, mention: Mention | undefined) => Named,
): void {
  frames[index]!.words.forEach(({ mention, cue }, at) => {
    const id = mention ? (PARTIES.has(mention.type) ? mention.entityId : undefined) : cue?.entityId;
    if (!id) return;
    const one = named(id, mention);
    one.isAside = false;
    one.first ??= index;
    if (isOwn) one.own.push({ at, standing: mention ? 'other' : 'adjective', order: NO_ORDER });
  });
}
const PARTIES = new Set(['organisation', 'country', 'place', 'operation']);
const NO_ORDER = 9;

/** How many names stand before each sentence. */
const namesBefore = remembered(({ names }: Passage): number[] => {
  let sum = 0;
  return names.map(({ length }) => {
    sum += length;
    return sum - length;
  });
});
