import { blocksOf, DISCLAIMER, escapeHtml, page } from '../html';
import { dayOf, type NewsArticle } from '../read-articles';

/** A government release: a plain document with a head of fields, no metadata for machines but a date field. */
export const releasePage = (article: NewsArticle): string =>
  page(
    `${article.outlet.name}: ${article.title}`,
    'defence-information-desk',
    `<meta name="DC.date.issued" content="${article.published}">`,
    `<div class="crest"><a href="/">${article.outlet.name}</a><span>${article.outlet.tagline}</span></div>
<div class="crumbs"><a href="/">Home</a> › <a href="/">Releases</a> › ${escapeHtml(article.standfirst)}</div>
<div role="main" class="document">
<dl><div><dt>No.</dt><dd>${escapeHtml(article.standfirst)}</dd></div><div><dt>Posted on</dt><dd><time datetime="${article.published}">${dayOf(article)}</time></dd></div><div><dt>Subject</dt><dd>${article.section}</dd></div></dl>
<h1>${escapeHtml(article.title)}</h1>
${blocksOf(article).join('\n')}
<p class="end">***</p>
</div>
<div class="foot"><a href="/">Terms</a> <a href="/">Accessibility</a> <a href="/">Feedback</a><p>${DISCLAIMER}</p></div>`,
  );
