import { escapeHtml, page } from '../html';
import { dayOf, type NewsArticle } from '../read-articles';

/** The front page: every article, newest first. */
export const indexPage = (articles: NewsArticle[]): string =>
  page(
    'Sample newsroom',
    'index',
    '',
    `<header><h1>The sample newsroom</h1>
<p>One story, four invented outlets, eight years. Hover a marked word and see what the earlier reports said.</p></header>
<main><ol>${articles
      .toReversed()
      .map(
        (one) => `<li><time datetime="${one.published}">${dayOf(one)}</time>
<div><a href="${one.path}">${escapeHtml(one.title)}</a><p>${escapeHtml(one.outlet.name)} · ${escapeHtml(one.standfirst)}</p></div></li>`,
      )
      .join('')}</ol></main>`,
  );
