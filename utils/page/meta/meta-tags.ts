/** The page's `meta` elements by lower-case name, property or itemprop; the first of a name counts. */
export function readMetaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  const elements = document.getElementsByTagName('meta');
  for (let i = 0; i < Math.min(elements.length, MOST_TAGS); i++) {
    const element = elements[i]!;
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

const MOST_TAGS = 400;

/** The first of several names that the page has. */
export function firstTag(tags: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = tags.get(name);
    if (content) return content;
  }
  return undefined;
}
