import type { Claim } from '../../domain';
import type { FamilyOf } from '../kin';
import type { Settings } from './setting';

type Told = { claims: readonly Claim[]; settings: Settings };

/** What a claim is a value of: its kind, its measure, and its subject or the type that goes back to. */
export const topicOf = ({ figure: { kind }, measure, subject }: Claim, familyOf: FamilyOf): string | undefined =>
  subject === undefined || measure === 'other' ? undefined : `${kind} ${measure} ${familyOf(subject)}`;

/** The claims that are the only value that their report has under their topic, repeats and former values aside. */
export function onlyOnes({ claims, settings: { former } }: Told, familyOf: FamilyOf): Set<number> {
  const values = new Map<string, Set<string>>();
  const topics = claims.map((claim, at) => {
    const topic = former[at] ? undefined : topicOf(claim, familyOf);
    const { lo, hi } = claim.figure.quantity;
    if (topic) values.set(topic, (values.get(topic) ?? new Set()).add(`${lo} ${hi}`));
    return topic;
  });
  return new Set([...claims.keys()].filter((at) => topics[at] !== undefined && values.get(topics[at])?.size === 1));
}
