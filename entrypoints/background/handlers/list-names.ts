import type { OwnName } from '../../../utils/domain';
import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

const MOST_AT_ONCE = 500;

/** The reader's names that hold the asked words, a page of them. */
export const listNames = async (
  { query, offset, limit }: RequestOf<'list-names'>,
  { store }: Deps,
): Promise<ReplyOf<'list-names'>> => {
  const all = await store.names.list();
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? all : all.filter((name) => holds(name, words));
  const from = Math.max(0, offset);
  return {
    total: all.length,
    found: found.length,
    names: found.slice(from, from + Math.min(Math.max(0, limit), MOST_AT_ONCE)),
  };
};

const holds = ({ name, aliases, note = '' }: OwnName, words: readonly string[]): boolean => {
  const text = [name, ...aliases, note].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
};
