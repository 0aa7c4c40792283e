import type { LibraryAnswer } from '../../utils/analysis';
import { compareVersions } from '../../utils/analysis';
import type { EntityId, Finding, Span } from '../../utils/domain';
import type { PageChanges, PageFigure, PageNews, PageQuote } from '../../utils/messaging';
import type { QuoteVariant } from '../../utils/stories';
import type { AnalysedPage } from './read-page';

/** What a page tells of its story beyond its findings. */
interface StoryParts {
  news?: PageNews;
  changes?: PageChanges;
  quotes?: PageQuote[];
}

/** A popup shows some; a page with more of them is a transcript. */
const MOST_QUOTES = 20;
const MOST_OTHERS = 8;

/** News, changes and quotes of a page; what there is nothing to say of is left out. */
export const storyParts = (
  { analysis, before }: AnalysedPage,
  { news, quotes }: Pick<LibraryAnswer, 'news' | 'quotes'>,
  nameOf: (entity: EntityId) => string | undefined,
): StoryParts => {
  const pageQuotes = groupedQuotes(quotes, analysis.text, nameOf);
  return {
    ...(news && {
      news: { telling: news.telling.length, fresh: news.fresh.flatMap(({ start, end }) => [start, end]) },
    }),
    ...(before && {
      changes: {
        ...compareVersions(before.analysis, analysis, nameOf),
        ...(before.readAt && { since: before.readAt }),
      },
    }),
    ...(pageQuotes.length > 0 && { quotes: pageQuotes }),
  };
};

/** What a figure has of its own in it: whether its value is new, and what stood there before. */
export const figureStory = (
  at: number,
  finding: Finding | undefined,
  changes: PageChanges | undefined,
): Pick<PageFigure, 'isNew' | 'changedFrom'> => {
  const changed = changes?.figures.find((change) => change.kind === 'changed' && change.at === at);
  return {
    ...(finding && isNewValue(finding) && { isNew: true }),
    ...(changed?.before && { changedFrom: changed.before }),
  };
};

/** Nobody gave this value for it; where earlier values are of something else, that is not known. */
const isNewValue = ({ result, trail }: Finding): boolean =>
  result === 'first-seen' ||
  (result !== 'agrees' && result !== 'not-comparable' && trail.every(({ relation }) => relation !== 'agrees'));

/** The variants of one statement together, in the order given. */
const groupedQuotes = (
  variants: QuoteVariant[],
  text: string,
  nameOf: (entity: EntityId) => string | undefined,
): PageQuote[] => {
  const bySpan = new Map<string, PageQuote>();
  for (const { span, speaker, report, earlier, isTurned } of variants) {
    const quote = bySpan.get(keyOf(span)) ?? {
      ...span,
      surface: text.slice(span.start, span.end),
      ...(speaker && { speaker }),
      ...(speaker && nameOf(speaker) && { speakerName: nameOf(speaker)! }),
      isTurned: false,
      others: [],
    };
    bySpan.set(keyOf(span), quote);
    quote.isTurned ||= isTurned;
    if (quote.others.length < MOST_OTHERS) quote.others.push({ report, ...earlier });
  }
  return [...bySpan.values()].slice(0, MOST_QUOTES);
};

const keyOf = ({ start }: Span): string => String(start);
