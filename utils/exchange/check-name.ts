import type { OwnName } from '../domain';

/** What a schema cannot say of a name. Answers the reason to refuse it, if there is one. */
export const flawOfName = ({ id, type, name, aliases }: OwnName): string | undefined => {
  if (!id.startsWith(`${type}:`)) return 'its kind and its identifier do not fit together';
  if (![name, ...aliases].every((text) => SAYS_SOMETHING.test(text))) return 'it has a name without a letter';
  return [name, ...aliases].some((text) => HIDDEN.test(text)) ? 'it has a name with hidden characters' : undefined;
};

const SAYS_SOMETHING = /\p{L}/u;
// Controls and characters that change the direction of writing make a name look like another.
const HIDDEN = /[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;
