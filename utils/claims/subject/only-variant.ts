import type { Claim, EntityId } from '../../domain';
import { isBesides } from '../party/besides';
import { phrase } from '../reading/frame';
import type { Passage } from '../reading/passage';
import type { Spot } from '../reading/spot';
import { navalVariantOf } from './naval-variant';

/**
 * "Eight F-16 Block 70 fighters ... the first F-16s are due in 2025": where a report opens with one variant of a type that
 * somebody buys and names no other, the type's name is short for it; as it is where only headings have it. Claims come back in their order.
 */
export function meanOnlyVariants(passage: Passage, claims: Claim[]): Claim[] {
  const counts = new Map<EntityId, Counted>();
  const bought = new Set<EntityId>();
  const buyers = new Map<EntityId, Set<EntityId>>();
  for (const [i, { subject, party, figure, measure }] of claims.entries()) {
    const index = passage.spots[i]?.frame.index;
    if (!subject || figure.kind !== 'count' || figure.quantity.form !== 'number' || index === undefined) continue;
    if (measure === 'ordered-quantity') bought.add(subject);
    if (party && !OF_ALL.has(measure)) buyers.set(subject, (buyers.get(subject) ?? new Set()).add(party));
    if (!passage.names[index]!.some(({ mention }) => mention.entityId === subject)) continue;
    const many = figure.quantity.hi;
    const { first = many, most = many, isMore = isBesides(passage.spots[i]!) } = counts.get(subject) ?? {};
    counts.set(subject, { first, most: Math.max(most, many), isMore });
  }
  const told = toldNames(passage);
  const meant = onlyVariants(passage, told, bought, counts);
  if (meant.size === 0) return claims;
  return claims.map((claim, i) => {
    const variant = claim.subject && meant.get(claim.subject);
    if (!variant || isOfWhole(passage.spots[i])) return claim;
    if (told.get(claim.subject!)!.inText) {
      if (OF_ALL.has(claim.measure)) return claim;
      // What another buyer has is of the type, as far as the text tells.
      if (claim.party && !buyers.get(variant)?.has(claim.party)) return claim;
    }
    return { ...claim, subject: variant };
  });
}

/** How many of a type are counted: at first, and at most. */
interface Counted {
  first: number;
  most: number;
  /** The first are told of as more besides others. */
  isMore: boolean;
}

const isSame = (one: Counted | undefined, other: Counted | undefined): boolean =>
  one !== undefined && one.first === other?.first && one.isMore === other.isMore;

/** A fleet holds older ones too, and a budget pays for every version. */
const OF_ALL = new Set<Claim['measure']>(['in-service-quantity', 'lost-quantity', 'budget']);

/** "The F-35 programme will cost $1.7 trillion over its life": of every version. */
const isOfWhole = (spot: Spot | undefined): boolean =>
  spot !== undefined &&
  (ALL.test(spot.frame.line) || WHOLE.test(phrase(spot.frame, spot.at - BESIDE, spot.next + BESIDE)));
const BESIDE = 8;
const WHOLE =
  /\b(programmes?|programs?|fleets?|famil(y|ies)|lifetime|life-?cycle|(over|in|through(out)?) (its|their|the)( \S+)? (life|lives))\b/;
const ALL = /\b(worldwide|of all (versions|variants|types|models|kinds)|all over the world|globally)\b/;

function onlyVariants(
  passage: Passage,
  told: ReadonlyMap<EntityId, Told>,
  bought: Set<EntityId>,
  counts: Map<EntityId, Counted>,
): Map<EntityId, EntityId> {
  const meant = new Map<EntityId, EntityId>();
  if (told.size > MANY) return meant;
  for (const [type, { words, inText }] of told) {
    const kind = passage.entity(type)?.kind;
    const variants = [...told].filter(
      ([id, name]) =>
        id !== type &&
        passage.entity(id)?.kind === kind &&
        (passage.entity(id)?.variantOf === type || isLonger(name.words, words)),
    );
    const all = counts.get(type);
    const fitting = variants.filter(([id]) => (counts.get(id)?.most ?? 0) >= (all?.most ?? 0));
    const alike = fitting.filter(([id]) => isSame(counts.get(id), all));
    const early = fitting.filter(([id, { isEarly, words }]) => isEarly && bought.has(id) && isOne(words));
    const [only] = alike.length === 1 ? alike : variants.length !== 1 ? [] : inText ? early : variants;
    if (only && only[0] !== navalVariantOf(type, passage.entity)) meant.set(type, only[0]);
  }
  return meant;
}

/** Called by one name and its shorter forms; under two that share nothing an entity may be two versions. */
const isOne = (words: Set<string>): boolean => {
  const all = [...words];
  return all.every((word) => all.every((other) => word.includes(other) || other.includes(word)));
};

/** A page with more names is a list of things, and about none of them. */
const MANY = 100;

interface Told {
  /** How the text calls it. */
  words: Set<string>;
  isEarly: boolean;
  /** Not in headings alone, which call a thing by its short name. */
  inText: boolean;
}

function toldNames({ frames, names, text }: Passage): Map<EntityId, Told> {
  const told = new Map<EntityId, Told>();
  names.forEach((named, index) => {
    for (const { mention, standing } of named) {
      if (mention.type !== 'system' || standing === 'aside') continue;
      const found = told.get(mention.entityId) ?? { words: new Set(), isEarly: false, inText: false };
      found.words.add(text.slice(mention.span.start, mention.span.end).toLowerCase().replace(/s$/, ''));
      found.isEarly ||= index < EARLY;
      found.inText ||= frames[index]!.kind !== 'heading';
      told.set(mention.entityId, found);
    }
  });
  return told;
}

/** The sentences that tell what a report is about. */
const EARLY = 3;

/** "AH-64E Apache" for "Apache", "F-35A" for "F-35"; but no "B-21" for "B-2". */
const isLonger = (longer: Set<string>, short: Set<string>): boolean =>
  [...longer].some((name) =>
    [...short].some((stem) => {
      const at = stem.length > 2 && name.length > stem.length ? name.indexOf(stem) : -1;
      return at >= 0 && !/[\p{L}\p{N}]/u.test(name[at - 1] ?? ' ') && !/\d/.test(name[at + stem.length] ?? ' ');
    }),
  );
