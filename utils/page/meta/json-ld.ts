/** What an article's structured data says, as found: not yet cleaned. */
export interface JsonLdArticle {
  headline?: string;
  datePublished?: string;
  author?: string;
  publisher?: string;
  language?: string;
  url?: string;
}

/** The first article described by the page's JSON-LD scripts. */
export function readJsonLd(document: Document): JsonLdArticle {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (let i = 0; i < Math.min(scripts.length, MOST_SCRIPTS); i++) {
    const source = scripts[i]!.textContent ?? '';
    if (source.length > LONGEST_SCRIPT) continue;
    const found = findArticle(parse(source), 0);
    if (found) return summarise(found);
  }
  return {};
}

const MOST_SCRIPTS = 20;
const LONGEST_SCRIPT = 300_000;
const DEEPEST = 6;

type Json = Record<string, unknown>;

// Pages in the wild carry broken JSON-LD; then the meta tags have to do.
function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*<!--|-->\s*$/g, ''));
  } catch {
    return undefined;
  }
}

function findArticle(value: unknown, depth: number): Json | undefined {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const node = value as Json;
  if (isArticleType(node['@type'])) return node;
  return findArticle(node['@graph'], depth + 1) ?? findArticle(node.mainEntity, depth + 1);
}

const isArticleType = (type: unknown): boolean =>
  [type].flat().some((name) => typeof name === 'string' && /(?:Article|BlogPosting|Report)$/.test(name));

function summarise(node: Json): JsonLdArticle {
  return {
    headline: textOf(node.headline) ?? textOf(node.name),
    datePublished: textOf(node.datePublished) ?? textOf(node.dateCreated),
    author: [node.author].flat().map(nameOf).filter(Boolean).join(', ') || undefined,
    publisher: nameOf([node.publisher].flat()[0]),
    language: textOf(node.inLanguage),
    url: textOf(node.url) ?? idOf(node.mainEntityOfPage),
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined);
const nameOf = (value: unknown): string | undefined =>
  textOf(value) ?? (typeof value === 'object' && value !== null ? textOf((value as Json).name) : undefined);
const idOf = (value: unknown): string | undefined =>
  textOf(value) ?? (typeof value === 'object' && value !== null ? textOf((value as Json)['@id']) : undefined);
