import type { Report } from '../../utils/domain';
import type { Citation } from '../../utils/messaging';
import { splitSentences } from '../../utils/text';

/** A sentence longer than this is cut around the passage: a card is no place for a paragraph. */
const MAX_SENTENCE = 400;

/** The passage `[start, end)` of a stored text in its sentence; undefined when the text has no such place. */
export const passageAt = (report: Report, text: string, start: number, end: number): Citation | undefined => {
  if (start < 0 || start >= end || end > text.length) return undefined;
  // Blocks are lines of the text, and no sentence goes over two: only the line at hand is cut into sentences.
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const sentence = splitSentences(text.slice(lineStart, lineEnd)).find(
    (span) => lineStart + span.start <= start && end <= lineStart + span.end,
  ) ?? { start: 0, end: lineEnd - lineStart };
  const from = Math.max(lineStart + sentence.start, start - MAX_SENTENCE / 2);
  const to = Math.min(lineStart + sentence.end, end + MAX_SENTENCE / 2);
  const opening = from > lineStart + sentence.start ? '… ' : '';
  const closing = to < lineStart + sentence.end ? ' …' : '';
  return {
    report,
    surface: text.slice(start, end),
    sentence: opening + text.slice(from, to) + closing,
    start: opening.length + start - from,
    end: opening.length + end - from,
  };
};
