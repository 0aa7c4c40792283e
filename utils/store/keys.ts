import type { Report } from '../domain';

/**
 * The address by which a report is known again: no scheme, "www.", fragment or trailing slash. Reports come with
 * canonical addresses, so parameters that only tell where the reader came from are gone already.
 */
export const urlKeyOf = (address: string | undefined): string | undefined => {
  const url = parseUrl(address);
  return url && `${url.host.replace(/^(www|m|amp)\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`;
};

/**
 * Hash of the text and the outlet. The outlet belongs to it: the same words at another outlet are a copy of the report,
 * not the report; at another address of the same outlet (print or mobile page) they are the report.
 */
export const contentHashOf = async (report: Report, text: string): Promise<string> => {
  const outlet = report.outlet ?? parseUrl(report.canonicalUrl)?.host ?? '';
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${outlet}\n${words}`));
  // 128 bits are far beyond chance, and half the index.
  return [...new Uint8Array(digest, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

const parseUrl = (address: string | undefined): URL | undefined => {
  if (!address) return undefined;
  try {
    const url = new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined; // page metadata: anything may stand there
  }
};
