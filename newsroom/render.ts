import { readFileSync } from 'node:fs';
import type { Page } from '../scripts/lib/serve-newsroom';
import { agencyPage } from './layouts/agency';
import { blogPage } from './layouts/blog';
import { dailyPage } from './layouts/daily';
import { indexPage } from './layouts/index-page';
import { releasePage } from './layouts/release';
import { OUTLETS } from './outlets';
import { type NewsArticle, readArticles } from './read-articles';

const DRAWINGS = ['radar', 'launcher'];

/** Every page of the sample newsroom by its path. `base` is the site's address, for canonical links. */
export const renderNewsroom = (base: string): Map<string, Page> => {
  const articles = readArticles();
  const pages = new Map<string, Page>([['/', { body: indexPage(articles) }]]);
  for (const article of articles) {
    const others = articles.filter((one) => one !== article).toReversed();
    pages.set(article.path, { body: articlePage(article, others, base) });
  }
  for (const name of ['base', 'index', ...OUTLETS.map(({ id }) => id)])
    pages.set(`/styles/${name}.css`, { type: 'text/css', body: read(`./styles/${name}.css`) });
  for (const name of DRAWINGS)
    pages.set(`/drawings/${name}.svg`, { type: 'image/svg+xml', body: read(`./drawings/${name}.svg`) });
  return pages;
};

const articlePage = (article: NewsArticle, others: NewsArticle[], base: string): string => {
  switch (article.outlet.id) {
    case 'meridian-wire':
      return agencyPage(article, others, base);
    case 'coromandel-courier':
      return dailyPage(article, others, base);
    case 'skyguard-notes':
      return blogPage(article, others, base);
    case 'defence-information-desk':
      return releasePage(article);
  }
};

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
