/** Works a thing out once for each word: news has few words, which it uses again and again. */
export function byWord<T extends string | number | boolean | object>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = work(word);
      if (known.size >= MOST) known.clear();
      known.set(word, found);
    }
    return found;
  };
}

/** More than a few hundred reports have; the answers are few bytes each. */
const MOST = 5000;
