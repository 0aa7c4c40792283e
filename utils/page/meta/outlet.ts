import { firstTag } from './meta-tags';

/** The outlet's name as it gives it, else what the page's title says beside the headline, else the host. */
export function readOutlet(
  tags: ReadonlyMap<string, string>,
  publisher: string | undefined,
  pageTitle: string,
  headline: string | undefined,
  url: string | undefined,
): string | undefined {
  const host = hostOf(url);
  const said = firstTag(tags, ['og:site_name', 'application-name', 'dc.publisher', 'twitter:app:name:iphone']);
  return short(said) ?? short(publisher) ?? besideHeadline(pageTitle, headline, host) ?? host;
}

/** A title without " - Outlet" at its end. */
export function withoutOutlet(title: string, outlet: string | undefined): string {
  const cut = SUFFIX.exec(title.slice(0, LONGEST_TITLE));
  return cut && outlet && letters(cut[2]!) === letters(outlet) ? cut[1]! : title;
}

const LONGEST_TITLE = 500;
const SUFFIX = /^(.{1,400}\S)\s+[|–—·»-]\s+([^|–—·»]{1,60})$/;

/** What the page's title says beside the headline, "Headline | World | Outlet" or "Outlet: Headline". */
function besideHeadline(pageTitle: string, headline: string | undefined, host: string | undefined): string | undefined {
  const title = pageTitle.slice(0, LONGEST_TITLE).replace(/\s+/g, ' ').trim();
  const at = headline ? title.toLowerCase().indexOf(headline.toLowerCase()) : -1;
  const before = at > 0 ? title.slice(0, at) : '';
  const after = at >= 0 ? title.slice(at + headline!.length) : title.replace(SUFFIX, '|$2');
  const parts = [...after.split(SEPARATOR).reverse(), ...before.split(SEPARATOR)].map((part) => part.trim());
  const named = parts.find((part) => isNameOfHost(part, host));
  return named ?? (at >= 0 ? parts.find((part) => part.length > 1 && part.length <= 60) : undefined);
}

const SEPARATOR = / ?[|–—·»:] ?| - /;

function isNameOfHost(name: string, host: string | undefined): boolean {
  const label = letters(host?.split('.').at(-2) ?? '');
  const squeezed = letters(name);
  return label.length > 2 && squeezed.length > 2 && (squeezed.includes(label) || label.includes(squeezed));
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const short = (name: string | undefined): string | undefined => {
  const squeezed = name?.replace(/\s+/g, ' ').trim();
  return squeezed && squeezed.length <= 100 ? squeezed : undefined;
};

function hostOf(url: string | undefined): string | undefined {
  try {
    return url ? new URL(url).hostname.replace(/^www\./, '') || undefined : undefined;
  } catch {
    return undefined; // not an address
  }
}
