import type { Gazetteer } from '../../gazetteer';
import type { Hit } from '../hits';
import type { PageWords } from '../page/page-words';

/** Which countries a page speaks of, and where. */
export interface CountryContext {
  /** Countries of the page, the most spoken of first. */
  ranked: string[];
  /** Countries named or hinted at before a word in its sentence, the nearest first; where a maker is at home counts if the page speaks of it. */
  before(word: number): string[];
  speaksOf(country: string): boolean;
  /** Country of the hit that ends right before a word, with only a space or possessive between: "India's", "Indian". */
  owning(word: number): string | undefined;
}

interface Sign {
  from: number;
  to: number;
  country: string;
  /** Says where a maker or its product is at home, not whom the sentence is about. */
  isMade: boolean;
}

/** How much a sign says about what country the page is about. */
const WEIGHT = { country: 2, cue: 2, place: 2, person: 1, organisation: 1, law: 0.5, system: 0.25 } as const;

/** Reads the countries of a page off its unambiguous hits. */
export function countryContext(page: PageWords, free: readonly Hit[], gazetteer: Gazetteer): CountryContext {
  const signs: Sign[] = [];
  const weights = new Map<string, number>();
  for (const hit of free) {
    const details = gazetteer.details(hit.entity);
    const { type } = details;
    if (!(type in WEIGHT) || details.countries?.length !== 1) continue;
    const country = details.countries[0]!;
    const weight = hit.cue ? WEIGHT.cue : WEIGHT[type as keyof typeof WEIGHT];
    weights.set(country, (weights.get(country) ?? 0) + weight);
    signs.push({ from: hit.from, to: hit.to, country, isMade: type === 'system' || details.kind === 'company' });
  }
  const spoken = new Set(signs.filter(({ isMade }) => !isMade).map(({ country }) => country));
  const ranked = [...weights].sort((a, b) => b[1] - a[1]).map(([country]) => country);
  const lastBefore = (word: number): number => {
    let low = 0;
    let high = signs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (signs[middle]!.to <= word) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  return {
    ranked,
    speaksOf: (country) => weights.has(country),
    before(word) {
      const found: string[] = [];
      for (
        let i = lastBefore(word), left = 40;
        i >= 0 && left > 0 && page.sentence[signs[i]!.from] === page.sentence[word];
        i--, left--
      ) {
        const { country, isMade } = signs[i]!;
        if (!(isMade && !spoken.has(country)) && !found.includes(country)) found.push(country);
      }
      return found;
    },
    owning(word) {
      const sign = signs[lastBefore(word)];
      if (!sign) return undefined;
      const between = page.text.slice(page.words.end[sign.to - 1], page.words.start[word]);
      return !sign.isMade && /^(\.?['’]s?|s['’])? ?$/.test(between) ? sign.country : undefined;
    },
  };
}
