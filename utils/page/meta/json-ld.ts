import { parseJsonLd } from './parse-json-ld';

/** What an article's structured data says, as found: not yet cleaned. */
export interface JsonLdArticle {
  headline?: string;
  datePublished?: string;
  author?: string;
  publisher?: string;
  language?: string;
  url?: string;
}

/**
 * The article that the page's JSON-LD scripts describe: of several, the one whose headline is also the page's title,
 * since some pages describe the stories they link to, and front pages describe nothing else.
 */
export function readJsonLd(document: Document, titles: readonly (string | undefined)[]): JsonLdArticle {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const found: Found = { articles: [], byId: new Map() };
  for (let i = 0; i < Math.min(scripts.length, MOST_SCRIPTS); i++) {
    const source = scripts[i]!.textContent ?? '';
    if (source.length <= LONGEST_SCRIPT) gather(parseJsonLd(source), 0, found);
  }
  const { articles } = found;
  const own =
    articles.find((article) => isTitle(textOf(article.headline), titles)) ??
    (articles.length === 1 ? articles[0] : undefined);
  return own ? summarise(own, found.byId) : {};
}

const MOST_SCRIPTS = 20;
const LONGEST_SCRIPT = 300_000;
const DEEPEST = 6;

type Json = Record<string, unknown>;

interface Found {
  articles: Json[];
  /** Persons and publishers described elsewhere and referred to. */
  byId: Map<string, Json>;
}

function gather(value: unknown, depth: number, found: Found): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, depth + 1, found);
    return;
  }
  const node = value as Json;
  const id = textOf(node['@id']);
  if (id && node.name !== undefined) found.byId.set(id, node);
  if (isArticleType(node['@type'])) found.articles.push(node);
  else {
    gather(node['@graph'], depth + 1, found);
    gather(node.mainEntity, depth + 1, found);
  }
}

/** Whether one of the titles has most of the headline's words, or the headline most of a title's. */
function isTitle(headline: string | undefined, titles: readonly (string | undefined)[]): boolean {
  const own = wordsOf(headline);
  return titles.some((title) => {
    const other = wordsOf(title);
    const both = [...own].filter((word) => other.has(word)).length;
    return both > 0 && both >= Math.min(own.size, other.size) * MOST_WORDS;
  });
}

const MOST_WORDS = 0.7;
const wordsOf = (text = ''): Set<string> =>
  new Set(
    text
      .slice(0, 400)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1),
  );

const isArticleType = (type: unknown): boolean =>
  [type].flat().some((name) => typeof name === 'string' && /(?:Article|BlogPosting|Report)$/.test(name));

function summarise(node: Json, byId: ReadonlyMap<string, Json>): JsonLdArticle {
  const nameOf = (value: unknown): string | undefined => {
    if (typeof value !== 'object' || value === null) return textOf(value);
    const { name } = value as Json;
    return textOf([name].flat()[0]) ?? textOf(byId.get(idOf(value) ?? '')?.name);
  };
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
const idOf = (value: unknown): string | undefined =>
  textOf(value) ?? (typeof value === 'object' && value !== null ? textOf((value as Json)['@id']) : undefined);
