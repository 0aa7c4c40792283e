/**
 * What stands around an article on news pages and is not the article: sharing rows, adverts, teasers, comments,
 * sign-up boxes. Judged by the words in class names and ids, which news systems choose much alike.
 */

// One of these words alone is enough.
const FURNITURE_WORDS = new Set([
  ...[
    'ad',
    'ads',
    'advert',
    'adverts',
    'advertisement',
    'advertising',
    'adsbygoogle',
    'adslot',
    'sponsored',
    'sponsor',
  ],
  ...[
    'promo',
    'promos',
    'promoted',
    'promotion',
    'taboola',
    'outbrain',
    'revcontent',
    'mgid',
    'recirc',
    'recirculation',
  ],
  ...['related', 'recommended', 'recommendations', 'recommendation', 'trending', 'popular', 'mostread', 'mostpopular'],
  ...['teaser', 'teasers', 'newsletter', 'subscribe', 'signup', 'donate', 'donation', 'toast', 'authorbox', 'taglist'],
  ...['share', 'sharing', 'sharebar', 'sharedaddy', 'addtoany', 'social', 'socials', 'comments', 'comment', 'disqus'],
  ...['respond', 'sidebar', 'breadcrumb', 'breadcrumbs', 'nav', 'navbar', 'navigation', 'menu', 'pagination', 'pager'],
  ...['modal', 'popup', 'lightbox', 'toolbar', 'ticker', 'marquee', 'footer', 'masthead', 'carousel', 'cta'],
  ...['relatedposts', 'relatedarticles', 'relatedstories', 'relatednews', 'taxonomytags'],
]);

// Never the article, however little else there is on the page.
const NOTICE_WORDS = new Set(['cookie', 'cookies', 'consent', 'gdpr']);

// Only as a whole class name: page builders also wrap the article itself in names such as "elementor-widget".
const FURNITURE_NAMES = new Set(['widget', 'widgets', 'widget-area', 'tags', 'banner']);

// Two neighbouring words that mean it together and nothing apart.
const FURNITURE_PAIRS = new Set([
  ...['read next', 'read more', 'also read', 'read also', 'more stories', 'more news', 'more articles', 'more from'],
  ...['most read', 'most viewed', 'latest news', 'latest stories', 'top stories', 'next article', 'previous article'],
  ...['next post', 'prev post', 'post navigation', 'author bio', 'author box', 'author info', 'author card'],
  ...['about author', 'sign up', 'tag list', 'article tags', 'post tags'],
  ...['site header', 'site footer', 'page footer', 'jump links', 'print only', 'you may', 'story links', 'up next'],
  ...['skip link', 'skip links', 'skip to', 'follow us', 'next page', 'post embed', 'subscription widget'],
]);

// Words for screen readers ("opens in a new tab", "Image source"), which stand in the middle of sentences.
const UNSEEN = /(?:^|\s)(?:sr-only|screen-?reader-?(?:text|only)|visually-?hidden(?:-\w+)?)(?=\s|$)/i;
const LONGEST_UNSEEN = 200;

// Byline, date line and counters: metadata that is read elsewhere, not sentences of the article.
const CREDIT_WORDS = new Set(['byline', 'bylines', 'timestamp', 'pubdate', 'readtime', 'kicker', 'eyebrow']);
const CREDIT_PAIRS = new Set([
  ...[
    'entry meta',
    'post meta',
    'article meta',
    'story meta',
    'meta info',
    'author name',
    'post author',
    'entry author',
  ],
  ...['article author', 'story author', 'publish date', 'published date', 'post date', 'entry date', 'article date'],
  ...['posted on', 'published on', 'updated on', 'read time', 'reading time', 'photo credit', 'image credit'],
]);

const FURNITURE_ROLES = new Set([
  ...['navigation', 'complementary', 'contentinfo', 'search', 'dialog', 'alertdialog', 'alert', 'menu', 'menubar'],
  ...['toolbar', 'tooltip', 'tablist', 'button', 'switch', 'textbox', 'combobox', 'listbox', 'timer', 'marquee'],
]);

/** True for an element that says of itself that it is hidden or an editor. */
export function isHiddenByMarkup(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.hasAttribute('inert') ||
    element.getAttribute('aria-hidden') === 'true' ||
    isEditable(element) ||
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
  );
}

/** True for a notice that asks for consent rather than to be read. */
export const isNotice = (element: Element): boolean => namesAny(element, NOTICE_WORDS, NO_PAIRS);
const NO_PAIRS: ReadonlySet<string> = new Set();

/** True for an element that its role, class or id calls page furniture rather than article. */
export function isFurniture(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role && FURNITURE_ROLES.has(role)) return true;
  return namesAny(element, FURNITURE_WORDS, FURNITURE_PAIRS, FURNITURE_NAMES);
}

// Figures of the story in a box of their own; an aside of any other name is about something else.
const FACT_WORDS = new Set(['factbox', 'factfile', 'infobox', 'facts']);
const FACT_PAIRS = new Set([
  'fact box',
  'fact file',
  'key points',
  'key dates',
  'key figures',
  'in brief',
  'a glance',
  'the numbers',
]);

/** True for an aside that holds the facts of the story it stands in. */
export const isFactBox = (element: Element): boolean =>
  namesAny(element, FACT_WORDS, FACT_PAIRS) && !isFurniture(element) && element.closest('article, main') !== null;

/** True for words that the page only has read out. */
export const isUnseen = (element: Element): boolean =>
  UNSEEN.test(element.getAttribute('class') ?? '') &&
  element.childElementCount === 0 &&
  (element.textContent ?? '').length < LONGEST_UNSEEN;

/** True for the byline and date line, whose content goes to the metadata. */
export function isCredit(element: Element): boolean {
  return element.getAttribute('rel') === 'author' || namesAny(element, CREDIT_WORDS, CREDIT_PAIRS);
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}

function namesAny(
  element: Element,
  words: ReadonlySet<string>,
  pairs: ReadonlySet<string>,
  wholeNames?: ReadonlySet<string>,
): boolean {
  for (const name of namesOf(element)) {
    // Utility classes such as "md:share" or "[&_nav]:block" and very long generated names say nothing about content.
    if (!name || name.length > 60 || /[:[\]&]/.test(name)) continue;
    if (wholeNames?.has(name)) return true;
    const parts = wordsOf(name);
    if (saysWithout(parts)) continue;
    for (let i = 0; i < parts.length; i++) {
      if (words.has(parts[i]!) || pairs.has(`${parts[i]} ${parts[i + 1]}`)) return true;
    }
  }
  return false;
}

/** Classes and id; the name of a custom element. */
function namesOf(element: Element): string[] {
  const names = (element.getAttribute('class') ?? '').split(/\s+/);
  names.push(element.getAttribute('id') ?? '');
  if (element.localName.includes('-')) names.push(element.localName);
  return names;
}

// "has-sidebar", "no-comments", "with-share" describe the page around, not this element.
const saysWithout = (parts: readonly string[]) => /^(?:has|no|with|without|is|hide|show|js)$/.test(parts[0] ?? '');

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
