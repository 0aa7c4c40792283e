import { blocksOf, DISCLAIMER, escapeHtml, page, teaserList } from '../html';
import { dayOf, type NewsArticle } from '../read-articles';

/**
 * A blog page with everything that is not the article: sidebar, newsletter form, "read also" between paragraphs,
 * tags, comments. Dates stand in a `time` element only.
 */
export const blogPage = (article: NewsArticle, others: NewsArticle[], base: string): string => {
  const blocks = blocksOf(article);
  const middle = Math.ceil(blocks.length / 2);
  const readAlso = others[0]
    ? `<div class="read-also">Read also: <a href="${others[0].path}">${escapeHtml(others[0].title)}</a></div>`
    : '';
  return page(
    `${article.title} « ${article.outlet.name}`,
    'skyguard-notes',
    `<link rel="canonical" href="${base}${article.path}">
<meta property="og:site_name" content="${escapeHtml(article.outlet.name)}">
<meta name="author" content="${escapeHtml(article.byline)}">`,
    `<header id="site-header"><a class="logo" href="/">${article.outlet.name}</a><span>${article.outlet.tagline}</span>
<ul class="menu">${article.outlet.sections.map((one) => `<li><a href="/">${one}</a></li>`).join('')}</ul></header>
<div id="wrap">
<div id="content" class="post hentry">
<h1 class="entry-title">${escapeHtml(article.title)}</h1>
<div class="entry-meta">Posted on <time class="entry-date" datetime="${article.published}">${dayOf(article)}</time> by <span class="author">${escapeHtml(article.byline)}</span> in ${article.section}</div>
<div class="entry-content">
<p class="lede">${escapeHtml(article.standfirst)}</p>
${blocks.slice(0, middle).join('\n')}
${readAlso}
${blocks.slice(middle).join('\n')}
</div>
<div class="tags">Tagged: ${article.topics.map((one) => `<a rel="tag" href="/">${escapeHtml(one)}</a>`).join(' ')}</div>
<form class="newsletter"><h3>One ledger a week</h3><p>Figures, checked, every Sunday. No adjectives.</p><input type="email" aria-label="E-mail address" placeholder="you@example.org"><button type="button">Subscribe</button></form>
<section id="comments"><h3>2 comments</h3>
<div class="comment"><b>Grid square</b><p>My cousin says they got nine of them already and paid $9 billion.</p></div>
<div class="comment"><b>Old radar hand</b><p>Nobody outside knows the real range. 600 km? 250 km? Pick one.</p></div>
</section>
</div>
<div id="sidebar"><div class="widget"><h3>Recent posts</h3>${teaserList(others.slice(0, 4))}</div>
<div class="widget advert"><p>Advertisement</p><b>Binoculars from Rs 4,999</b></div></div>
</div>
<div id="footer">${DISCLAIMER}</div>`,
  );
};
