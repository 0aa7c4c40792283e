/** The element that shows the article's headline: the `h1` most like what the page calls itself, else the first. */
export function findHeadline(document: Document, titles: readonly (string | undefined)[]): Element | undefined {
  const named = titles.flatMap((title) => (title ? [wordsOf(title)] : []));
  let best: Element | undefined;
  let bestLikeness = 0;
  for (const heading of firstElements(document, 'h1', MOST_HEADINGS)) {
    const words = wordsOf(heading.textContent ?? '');
    if (words.size === 0) continue;
    const likeness = Math.max(0, ...named.map((title) => shared(words, title)));
    if (!best || likeness > bestLikeness) {
      best = heading;
      bestLikeness = likeness;
    }
  }
  if (best && (bestLikeness >= ENOUGH || named.length === 0)) return best;
  // Some outlets keep h1 for their own name and print the headline as h2.
  for (const heading of firstElements(document, 'h2', MOST_HEADINGS)) {
    const words = wordsOf(heading.textContent ?? '');
    if (words.size >= 3 && named.some((title) => shared(words, title) >= SAME)) return heading;
  }
  return best;
}

const MOST_HEADINGS = 20;
const ENOUGH = 0.4;
const SAME = 0.8;

function firstElements(document: Document, name: string, most: number): Element[] {
  const found = document.getElementsByTagName(name);
  return Array.from({ length: Math.min(found.length, most) }, (_, i) => found[i]!);
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .slice(0, 400)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );

/** Share of the heading's words that the title has too. */
function shared(words: ReadonlySet<string>, title: ReadonlySet<string>): number {
  let both = 0;
  for (const word of words) if (title.has(word)) both++;
  return both / words.size;
}
