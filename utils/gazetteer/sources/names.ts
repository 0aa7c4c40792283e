import type { EntityType } from '../../domain';

/** `type:slug` of a name, bracketed part included, so that two rows of one name keep apart. */
export function idOf(type: EntityType, name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøıđðßæœ]/g, (letter) => PLAIN[letter]!)
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${type}:${slug}`;
}

const PLAIN: Record<string, string> = { ł: 'l', ø: 'o', ı: 'i', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** The name without the bracketed part that tells two rows apart: "Dhanush (missile)" -> "Dhanush", but "CVR(T)". */
export const bareName = (name: string): string => name.replace(/ +\([^)]*\)$/, '');

/** Entity ids of countries in a cell: names separated by `;` or `|`. */
export function countryIds(cell: string): string[] {
  return cell
    .split(/[;|]/)
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => idOf('country', COUNTRY_ALIASES[name] ?? name));
}

/** Names of countries in the tables that are not the main name of their row. */
const COUNTRY_ALIASES: Record<string, string> = {
  US: 'United States',
  USA: 'United States',
  UK: 'United Kingdom',
  UAE: 'United Arab Emirates',
  Türkiye: 'Turkey',
};

/** The key under which two spellings of a form are one: letters and digits, cut where they meet. */
export function formKey(text: string): string {
  const lower = text.toLowerCase();
  // Asking for classes of Unicode letters costs ten times as much, and few names need it.
  return ASCII.test(lower)
    ? lower
        .replace(/[0-9](?=[a-z])|[a-z](?=[0-9])/g, '$& ')
        .replace(/[^a-z0-9&+/]+/g, ' ')
        .trim()
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/\d(?=\p{L})|\p{L}(?=\d)/gu, '$& ')
        .replace(/[^\p{L}\p{N}&+/]+/gu, ' ')
        .trim();
}

const ASCII = /^[\u0020-\u007e]*$/;
