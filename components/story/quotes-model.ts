import { signal } from '@preact/signals';
import type { OtherWording, PageQuote } from '../../utils/messaging';
import { describeError } from '../../utils/platform';

/** All that the list of quotes asks of the world. */
export interface QuoteVerbs {
  /** How earlier reports word each of these statements. */
  compareQuotes(quotes: Pick<PageQuote, 'surface' | 'others'>[]): Promise<OtherWording[][]>;
}

export type QuotesModel = ReturnType<typeof createQuotesModel>;

/** The other wordings of a page's statements, asked for once for each page. */
export const createQuotesModel = (verbs: QuoteVerbs) => {
  const wordings = signal<ReadonlyMap<string, OtherWording[]>>(new Map());
  const failed = signal('');
  let asked = '';
  return {
    failed,
    /** The other wordings of a statement; undefined while they are asked for. */
    of: ({ surface }: PageQuote): OtherWording[] | undefined => wordings.value.get(surface),
    load: async (quotes: readonly PageQuote[]): Promise<void> => {
      const wanted = JSON.stringify(quotes);
      if (quotes.length === 0 || wanted === asked) return;
      asked = wanted;
      failed.value = '';
      try {
        const found = await verbs.compareQuotes(quotes.map(({ surface, others }) => ({ surface, others })));
        wordings.value = new Map(quotes.map(({ surface }, at) => [surface, found[at] ?? []]));
      } catch (error) {
        asked = '';
        failed.value = describeError(error).message;
      }
    },
  };
};
