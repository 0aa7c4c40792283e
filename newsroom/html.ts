import type { Block, NewsArticle } from './read-articles';

/** Plain text as HTML text. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The blocks of an article as HTML, one string each, so that a layout can put furniture between them. */
export const blocksOf = (article: NewsArticle): string[] => article.body.map(blockHtml);

/** A whole page: head shared by all outlets, `head` and `body` by the layout. */
export const page = (title: string, style: string, head: string, body: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles/base.css">
<link rel="stylesheet" href="/styles/${style}.css">
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** Said at the foot of every page: nobody should take the newsroom for news. */
export const DISCLAIMER =
  'This outlet is invented. Its articles are sample text of the Sightline project: the facts follow public reporting, the words are ours.';

/** Links to other articles, as the furniture of a page shows them. */
export const teaserList = (articles: NewsArticle[]): string =>
  `<ul>${articles.map((one) => `<li><a href="${one.path}">${escapeHtml(one.title)}</a></li>`).join('')}</ul>`;

const blockHtml = (block: Block): string => {
  if ('p' in block) return `<p>${block.p}</p>`;
  if ('h' in block) return `<h2>${block.h}</h2>`;
  if ('list' in block) return `<ul>${block.list.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  if ('quote' in block) return `<blockquote><p>${block.quote}</p><footer>${block.by}</footer></blockquote>`;
  const cells = (tag: string, row: string[]) => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const { caption, head, rows } = block.table;
  return `<table><caption>${caption}</caption><thead>${cells('th', head)}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>`;
};
