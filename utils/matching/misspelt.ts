import type { Mention } from '../domain';
import type { Gazetteer } from '../gazetteer';
import { foldWord } from '../text';

/** Shorter names differ by one letter from too many others. */
const LEAST_LETTERS = 8;
/** No report names more; so that no text makes each name be compared with thousands. */
const MOST_BODIES = 200;

/**
 * Bodies that no pack has and whose name is that of a listed body of the page but for one slip of the pen are that body:
 * "Barhmos Aerospace" beside "BrahMos Aerospace".
 */
export function withSlips(mentions: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  const bodies = mentions.filter(({ type, name }) => type === 'organisation' && name.length >= LEAST_LETTERS);
  const unlisted = new Set(bodies.filter(({ entityId }) => gazetteer.indexOf(entityId) === undefined));
  if (unlisted.size === 0) return [...mentions];
  const known = new Map<string, Mention>();
  for (const mention of bodies)
    if (known.size < MOST_BODIES && !unlisted.has(mention))
      for (const name of [mention.name, mention.alias]) known.set(foldWord(name), mention);
  return mentions.map((mention) => {
    if (!unlisted.has(mention)) return mention;
    const name = foldWord(mention.name);
    for (const [right, { entityId, name: main }] of known)
      if (isOneSlip(name, right)) return { ...mention, entityId, name: main, reason: `a slip for "${main}"` };
    return mention;
  });
}

/** One letter too many, too few or wrong, or two letters changed about; a number is never a slip for another. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let left = a.length;
  let right = b.length;
  while (left > from && right > from && a[left - 1] === b[right - 1]) {
    left--;
    right--;
  }
  const [one, other] = [a.slice(from, left), b.slice(from, right)];
  if (/\d/.test(one + other) || one === other) return false;
  if (one.length <= 1 && other.length <= 1) return true;
  return one.length === 2 && one[0] === other[1] && one[1] === other[0];
}
