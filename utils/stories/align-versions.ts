import { foldWord } from '../text';

/** A sentence of the earlier text, of the later, or of both; indices into the lists given. */
export interface SentencePair {
  before?: number;
  now?: number;
}

/** Two sentences are one, rewritten, if they share this much of their words (Dice). */
const REWRITTEN = 0.5;
/** A word in more sentences than this tells none of them apart; leaving it out keeps long texts linear. */
const MOST_SENTENCES = 40;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu;

/**
 * Which sentence of an earlier text became which of a later one, in reading order of the later; sentences taken out stand
 * where they would have stood. A sentence that only moved is still itself.
 */
export function alignSentences(before: string[], now: string[]): SentencePair[] {
  const partner = samePairs(before, now);
  for (const [old, fresh] of rewrittenPairs(before, now, partner)) partner.set(fresh, old);
  const matched = new Set(partner.values());
  const pairs: SentencePair[] = [];
  let shown = 0;
  const showGone = (end: number) => {
    for (; shown < end; shown++) if (!matched.has(shown)) pairs.push({ before: shown });
  };
  now.forEach((_, fresh) => {
    const old = partner.get(fresh);
    if (old !== undefined) showGone(old);
    pairs.push(old === undefined ? { now: fresh } : { before: old, now: fresh });
  });
  showGone(before.length);
  return pairs;
}

/** Later sentence -> earlier one with the same words. */
function samePairs(before: string[], now: string[]): Map<number, number> {
  const places = new Map<string, number[]>();
  before.forEach((sentence, at) => {
    const key = wordsOf(sentence).join(' ');
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  });
  const partner = new Map<number, number>();
  const next = new Map<string, number>();
  now.forEach((sentence, at) => {
    const key = wordsOf(sentence).join(' ');
    const turn = next.get(key) ?? 0;
    const old = places.get(key)?.[turn];
    if (old === undefined) return;
    next.set(key, turn + 1);
    partner.set(at, old);
  });
  return partner;
}

/** The best pairs among the sentences left over, each used once. */
function rewrittenPairs(before: string[], now: string[], partner: Map<number, number>): [number, number][] {
  const taken = new Set(partner.values());
  const old = new Map(before.flatMap((sentence, at) => (taken.has(at) ? [] : [[at, new Set(wordsOf(sentence))]])));
  const index = new Map<string, number[]>();
  for (const [at, words] of old) {
    for (const word of words) {
      const known = index.get(word);
      if (!known) index.set(word, [at]);
      else if (known.length < MOST_SENTENCES) known.push(at);
    }
  }
  const scored: { at: [number, number]; score: number }[] = [];
  now.forEach((sentence, fresh) => {
    if (partner.has(fresh)) return;
    const words = new Set(wordsOf(sentence));
    const shared = new Map<number, number>();
    for (const word of words) for (const at of index.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    for (const [at, count] of shared) {
      const score = (2 * count) / (words.size + old.get(at)!.size);
      if (score >= REWRITTEN) scored.push({ at: [at, fresh], score });
    }
  });
  const used = { old: new Set<number>(), fresh: new Set<number>() };
  return scored
    .sort((a, b) => b.score - a.score)
    .flatMap(({ at: [at, fresh] }): [number, number][] => {
      if (used.old.has(at) || used.fresh.has(fresh)) return [];
      used.old.add(at);
      used.fresh.add(fresh);
      return [[at, fresh]];
    });
}

const wordsOf = (sentence: string): string[] => (sentence.match(WORD) ?? []).map((word) => foldWord(word) || word);
