import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';
import { passageAt } from '../passage';

/** The passages behind a trail, in the order asked; those of forgotten reports are left out. */
export const citePassages = async (
  { refs }: RequestOf<'cite-passages'>,
  { store }: Deps,
): Promise<ReplyOf<'cite-passages'>> => {
  const texts = await store.textsOf(refs.map((ref) => ref.report));
  return {
    citations: refs.flatMap(({ report, start, end }) => {
      const stored = texts.get(report);
      return (stored && passageAt(stored.report, stored.text, start, end)) ?? [];
    }),
  };
};
