/** The address an article is known by: canonical where the page gives a sensible one, without tracking parts. */
export function chooseUrl(own: string | undefined, claimed: readonly (string | undefined)[]): string | undefined {
  const ownUrl = parse(own);
  for (const candidate of claimed) {
    const url = parse(candidate, own);
    if (url && isOfOneSite(url, ownUrl) && !isFrontPageOf(url, ownUrl)) return clean(url);
  }
  return ownUrl && clean(ownUrl);
}

/** Whether an address is the page's own, by its path; nothing when it names no page or the page has no address. */
export function isAddressOf(page: string | undefined, claimed: string | undefined): boolean | undefined {
  // "True" and "#article" stand where an address should.
  const url = claimed && /^(?:https?:|\/)/.test(claimed) ? parse(claimed, page) : undefined;
  const own = parse(page);
  if (!url || !own || isFrontPageOf(url, own)) return undefined;
  const isQueryLike = !url.search || queryOf(url) === queryOf(own);
  return isOfOneSite(url, own) && pathOf(url) === pathOf(own) && isQueryLike;
}

const queryOf = (url: URL): string => clean(url).split('?')[1] ?? '';
const pathOf = ({ pathname }: URL): string => pathname.replace(/\/$/, '');

// A page that names another site's article as its own address would, once remembered, take that report's place.
const isOfOneSite = (url: URL, own: URL | undefined): boolean =>
  own === undefined || siteOf(url.hostname) === siteOf(own.hostname);

/** The part of a host that one owner holds, near enough: example.org, example.co.uk; a numeric address is its own. */
function siteOf(host: string): string {
  const labels = host.split('.');
  if (/^[\d.]+$|:/.test(host)) return host;
  const isCountryWithSecondLevel = labels.at(-1)?.length === 2 && (labels.at(-2)?.length ?? 0) <= 3;
  return labels.slice(isCountryWithSecondLevel ? -3 : -2).join('.');
}

// A canonical link to the front page is a common mistake; it would make one report of a whole site.
const isFrontPageOf = (url: URL, own: URL | undefined): boolean =>
  own !== undefined && /^\/?$/.test(url.pathname) && !url.search && !/^\/?$/.test(own.pathname);

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|_ga|ref_src|cmpid|ncid|ocid|smid|taid|__twitter_impression)$/i;

function clean(url: URL): string {
  url.hash = '';
  // Not by an iterator: Firefox's content scripts may not iterate the parameters of a URL made in the page's window.
  const names: string[] = [];
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

function parse(address: string | undefined, base?: string): URL | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, parse(base)?.href);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined; // not an address
  }
}
