import type { Claim } from '../../domain';
import type { FamilyOf } from '../compare/kin';

/** What a claim is a value of: its kind, its measure, and its subject or the type that goes back to. */
export const topicOf = ({ figure: { kind }, measure, subject }: Claim, familyOf: FamilyOf): string | undefined =>
  subject === undefined || measure === 'other' ? undefined : `${kind} ${measure} ${familyOf(subject)}`;

/** The claims that are the only value that their report has under their topic, repeats and former values aside. */
export function onlyOnes(
  claims: readonly Claim[],
  topics: readonly (string | undefined)[],
  former: readonly boolean[],
): Set<number> {
  const values = new Map<string, Set<string>>();
  claims.forEach(({ figure: { quantity } }, at) => {
    const topic = topics[at];
    if (topic && !former[at]) values.set(topic, (values.get(topic) ?? new Set()).add(`${quantity.lo} ${quantity.hi}`));
  });
  return new Set([...claims.keys()].filter((at) => !former[at] && values.get(topics[at] ?? '')?.size === 1));
}
