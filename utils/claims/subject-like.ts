import type { Mention } from '../domain';

/** Figures are about systems and programmes; other names are parties and sources. */
export const isSubjectLike = (mention: Mention): boolean => mention.type === 'system' || mention.type === 'programme';
