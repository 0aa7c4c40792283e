import type { Entity, EntityId } from '../../domain';
import { classOfNoun, headOf, singular } from '../measure/nouns';
import type { Frame } from './frame';
import type { NameAt } from './names';

/** The nouns an article calls each name by ("Malvar-class corvette", "the Rajah Sulayman patrol vessels"), singular. */
export interface Companions {
  of: ReadonlyMap<EntityId, ReadonlySet<string>>;
  /** All of them. */
  all: ReadonlySet<string>;
}

/** Collects the nouns of things that stand right after a name, and the one its main name ends in. */
export function companionsOf(
  frames: Frame[],
  names: NameAt[][],
  entity: (id: EntityId) => Entity | undefined,
): Companions {
  const found = new Map<EntityId, Set<string>>();
  for (const frame of frames)
    for (const { at, mention } of names[frame.index]!) {
      const nouns = found.get(mention.entityId) ?? new Set<string>();
      if (!found.has(mention.entityId)) {
        found.set(mention.entityId, nouns);
        addThing(nouns, headOf(entity(mention.entityId)?.name ?? ''));
      }
      for (let i = at + 1; i <= at + REACH && isPlain(frame, i); i++) addThing(nouns, frame.texts[i]!);
    }
  return { of: found, all: new Set([...found.values()].flatMap((nouns) => [...nouns])) };
}

/** "offshore patrol vessels": the noun is the third word at most. */
const REACH = 3;

const isPlain = ({ words, texts }: Frame, at: number): boolean => {
  const word = words[at];
  return (
    word !== undefined &&
    !word.mention &&
    word.figure === undefined &&
    /^[a-z][a-z-]+$/.test(texts[at]!) &&
    !LINKS.has(texts[at]!)
  );
};
const LINKS = new Set(
  'and or for to of in on at by with from is are was were will has have had that which as after would could'.split(' '),
);

function addThing(nouns: Set<string>, word: string): void {
  if (classOfNoun(word) === 'equipment') nouns.add(singular(word));
}

/** Below 1 for a name that the article calls by other nouns only: "the corvette" is none of the patrol vessels. */
export function companionship(companions: Companions, id: EntityId, noun: string | undefined): number {
  const own = companions.of.get(id);
  if (noun === undefined || !own || own.size === 0) return 1;
  const head = singular(headOf(noun));
  return companions.all.has(head) && !own.has(head) && !ANYTHING.has(head) ? OTHER : 1;
}

const OTHER = 0.5;
/** Nouns for a thing of any sort, and for many sorts of unit. */
const ANYTHING = new Set(
  'system unit vehicle squadron battery regiment battalion platform machine set complex example version variant model missile weapon boat'.split(
    ' ',
  ),
);
