import type { TextChange, VersionChange } from '../domain';
import { alignSentences, textChanges } from '../stories';
import type { Analysis } from './analyse-article';
import { figureChanges } from './figure-changes';

/** A reader looks at the first screens of a diff; a rewritten article is better read anew. */
const MOST_CHANGES = 60;
/** A sentence longer than this is a table run together. */
const LONGEST_PIECE = 2_000;

/** What has become of a report between two texts of it, both analysed. Equal texts give an empty answer. */
export function compareVersions(
  before: Analysis,
  now: Analysis,
  nameOf: (entity: string) => string | undefined,
): VersionChange {
  const sentencesOf = ({ text, sentences }: Analysis) => sentences.map(({ start, end }) => text.slice(start, end));
  const pairs = alignSentences(sentencesOf(before), sentencesOf(now));
  const texts = textChanges(before, now, pairs);
  return {
    figures: figureChanges(before, now, pairs, nameOf).slice(0, MOST_CHANGES),
    texts: texts.slice(0, MOST_CHANGES).map(clipped),
    omitted: Math.max(0, texts.length - MOST_CHANGES),
    isCorrected: texts.some(admits),
  };
}

const clipped = (change: TextChange): TextChange => ({
  ...change,
  pieces: change.pieces.map(({ op, text }) => ({
    op,
    text: text.length > LONGEST_PIECE ? `${text.slice(0, LONGEST_PIECE)}…` : text,
  })),
});

const NOTICE =
  /\b(?:correction|corrected|clarification|clarified|(?:earlier|previous) version of this|amended to|updated to (?:correct|reflect))\b/i;

/** Only in what the later text has and the earlier had not. */
const admits = ({ kind, pieces }: TextChange): boolean =>
  kind !== 'removed' && NOTICE.test(pieces.flatMap(({ op, text }) => (op === 'added' ? [text] : [])).join(' '));
