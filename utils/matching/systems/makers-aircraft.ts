import type { Mention } from '../../domain';
import type { Gazetteer } from '../../gazetteer';
import { foldWord, hashWord } from '../../text';

/**
 * By the hash of a maker's name in the plural, the aircraft of his that a page names most: "the Sukhois" on a page about
 * the Su-30MKI.
 */
export function aircraftByMaker(mentions: readonly Mention[], gazetteer: Gazetteer): Map<number, Mention> {
  const times = new Map<string, number>();
  const found = new Map<number, Mention>();
  for (const mention of mentions) {
    if (mention.type !== 'system') continue;
    const entity = gazetteer.entity(mention.entityId);
    if (!FLYING.has(entity?.kind ?? '')) continue;
    const plural = hashOfPlural(entity?.maker ?? '');
    if (plural === undefined) continue;
    const count = (times.get(mention.entityId) ?? 0) + 1;
    times.set(mention.entityId, count);
    const known = found.get(plural);
    if (!known || count > times.get(known.entityId)!) found.set(plural, mention);
  }
  return found;
}

const FLYING = new Set(['aircraft', 'helicopter']);

/** Worked out once: the same few makers are listed on every page. */
const hashes = new Map<string, number | undefined>();

function hashOfPlural(maker: string): number | undefined {
  if (!hashes.has(maker)) {
    const plural = pluralOf(maker);
    hashes.set(maker, plural === undefined ? undefined : hashWord(foldWord(plural)));
  }
  return hashes.get(maker);
}

/** Of a name, not of initials: nobody says "the HALs". */
function pluralOf(maker: string): string | undefined {
  const first = /^\p{Lu}\p{Ll}{3,}(?![\p{L}\d-])/u.exec(maker)?.[0];
  if (!first || GENERAL.has(first)) return undefined;
  return first.endsWith('s') ? `${first}es` : `${first}s`;
}

/** Words that many makers begin with and nobody calls an aircraft by. */
const GENERAL = new Set(
  'General United Korea Korean Israel Hindustan Turkish Pakistan Shanghai Chengdu Shenyang Xian'.split(' '),
);
