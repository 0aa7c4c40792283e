import { readdirSync, readFileSync } from 'node:fs';
import { OUTLETS, type Outlet } from './outlets';

/** A piece of an article. Strings are HTML of our own: `S-<b>400</b>` is meant to be split. */
export type Block =
  | { p: string }
  | { h: string }
  | { list: string[] }
  | { quote: string; by: string }
  | { table: { caption: string; head: string[]; rows: string[][] } };

/** One article of `articles/`. */
export interface NewsArticle {
  outlet: Outlet;
  slug: string;
  title: string;
  standfirst: string;
  byline: string;
  /** ISO date, or date and time with its zone. */
  published: string;
  section: string;
  topics: string[];
  picture?: string;
  caption?: string;
  body: Block[];
  /** `/OUTLET/SLUG` */
  path: string;
}

/** All articles, oldest first. */
export const readArticles = (): NewsArticle[] => {
  const folder = new URL('./articles/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => withOutlet(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))))
    .sort((a, b) => a.published.localeCompare(b.published));
};

/** "12 March 2026", in the reader's words. */
export const dayOf = (article: NewsArticle): string =>
  new Date(`${article.published.slice(0, 10)}T12:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long' });

const withOutlet = (raw: Omit<NewsArticle, 'outlet' | 'path'> & { outlet: string }): NewsArticle => {
  const outlet = OUTLETS.find((one) => one.id === raw.outlet);
  if (!outlet) throw new Error(`newsroom/articles: no outlet is called ${raw.outlet}`);
  return { ...raw, outlet, path: `/${outlet.id}/${raw.slug}` };
};
