import type { Claim } from '../domain';

/** All that may be found out about a figure. */
type Parts = { [Key in keyof Required<Claim>]: Claim[Key] | undefined } & Pick<
  Claim,
  'figure' | 'measure' | 'sentence' | 'why' | 'confidence'
>;

/**
 * A claim of what was found, without keys for what was not. They stand as the schema has them, so that a record reads the
 * same once it has been in a file. Set one by one: copied together from pieces of many shapes, claims cost several times as much.
 */
export function claimFrom(parts: Parts): Claim {
  const claim = { figure: parts.figure, measure: parts.measure } as Claim;
  if (parts.subject) claim.subject = parts.subject;
  if (parts.party) claim.party = parts.party;
  if (parts.counted) claim.counted = parts.counted;
  if (parts.status) claim.status = parts.status;
  if (parts.scope) claim.scope = parts.scope;
  if (parts.period) claim.period = parts.period;
  if (parts.attribution) claim.attribution = parts.attribution;
  if (parts.milestone) claim.milestone = parts.milestone;
  claim.sentence = parts.sentence;
  claim.why = parts.why;
  claim.confidence = parts.confidence;
  return claim;
}
