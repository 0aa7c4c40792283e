import type { ArticleMeta, EntityId } from '../domain';

/** Countries whose own dollar a bare "$" may mean: how their addresses end, and how they write it when in doubt. */
const DOLLAR_COUNTRIES: { id: EntityId; ending: string; signs: RegExp }[] = [
  { id: 'country:australia', ending: '.au', signs: /\b(?:A|AU)\$|\bAUD ?\d/ },
  { id: 'country:new-zealand', ending: '.nz', signs: /\bNZ\$|\bNZD ?\d/ },
  { id: 'country:canada', ending: '.ca', signs: /\b(?:C|CA|Cdn)\$|\bCAD ?\d/ },
];

/**
 * The country a report is written for, as far as a bare "$" needs it: by its address, or because the text itself writes
 * that country's dollar out. Undefined where nothing says so, and then a dollar is American.
 */
export function homeCountryOf(meta: ArticleMeta, text: string): EntityId | undefined {
  const host = meta.url && URL.canParse(meta.url) ? new URL(meta.url).hostname : (meta.outlet ?? '');
  const byAddress = DOLLAR_COUNTRIES.find(({ ending }) => host.toLowerCase().endsWith(ending));
  return (byAddress ?? DOLLAR_COUNTRIES.find(({ signs }) => signs.test(text)))?.id;
}
