import type { CountryAt } from './countries';
import type { Frame } from './frame';
import type { Spot } from './spot';

/** Words behind the number within which a sum or a date still goes with it. */
const REACH = 8;

/**
 * "Lithuania ordered eight for $495 million and Latvia six for $220 million": the country whose verb is left out, for its
 * number and for what follows that.
 */
export function buyerLeftOut(frame: Frame, countries: readonly CountryAt[], spot: Spot): CountryAt | undefined {
  const { words, texts } = frame;
  const country = countries.findLast(({ at }) => at < spot.at);
  if (!country || spot.at - country.at > REACH) return undefined;
  const number = country.at + 1;
  if (words[number]?.figure === undefined || number > spot.at) return undefined;
  const joint = texts[country.at - 1] === 'the' ? country.at - 2 : country.at - 1;
  if (!/^(and|while|but|,|;)$/.test(texts[joint] ?? '')) return undefined;
  if (texts.slice(number + 1, spot.at).some((text) => /^[;,]$/.test(text) || text === 'and')) return undefined;
  return words.slice(0, joint).some(({ figure }) => figure !== undefined) ? country : undefined;
}
