/** What was worked out about a sentence or article and is asked again. */
export interface Remembering {
  memory: unknown[];
}

/**
 * Works a thing out once for each sentence or article, however many figures of it ask. Each question has its place in
 * the memory of what is asked about: figures ask thousands of times, and a weak map costs them more than the answer.
 */
export function remembered<K extends Remembering, T>(work: (of: K) => T): (of: K) => T {
  const place = places++;
  return (of) => {
    const known = of.memory[place];
    if (known !== undefined) return (known === NOTHING ? undefined : known) as T;
    const found = work(of);
    of.memory[place] = found === undefined ? NOTHING : found;
    return found;
  };
}

let places = 0;

/** An answer too: it is not looked for again. */
const NOTHING = Symbol('nothing');
