import type { Analysis } from '../../utils/analysis';
import type { Span } from '../../utils/domain';
import type { PageCandidate } from '../../utils/messaging';

/** More than that no reader goes through. */
const MOST = 40;
const LONGEST_SENTENCE = 400;

/** Names of the page that no list has, each once, in the order of the page. */
export const pageCandidates = ({ text, sentences, candidates }: Analysis): PageCandidate[] =>
  candidates.slice(0, MOST).map(({ surface, span, spans, type, reason }) => ({
    surface,
    ...span,
    type,
    reason,
    times: spans.length,
    sentence: sentenceAt(text, sentences, span),
  }));

const sentenceAt = (text: string, sentences: readonly Span[], span: Span): string => {
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  return sentence ? text.slice(sentence.start, sentence.end).slice(0, LONGEST_SENTENCE) : '';
};
