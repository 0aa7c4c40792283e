/** Elements whose content is no article text, whatever stands around them. */
export const NEVER_TEXT: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'svg', 'math', 'canvas', 'iframe', 'object', 'embed'],
  ...['audio', 'video', 'map', 'textarea', 'select', 'option', 'datalist', 'input', 'button', 'label', 'progress'],
  ...['meter', 'dialog', 'menu', 'nav', 'footer', 'aside', 'rp', 'rt', 'legend', 'output'],
]);

/** Elements that begin and end a block of text, as browsers lay them out when no style sheet says otherwise. */
export const BLOCK_LEVEL: ReadonlySet<string> = new Set([
  ...['address', 'article', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dir', 'div', 'dl', 'dt'],
  ...['fieldset', 'figcaption', 'figure', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html'],
  ...['li', 'listing', 'main', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th'],
  ...['thead', 'tr', 'ul'],
]);

const HEADING = /^h([1-6])$/;

/** 1 to 6 for `h1` to `h6`, otherwise nothing. */
export function headingLevel(name: string): number | undefined {
  const level = HEADING.exec(name)?.[1];
  return level ? Number(level) : undefined;
}
