import { firstTag } from './meta-tags';

/** The outlet's name as it gives it, else the end of the page's title that names the site, else the host. */
export function readOutlet(
  tags: ReadonlyMap<string, string>,
  publisher: string | undefined,
  pageTitle: string,
  url: string | undefined,
): string | undefined {
  const host = hostOf(url);
  const said = firstTag(tags, ['og:site_name', 'application-name', 'dc.publisher', 'twitter:app:name:iphone']);
  return short(said) ?? short(publisher) ?? siteSuffix(pageTitle, host) ?? host;
}

/** A title without " - Outlet" at its end. */
export function withoutOutlet(title: string, outlet: string | undefined): string {
  const cut = SUFFIX.exec(title.slice(0, LONGEST_TITLE));
  return cut && outlet && letters(cut[2]!) === letters(outlet) ? cut[1]! : title;
}

const LONGEST_TITLE = 500;
const SUFFIX = /^(.{1,400}\S)\s+[|–—·»-]\s+([^|–—·»]{1,60})$/;

/** The last part of "Headline | Outlet" if the host's name shows that it is the outlet. */
function siteSuffix(title: string, host: string | undefined): string | undefined {
  const name = SUFFIX.exec(title.slice(0, LONGEST_TITLE))?.[2]?.trim();
  const label = letters(host?.split('.').at(-2) ?? '');
  const squeezed = letters(name ?? '');
  return name && label && squeezed && (squeezed.includes(label) || label.includes(squeezed)) ? name : undefined;
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
