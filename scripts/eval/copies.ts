import type { Annotation } from '../lib/annotation';
import type { GoldFolder } from './gold';
import type { Score } from './score';

const pairKey = (a: string, b: string): string => [a, b].sort().join('|');

/** Pairs of copies, in either direction. Rewrites of one source count neither way. */
export function scoreCopies(gold: GoldFolder, found: Map<string, Annotation>): { score: Score; notes: string[] } {
  const wanted = new Set<string>();
  const neutral = new Set<string>();
  for (const { a, b, type } of gold.stories.flatMap((story) => story.duplicates))
    (type === 'same-source-rewrite' ? neutral : wanted).add(pairKey(a, b));
  const seen = new Set<string>();
  for (const annotation of found.values())
    for (const copy of annotation.copyOf) seen.add(pairKey(annotation.id, copy.report));
  for (const key of neutral) seen.delete(key);
  const right = [...seen].filter((key) => wanted.has(key));
  const notes = [
    ...[...seen].filter((key) => !wanted.has(key)).map((key) => `EXTRA copy ${key}`),
    ...[...wanted].filter((key) => !seen.has(key)).map((key) => `MISS copy ${key}`),
  ];
  return { score: { right: right.length, predicted: seen.size, gold: wanted.size }, notes };
}
