import type { ArticleMeta } from '../../domain';
import { readByline } from './byline';
import { type JsonLdArticle, readJsonLd } from './json-ld';
import { firstTag, readMetaTags } from './meta-tags';
import { readOutlet, withoutOutlet } from './outlet';
import { chooseUrl } from './page-url';
import { readPublished } from './published';

interface MetaHints {
  url?: string;
  /** The headline as the reader sees it. */
  headline?: string;
  /** Lines around the headline: some outlets print date and author only there. */
  opening: readonly string[];
}

/** What the page says for machines to read; read once a reading. */
interface PageFacts {
  tags: ReadonlyMap<string, string>;
  structured: JsonLdArticle;
  pageTitle: string;
}

/** Reads meta elements and structured data. */
export function readFacts(document: Document, url = documentUrl(document)): PageFacts {
  const tags = readMetaTags(document);
  const pageTitle = document.title;
  const structured = readJsonLd(document, { titles: [tags.get('og:title'), pageTitle], url });
  return { tags, structured, pageTitle };
}

/** The names a page gives its article: what to know the headline by. */
export const titlesOf = ({ tags, structured, pageTitle }: PageFacts): (string | undefined)[] => [
  tags.get('og:title'),
  tags.get('twitter:title'),
  structured.headline,
  pageTitle || undefined,
];

/** True when the page itself calls its content an article. */
export const saysArticle = (document: Document, { tags, structured }: PageFacts): boolean =>
  tags.get('og:type')?.toLowerCase() === 'article' ||
  structured.headline !== undefined ||
  document.querySelector('[itemprop~="articleBody"]') !== null;

/** What the page says about itself; parts it does not say are absent. */
export function readMeta(
  document: Document,
  { tags, structured, pageTitle }: PageFacts,
  hints: MetaHints,
): ArticleMeta {
  const ownUrl = hints.url ?? documentUrl(document);
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined;
  const url = chooseUrl(ownUrl, [canonical, tags.get('og:url'), structured.url]);
  const outlet = readOutlet(tags, structured.publisher, pageTitle, hints.headline, url ?? ownUrl);
  const title = hints.headline ?? firstTag(tags, ['og:title', 'twitter:title']) ?? structured.headline ?? pageTitle;
  const language = readLanguage(document, tags, structured.language);
  const isDayFirst = language !== undefined && !/^en\b/i.test(language);
  return dropAbsent({
    url,
    outlet,
    title: squeeze(withoutOutlet(title, outlet)),
    byline: readByline(document, tags, structured.author, hints.opening),
    publishedOn: readPublished(document, tags, {
      structured: structured.datePublished,
      url: url ?? ownUrl,
      opening: hints.opening,
      isDayFirst,
    }),
    language,
  });
}

// A document parsed without a browser says about:blank or nothing.
function documentUrl(document: Document): string | undefined {
  return document.defaultView?.location?.href ?? document.URL ?? undefined;
}

function readLanguage(document: Document, tags: ReadonlyMap<string, string>, structured?: string): string | undefined {
  const said =
    document.documentElement?.getAttribute('lang') ||
    tags.get('content-language') ||
    structured ||
    tags.get('og:locale');
  const language = said?.trim().replace('_', '-');
  return language && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(language) ? language : undefined;
}

const squeeze = (text: string): string | undefined =>
  text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE) || undefined;
const LONGEST_TITLE = 500;

function dropAbsent(meta: ArticleMeta): ArticleMeta {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined));
}
