import type { Claim, PartialDate, Sum } from '../../domain';
import { growthAndBase, shareOfWhole, twinCurrencies, twinUnits } from './arithmetic-of-amounts';
import { partsAndWhole, priceAndTotal, restAndWhole, restOfPart } from './arithmetic-of-deals';
import { sumsOfSentences } from './arithmetic-of-sentences';

/** The article that the claims are of, as far as sums need it. */
interface SummedArticle {
  text: string;
  publishedOn?: PartialDate | undefined;
}

/**
 * Does the sums that the figures of one article allow: price by number against total, parts against whole, delivered and
 * remaining against ordered, growth against its base, a share against part and whole, what a sentence sums up itself, and
 * one thing in two units or two currencies. What cannot be summed for sure is left out.
 */
export function doSums(claims: Claim[], { text, publishedOn }: SummedArticle): Sum[] {
  const sums = [
    ...[priceAndTotal, partsAndWhole, restAndWhole, restOfPart, growthAndBase].flatMap((check) => check(claims)),
    ...twinUnits(claims, text),
    ...shareOfWhole(claims, text),
    ...sumsOfSentences(claims, text),
    ...twinCurrencies(claims, publishedOn),
  ];
  // An article that repeats its figures need not be told the sum twice.
  return sums.filter((one, at) => sums.findIndex(({ computation }) => computation === one.computation) === at);
}
