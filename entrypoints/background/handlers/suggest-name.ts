import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { cleanName, guessType, namedBy } from '../../../utils/names';
import { asKnown } from '../change-name';
import type { Deps } from '../deps';

/** Longer selections are no names; the reader shortens what is offered. */
const LONGEST = 120;
const LONGEST_SENTENCE = 2_000;

/** What the form that adds a name begins with. */
export const suggestName = async (
  { surface, sentence }: RequestOf<'suggest-name'>,
  { gazetteer }: Deps,
): Promise<ReplyOf<'suggest-name'>> => {
  const names = await gazetteer();
  const name = cleanName(surface).slice(0, LONGEST);
  return {
    name,
    type: name === '' ? 'system' : guessType(name, sentence?.slice(0, LONGEST_SENTENCE), names),
    known: namedBy(name, names).map((entity) => asKnown(entity)),
  };
};
