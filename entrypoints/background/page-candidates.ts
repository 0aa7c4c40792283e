import type { Analysis } from '../../utils/analysis';
import type { EntityId, EntityType, Span } from '../../utils/domain';
import type { PageCandidate } from '../../utils/messaging';

/** More than that no reader goes through. */
const MOST = 40;
const LONGEST_SENTENCE = 400;

/**
 * Names of the page that no list has: those it introduces so plainly that they are marked, and those that only look like
 * names. Each once, in the order of the page.
 */
export const pageCandidates = (
  { text, sentences, mentions, candidates }: Analysis,
  isListed: (id: EntityId) => boolean,
): PageCandidate[] => {
  const bySurface = new Map<string, PageCandidate>();
  const add = (surface: string, span: Span, type: EntityType, reason: string) => {
    const known = bySurface.get(surface);
    if (known) known.times += 1;
    else
      bySurface.set(surface, { surface, ...span, type, reason, times: 1, sentence: sentenceAt(text, sentences, span) });
  };
  const unlisted = mentions.filter(({ entityId }) => !isListed(entityId));
  for (const { span, type, name, reason = '' } of unlisted) add(name, span, type, reason);
  for (const { span, type, reason } of candidates) add(text.slice(span.start, span.end), span, type, reason);
  return [...bySurface.values()].sort((a, b) => a.start - b.start).slice(0, MOST);
};

const sentenceAt = (text: string, sentences: readonly Span[], span: Span): string => {
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  return sentence ? text.slice(sentence.start, sentence.end).slice(0, LONGEST_SENTENCE) : '';
};
