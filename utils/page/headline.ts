/**
 * The element that shows the article's headline: of the page's `h1` and `h2` the one that covers most of what the page
 * calls itself. Some outlets keep `h1` for their own name and print the headline as `h2`.
 */
export function findHeadline(document: Document, titles: readonly (string | undefined)[]): Element | undefined {
  const named = titles.flatMap((title) => (title ? [wordsOf(title)] : []));
  const first = bestOf(document, 'h1', named);
  const second = bestOf(document, 'h2', named);
  const isBetter = second !== undefined && second.cover >= ENOUGH && second.cover > (first?.cover ?? 0) + MARGIN;
  return isBetter ? second.heading : first?.heading;
}

const MOST_HEADINGS = 20;
/** Share of the title that a heading of the second rank must cover, and by how much more than the best of the first. */
const ENOUGH = 0.4;
const MARGIN = 0.2;

function bestOf(document: Document, name: string, titles: readonly ReadonlySet<string>[]) {
  const found = document.getElementsByTagName(name);
  let best: { heading: Element; cover: number } | undefined;
  for (let i = 0; i < Math.min(found.length, MOST_HEADINGS); i++) {
    const heading = found[i]!;
    const words = wordsOf(heading.textContent ?? '');
    if (words.size === 0) continue;
    const cover = Math.max(0, ...titles.map((title) => coverOf(title, words)));
    if (!best || cover > best.cover) best = { heading, cover };
  }
  return best;
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .slice(0, 400)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );

/** Share of the title's words that the heading has, if the heading says little else. */
function coverOf(title: ReadonlySet<string>, heading: ReadonlySet<string>): number {
  let both = 0;
  for (const word of heading) if (title.has(word)) both++;
  return both * 2 >= heading.size ? both / title.size : 0;
}
