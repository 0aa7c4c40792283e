import type { OtherWording, ReplyOf, RequestOf } from '../../../utils/messaging';
import { wordingOf } from '../../../utils/stories';
import type { Deps } from '../deps';

/** A statement longer than this has lost its closing mark. */
const LONGEST = 3_000;

/** How earlier reports word statements of a page, those published first in front. */
export const compareQuotes = async (
  { quotes }: RequestOf<'compare-quotes'>,
  { store }: Deps,
): Promise<ReplyOf<'compare-quotes'>> => {
  const texts = await store.textsOf(quotes.flatMap(({ others }) => others.map(({ report }) => report)));
  return {
    quotes: quotes.map(({ surface, others }) => {
      const byWords = new Map<string, OtherWording>();
      const found = others.flatMap(({ report, start, end }) => {
        const stored = texts.get(report);
        const isThere = stored && start >= 0 && start < end && end <= stored.text.length && end - start <= LONGEST;
        return isThere ? [{ report: stored.report, words: stored.text.slice(start, end) }] : [];
      });
      found.sort((a, b) => dateOf(a).localeCompare(dateOf(b)));
      for (const { report, words } of found) {
        const same = byWords.get(words);
        const wording = wordingOf(words, surface);
        if (same) same.alsoIn.push(report);
        else if (wording) byWords.set(words, { report, alsoIn: [], ...wording });
      }
      return [...byWords.values()];
    }),
  };
};

const dateOf = ({ report }: { report: { publishedOn?: string | undefined } }): string => report.publishedOn ?? '9999';
