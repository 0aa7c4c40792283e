import { isAddressOf } from './page-url';
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

/** What a page is known by: its titles, and its address if it has one. */
interface PageNames {
  titles: readonly (string | undefined)[];
  url: string | undefined;
}

/**
 * The article that the page's JSON-LD scripts describe: of several, the one known by the page's title or address, since
 * some pages describe the stories they link to, and front pages describe nothing else.
 */
export function readJsonLd(document: Document, page: PageNames): JsonLdArticle {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const found: Found = { articles: [], ofFirst: 0, byId: new Map() };
  for (let i = 0; i < Math.min(scripts.length, MOST_SCRIPTS); i++) {
    const source = scripts[i]!.textContent ?? '';
    if (source.length <= LONGEST_SCRIPT) gather(parseJsonLd(source), 0, found);
    found.ofFirst ||= found.articles.length;
  }
  const own = ownOf(found, page);
  return own ? summarise(own, found.byId) : {};
}

const MOST_SCRIPTS = 20;
const LONGEST_SCRIPT = 300_000;
const DEEPEST = 6;

type Json = Record<string, unknown>;

interface Found {
  articles: Json[];
  /** How many of them the first script that describes any describes. */
  ofFirst: number;
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

/** The same headline first, then what gives the page's address, then the likest headline that gives no other address. */
function ownOf({ articles, ofFirst }: Found, page: PageNames): Json | undefined {
  const [first] = articles;
  if (!first || articles.length === 1) return first;
  let best: Json | undefined;
  let most = 0;
  for (const article of articles) {
    const fit = fitOf(article, page);
    if (fit > most) [best, most] = [article, fit];
  }
  // Under a headline written for search engines, with a story or two linked to: its script comes first, alone.
  const isAlone = ofFirst === 1 && articles.length <= FEW && placeOf(first, page) === UNPLACED;
  return best ?? (isAlone ? first : undefined);
}

const FEW = 3;
const [ELSEWHERE, UNPLACED, HERE] = [0, 1, 2];

function fitOf(article: Json, page: PageNames): number {
  const likeness = likenessOf(textOf(article.headline), page.titles);
  const place = placeOf(article, page);
  if (likeness === 1) return 3 + place;
  if (place === HERE) return 2 + likeness;
  return place === UNPLACED && likeness >= LEAST_LIKENESS ? likeness : 0;
}

function placeOf({ url, mainEntityOfPage }: Json, page: PageNames): number {
  const said = [textOf(url), idOf(mainEntityOfPage)].map((address) => isAddressOf(page.url, address));
  if (said.includes(true)) return HERE;
  return said.includes(false) ? ELSEWHERE : UNPLACED;
}

/** Share of words in common, of the longer of headline and title; 1 for the same headline. */
function likenessOf(headline: string | undefined, titles: readonly (string | undefined)[]): number {
  const own = wordsOf(headline);
  const all = titles.flatMap((title = '') => [title, title.replace(OUTLET, '')]).map(wordsOf);
  return Math.max(
    0,
    ...all.map((other) => [...own].filter((word) => other.has(word)).length / Math.max(1, own.size, other.size)),
  );
}

// Higher than a related story usually comes: a wrong day is far worse than none.
const LEAST_LIKENESS = 0.6;
const OUTLET = / [|–—·»-] [^|–—·»]{1,60}$/;
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
