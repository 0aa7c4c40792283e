import { blocksOf, DISCLAIMER, escapeHtml, page, teaserList } from '../html';
import { dayOf, type NewsArticle } from '../read-articles';

/** A newspaper page: OpenGraph, an `article` with header, picture and caption, share buttons, "most read" below. */
export const dailyPage = (article: NewsArticle, others: NewsArticle[], base: string): string => {
  const head = `<link rel="canonical" href="${base}${article.path}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeHtml(article.outlet.name)}">
<meta property="og:title" content="${escapeHtml(article.title)}">
<meta property="og:url" content="${base}${article.path}">
<meta property="article:published_time" content="${article.published}">
<meta name="author" content="${escapeHtml(article.byline)}">`;
  const [first = '', ...rest] = blocksOf(article);
  return page(
    `${article.title} - ${article.outlet.name}`,
    'coromandel-courier',
    head,
    `<header class="masthead"><a href="/">${article.outlet.name}</a><p>${article.outlet.tagline}</p></header>
<nav class="sections">${article.outlet.sections.map((one) => `<a href="/"${one === article.section ? ' class="here"' : ''}>${one}</a>`).join('')}</nav>
<article>
<header>
<h1>${escapeHtml(article.title)}</h1>
<p class="standfirst">${escapeHtml(article.standfirst)}</p>
<p class="byline">By <a rel="author" href="/">${escapeHtml(article.byline)}</a> <time datetime="${article.published}">${dayOf(article)}</time></p>
</header>
${article.picture ? `<figure><img src="/drawings/${article.picture}.svg" alt="" width="760" height="380"><figcaption>${article.caption ?? ''}</figcaption></figure>` : ''}
<div class="text">
${first}
<div class="share" aria-label="Share"><button type="button">Copy link</button><button type="button">Print</button></div>
${rest.join('\n')}
</div>
</article>
<section class="most-read"><h2>Most read</h2>${teaserList(others.slice(0, 4))}</section>
<footer><p>${DISCLAIMER}</p></footer>`,
  );
};
