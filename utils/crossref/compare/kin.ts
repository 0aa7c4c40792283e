import type { Claim, EntityId } from '../../domain';
import type { Pair } from '../trails/pairing';
import { sayEntity } from '../wording/wording';
import { type Comparison, notComparable } from './comparison';

/** The type that a variant goes back to; the id itself for anything else. */
export type FamilyOf = (subject: EntityId) => EntityId;

/** What a claim is on, by the type of its subject: claims of one topic may be compared. */
export const topicOf = ({ subject, measure }: Claim, familyOf: FamilyOf): string =>
  `${subject === undefined ? '' : familyOf(subject)} ${measure}`;

/** A number told of the type and of its variant may differ by this much (percent) and still be about one thing. */
const CREDIBLE_PERCENT = 10;

/**
 * A comparison of a claim on a type with one on its variant, which writers often do not tell apart. They may agree;
 * a difference must be small to count, and a promise for the one is none for the other.
 */
export function acrossKin(pair: Pair, told: EntityId): Pair {
  const { relation, reason, amount = 0 } = pair.told;
  if (relation === 'not-comparable') return pair;
  const isDate = pair.claim.figure.kind === 'date';
  const stands = relation === 'agrees' || (!isDate && amount <= CREDIBLE_PERCENT);
  const answer: Comparison = stands
    ? { ...pair.told, reason: `${reason}, told of ${sayEntity(told)}` }
    : notComparable('subject', `told of ${sayEntity(told)}`);
  return { ...pair, told: answer };
}
