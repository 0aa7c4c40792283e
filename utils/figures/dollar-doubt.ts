import type { Figure } from '../domain';

const DOLLARS = new Set('USD AUD CAD NZD SGD HKD TWD'.split(' '));

/**
 * Marks sums in bare dollars whose country is a guess: the report's home has a dollar of its own, or the text writes
 * another one out beside them.
 */
export function markDoubtfulDollars(figures: readonly Figure[], bare: readonly Figure[], home: string): void {
  if (bare.length === 0) return;
  const guesses = new Set(bare);
  const doubtful = home !== 'USD' || figures.some((figure) => !guesses.has(figure) && isOtherDollar(figure, home));
  if (doubtful) for (const figure of bare) figure.currencyGuessed = true;
}

const isOtherDollar = ({ kind, quantity }: Figure, home: string): boolean =>
  kind === 'money' && quantity.form === 'number' && quantity.unit !== home && DOLLARS.has(quantity.unit);
