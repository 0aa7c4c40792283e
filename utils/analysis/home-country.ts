import type { ArticleMeta, EntityId } from '../domain';

/** Countries whose own dollar a bare "$" may mean: how their addresses end, and how they write it when in doubt. */
const DOLLAR_COUNTRIES: { id: EntityId; ending: string; holds: string[]; signs: RegExp; words: string }[] = [
  {
    id: 'country:australia',
    ending: '.au',
    holds: ['A$', 'AU$', 'AUD'],
    signs: /\b(?:A|AU)\$|\bAUD ?\d/,
    words: 'Australian dollars',
  },
  {
    id: 'country:new-zealand',
    ending: '.nz',
    holds: ['NZ$', 'NZD'],
    signs: /\bNZ\$|\bNZD ?\d/,
    words: 'New Zealand dollars',
  },
  {
    id: 'country:canada',
    ending: '.ca',
    holds: ['C$', 'CA$', 'Cdn$', 'CAD'],
    signs: /\b(?:C|CA|Cdn)\$|\bCAD ?\d/,
    words: 'Canadian dollars',
  },
];

/** A text that holds none of the strings is told without the pattern, which would try each letter. */
const writes = (text: string, { holds, signs }: (typeof DOLLAR_COUNTRIES)[number]): boolean =>
  holds.some((sign) => text.includes(sign)) && signs.test(text);

const PLAIN_SIGN = /(?<![A-Za-z])\$ ?\d/;
/** "239 billion dollars (368 billion Australian dollars)", or the other way round. */
const CONVERTED =
  /(?<!(?:Australian|New Zealand|Canadian|U\.S\.|US|American) )\bdollars? \([^()]{0,30}(?:Australian|New Zealand|Canadian) dollars|\([^()]{0,20}\d[^()]{0,20}(?<!(?:Australian|New Zealand|Canadian|U\.S\.|US|American) )\bdollars\)/i;

/** "754 million Australian dollars", where no sum has a plain sign and none is told in other dollars beside it. */
const spellsOut = (text: string, { words }: (typeof DOLLAR_COUNTRIES)[number]): boolean =>
  text.includes(words) && !PLAIN_SIGN.test(text) && !CONVERTED.test(text);

/**
 * The country a report is written for, as far as a bare "$" needs it: by its address, or because the text itself writes
 * that country's dollar out. Undefined where nothing says so, and then a dollar is American.
 */
export function homeCountryOf(meta: ArticleMeta, text: string): EntityId | undefined {
  const host = meta.url && URL.canParse(meta.url) ? new URL(meta.url).hostname : (meta.outlet ?? '');
  const byAddress = DOLLAR_COUNTRIES.find(({ ending }) => host.toLowerCase().endsWith(ending));
  return (byAddress ?? DOLLAR_COUNTRIES.find((country) => writes(text, country) || spellsOut(text, country)))?.id;
}
