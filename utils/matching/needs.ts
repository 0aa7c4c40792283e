import type { Gazetteer } from '../gazetteer';
import { foldWords } from '../text';
import type { PageWords } from './page-words';

/** Words on either side of a name within which a needed word counts. */
const REACH = 24;

interface Need {
  phrase: string;
  hashes: number[];
  upper: boolean;
}

const compiled = new WeakMap<Gazetteer, Map<number, Need[]>>();

/** Needed words of an entity that stand near the words `from` to `to`, in the same paragraph; nearest first. */
export function needsNear(page: PageWords, entity: number, from: number, to: number, gazetteer: Gazetteer): string[] {
  const found: { phrase: string; distance: number }[] = [];
  const { words, line } = page;
  const first = Math.max(0, from - REACH);
  const last = Math.min(words.count, to + REACH);
  for (const need of needsOf(entity, gazetteer)) {
    let nearest = REACH + 1;
    for (let at = first; at < last; at++) {
      if (page.hash(at) !== need.hashes[0] || (at >= from && at < to)) continue;
      if (line[at] !== line[from] || (need.upper && words.upper[at] === 0)) continue;
      if (at + need.hashes.length > words.count) continue;
      if (!need.hashes.every((hash, i) => page.hash(at + i) === hash)) continue;
      nearest = Math.min(nearest, at < from ? from - at : at - to + 1);
    }
    if (nearest <= REACH) found.push({ phrase: need.phrase, distance: nearest });
  }
  return found.sort((a, b) => a.distance - b.distance).map(({ phrase }) => phrase);
}

function needsOf(entity: number, gazetteer: Gazetteer): Need[] {
  let table = compiled.get(gazetteer);
  if (!table) {
    table = new Map();
    compiled.set(gazetteer, table);
  }
  let needs = table.get(entity);
  if (!needs) {
    needs = (gazetteer.details(entity).needs ?? []).flatMap((phrase) => bothNumbers(phrase).map(needOf));
    table.set(entity, needs);
  }
  return needs;
}

/** "decoy" licenses beside "decoys" too, and the other way round. */
const bothNumbers = (phrase: string): string[] =>
  /\p{Ll}s$/u.test(phrase)
    ? [phrase, phrase.slice(0, -1)]
    : /\p{Ll}$/u.test(phrase)
      ? [phrase, `${phrase}s`]
      : [phrase];

function needOf(phrase: string): Need {
  const words = foldWords(phrase);
  return { phrase, hashes: [...words.hash.subarray(0, words.count)], upper: /^\p{Lu}/u.test(phrase) };
}
