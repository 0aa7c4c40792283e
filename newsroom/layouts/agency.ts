import { blocksOf, DISCLAIMER, escapeHtml, page, teaserList } from '../html';
import { dayOf, type NewsArticle } from '../read-articles';

/** An agency page: metadata in JSON-LD alone, no `article` element, the latest wires in a column beside the text. */
export const agencyPage = (article: NewsArticle, others: NewsArticle[], base: string): string => {
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: article.published,
    author: [{ '@type': 'Person', name: article.byline }],
    publisher: { '@type': 'NewsMediaOrganization', name: article.outlet.name },
    mainEntityOfPage: base + article.path,
    inLanguage: 'en',
  };
  const head = `<link rel="canonical" href="${base}${article.path}">
<script type="application/ld+json">${JSON.stringify(facts).replaceAll('<', '\\u003c')}</script>`;
  return page(
    `${article.title} | ${article.outlet.name}`,
    'meridian-wire',
    head,
    `<header class="top"><a class="brand" href="/">${article.outlet.name}</a><nav>${article.outlet.sections.map((one) => `<a href="/">${one}</a>`).join('')}</nav></header>
<div class="columns">
<main>
<p class="kicker">${article.section}</p>
<h1>${escapeHtml(article.title)}</h1>
<p class="standfirst">${escapeHtml(article.standfirst)}</p>
<p class="meta">By ${escapeHtml(article.byline)} · ${dayOf(article)} · ${article.published.slice(11, 16)} IST</p>
<div class="story" itemprop="articleBody">
${blocksOf(article).join('\n')}
</div>
<p class="sign-off">© ${article.outlet.name} ${article.published.slice(0, 4)}. ${DISCLAIMER}</p>
</main>
<aside class="latest"><h2>Latest wires</h2>${teaserList(others.slice(0, 5))}</aside>
</div>`,
  );
};
