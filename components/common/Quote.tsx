import type { Citation } from '../../utils/messaging';

// Longer sentences are cut around the passage, so that a card shows three of them without scrolling.
const LONGEST = 260;

/** A sentence of an earlier report with the passage in it emphasised. */
export const Quote = ({ citation }: { citation: Citation }) => {
  const { before, passage, after } = clipAround(citation);
  return (
    <blockquote class="sl-quote" dir="auto">
      “{before}
      <mark>{passage}</mark>
      {after}”
    </blockquote>
  );
};

/** The sentence in three parts, shortened at word borders on both sides of the passage when it is long. */
export const clipAround = ({ sentence, start, end }: Citation): { before: string; passage: string; after: string } => {
  const before = sentence.slice(0, start).replace(/\s+/g, ' ').trimStart();
  const passage = sentence.slice(start, end);
  const after = sentence.slice(end).replace(/\s+/g, ' ').trimEnd();
  const room = Math.max(60, LONGEST - passage.length);
  if (before.length + after.length <= room) return { before, passage, after };
  const left = Math.min(before.length, Math.max(room >> 1, room - after.length));
  return { before: lastWords(before, left), passage, after: firstWords(after, room - left) };
};

const lastWords = (text: string, length: number): string =>
  text.length <= length ? text : `… ${text.slice(-length).replace(/^\S*\s/, '')}`;

const firstWords = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length).replace(/\s\S*$/, '')} …`;
