import type { Claim, EntityId, ReportRecord, StoredMention } from '../domain';

/** What a report says of an entity that was not known when it was remembered. */
export interface FoundLater {
  mentions: StoredMention[];
  claims: Claim[];
}

/** True if a text holds one of the forms, blind to case, blanks and hyphens. A first look, before reading it. */
export const mayName = (text: string, forms: readonly string[]): boolean => {
  const plain = bare(text);
  return forms.some((form) => plain.includes(bare(form)));
};

const bare = (text: string): string => text.toLowerCase().replace(/[\s\u2010-\u2015-]+/g, '');

/**
 * What a new reading of a remembered report adds on one entity: mentions where nothing was found before, and claims on
 * figures that had none worth keeping. Nothing that was remembered is changed or taken away.
 */
export const foundLater = (
  kept: Pick<ReportRecord, 'mentions' | 'claims'>,
  read: Pick<ReportRecord, 'mentions' | 'claims'>,
  entityId: EntityId,
): FoundLater | undefined => {
  if (kept.mentions.some((mention) => mention.entityId === entityId)) return undefined;
  const mentions = read.mentions.filter(
    (mention) => mention.entityId === entityId && !kept.mentions.some((other) => meets(mention, other)),
  );
  if (mentions.length === 0) return undefined;
  const taken = new Set(
    kept.claims.filter(({ subject, measure }) => subject && measure !== 'other').map(({ figure }) => figure.span.start),
  );
  const claims = read.claims.filter(({ subject, figure }) => subject === entityId && !taken.has(figure.span.start));
  return { mentions, claims };
};

const meets = (a: StoredMention, b: StoredMention): boolean => a.start < b.end && b.start < a.end;
