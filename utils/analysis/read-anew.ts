import type { Claim, EntityId, ReportRecord, StoredMention } from '../domain';

type Found = Pick<ReportRecord, 'mentions' | 'claims' | 'sketch'>;

/**
 * What to keep of a report that was read again under newer rules: the new reading, and of the old one what it says of
 * entities that nothing here knows now (a pack that was removed or switched off), where the new reading has nothing.
 */
export const readAnew = (kept: Found, read: Found, isKnown: (entity: EntityId) => boolean): Found => {
  const unknown = kept.mentions.filter(({ entityId }) => !isKnown(entityId));
  if (unknown.length === 0) return read;
  const old = new Map(kept.claims.map((claim) => [claim.figure.span.start, claim]));
  return {
    mentions: [
      ...read.mentions,
      ...unknown.filter((mention) => !read.mentions.some((other) => meets(mention, other))),
    ].sort((a, b) => a.start - b.start),
    claims: read.claims.map((claim) => {
      const before = old.get(claim.figure.span.start);
      return before?.subject && !isKnown(before.subject) && isSilent(claim) ? before : claim;
    }),
    sketch: read.sketch,
  };
};

const meets = (a: StoredMention, b: StoredMention): boolean => a.start < b.end && b.start < a.end;

const isSilent = ({ subject, measure }: Claim): boolean => subject === undefined || measure === 'other';
