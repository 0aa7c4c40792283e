import type { PartialDate, Piece, ReportId, Span } from '../domain';
import { sliceOf } from '../domain';
import { sharedBy } from './align';
import { contentOf } from './content-words';
import { wordingOf } from './quote-wording';
import { quotesOf } from './quotes';
import { speakersOf, type Voice } from './speakers';

/** A text in which people speak. */
interface SpokenText {
  text: string;
  voices: readonly Voice[];
  publishedOn?: PartialDate | undefined;
}

/** A statement of the page that an earlier report has in other words. */
export interface QuoteVariant {
  /** Inside the marks, in the page's text. */
  span: Span;
  speaker?: string;
  report: ReportId;
  /** Inside the marks, in the earlier text. */
  earlier: Span;
  /** From the earlier words to the page's. */
  pieces: Piece[];
  /** One of the two says no where the other does not, or gives another number: the difference that matters most. */
  isTurned: boolean;
}

/** Two statements are one if they share this much of their content words (Dice), or the shorter is that much part of the longer. */
const ALIKE = 0.45;
const PART_OF = 0.7;
/** Without a known speaker on both sides the words alone must tell. */
const ALIKE_ALONE = 0.65;
/** People say the like of what they said before; after so many days it is another occasion ... */
const SAME_OCCASION_DAYS = 21;
/**
 * ... unless so much of it is the same that the one speaker is quoted again. Of months ago that is told only where it is
 * turned round: nothing is more worth telling, and whoever says the same for months words it anew.
 */
const QUOTED_AGAIN = 0.7;
const LEAST_QUOTED_AGAIN = 5;
const QUOTED_AGAIN_DAYS = 100;
const DAY_MS = 86_400_000;

/**
 * The statements of the page that earlier reports have too but word otherwise, those turned round first. A shorter
 * excerpt, other marks, brackets or spelling are no other words.
 */
export function quoteVariants(page: SpokenText, earlier: (SpokenText & { report: ReportId })[]): QuoteVariant[] {
  const mine = statementsOf(page);
  if (mine.length === 0) return [];
  const variants = earlier.flatMap((other) => {
    const theirs = statementsOf(other);
    const days = daysBetween(page.publishedOn, other.publishedOn);
    return mine.flatMap((one): QuoteVariant[] => {
      const match = counterpartOf(one, theirs, days <= SAME_OCCASION_DAYS);
      const wording = match && wordingOf(match.words, one.words);
      if (!match || !wording || (days > QUOTED_AGAIN_DAYS && !wording.isTurned)) return [];
      const speaker = one.speaker ?? match.speaker;
      return [{ span: one.span, ...(speaker && { speaker }), report: other.report, earlier: match.span, ...wording }];
    });
  });
  return variants.sort((a, b) => Number(b.isTurned) - Number(a.isTurned) || a.span.start - b.span.start);
}

/** A text with more is an interview, and every statement is held against every other. */
const MOST_STATEMENTS = 200;

interface Statement {
  span: Span;
  words: string;
  content: Set<string>;
  speaker?: string | undefined;
}

function statementsOf({ text, voices }: SpokenText): Statement[] {
  const spans = quotesOf(text).slice(0, MOST_STATEMENTS);
  const speakers = speakersOf(text, spans, voices);
  return spans.map((span, at) => {
    const words = sliceOf(text, span);
    return { span, words, content: contentOf(words).words, speaker: speakers[at] };
  });
}

function counterpartOf(mine: Statement, theirs: Statement[], isOneOccasion: boolean): Statement | undefined {
  let [best, top]: [Statement | undefined, number] = [undefined, 0];
  for (const other of theirs) {
    if (mine.speaker && other.speaker && mine.speaker !== other.speaker) continue;
    const shared = sharedBy(mine.content, other.content);
    const dice = (2 * shared) / (mine.content.size + other.content.size);
    const part = shared / Math.min(mine.content.size, other.content.size);
    const isKnown = mine.speaker !== undefined && mine.speaker === other.speaker;
    const isOne = !isOneOccasion
      ? isKnown && dice >= QUOTED_AGAIN && shared >= LEAST_QUOTED_AGAIN
      : isKnown
        ? dice >= ALIKE || part >= PART_OF
        : dice >= ALIKE_ALONE;
    if (isOne && dice > top) [best, top] = [other, dice];
  }
  return best;
}

/** 0 where a day is not known. */
function daysBetween(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a?.length !== 10 || b?.length !== 10) return 0;
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;
}
