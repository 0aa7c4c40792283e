import type { Article, Report, ReportId } from '../domain';

/** Query parameters that say how a reader came, not what they read. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|smid|ito|xtor|at_.*|_ga|share|src|amp)$/i;

/**
 * The address of an article without fragment, tracking parameters and trailing slash; undefined if it is no web
 * address.
 */
export function canonicalUrlOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return undefined;
  parsed.hash = '';
  for (const name of [...parsed.searchParams.keys()]) if (TRACKING.test(name)) parsed.searchParams.delete(name);
  parsed.searchParams.sort();
  parsed.pathname = parsed.pathname.replace(/\/+$/, '') || '/';
  return parsed.href;
}

/**
 * Identity of a report: its canonical address if it has one, else its words, blind to white space. The same article
 * always gets the same id.
 */
export function reportIdOf(article: Article): ReportId {
  const url = canonicalUrlOf(article.meta.url);
  return url ? `u-${hash64(url)}` : `t-${hash64(article.text.replace(/\s+/g, ' ').trim())}`;
}

/** The report row of an article; `readAt` (ISO date-time) is left out where no reader read it. */
export function reportOf(article: Article, readAt?: string, id: ReportId = reportIdOf(article)): Report {
  const { meta } = article;
  return {
    id,
    canonicalUrl: canonicalUrlOf(meta.url),
    outlet: meta.outlet,
    title: meta.title,
    byline: meta.byline,
    publishedOn: meta.publishedOn,
    readAt,
    language: meta.language,
  };
}

/** Two 32-bit FNV-1a hashes with different starts, side by side: no clash in a library of millions. */
function hash64(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}
