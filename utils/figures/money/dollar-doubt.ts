import type { Figure } from '../../domain';

const DOLLARS = new Set('USD AUD CAD NZD SGD HKD TWD'.split(' '));

/**
 * Marks sums in bare dollars whose country is a guess: the report's home has a dollar of its own, or the text writes
 * another one out beside them.
 */
export function markDoubtfulDollars(
  text: string,
  figures: readonly Figure[],
  bare: readonly Figure[],
  home: string,
): void {
  if (bare.length === 0) return;
  if (home !== 'USD') convertBracketed(text, figures, bare);
  const doubtful = home !== 'USD' || figures.some((figure) => isOtherDollar(figure, home) && !bare.includes(figure));
  if (doubtful) for (const figure of bare) if (unitOf(figure) === home) figure.currencyGuessed = true;
}

const isOtherDollar = ({ kind, quantity }: Figure, home: string): boolean =>
  kind === 'money' && quantity.form === 'number' && quantity.unit !== home && DOLLARS.has(quantity.unit);

/** "A$35 billion ($25.9 billion)": in brackets behind the home dollar another value is that in American dollars. */
function convertBracketed(text: string, figures: readonly Figure[], bare: readonly Figure[]): void {
  const guesses = new Set(bare);
  for (let i = 1; i < figures.length; i++) {
    const figure = figures[i]!;
    const before = figures[i - 1]!;
    if (!guesses.has(figure) || before.kind !== 'money' || figure.quantity.form !== 'number') continue;
    if (unitOf(before) !== unitOf(figure) || before.quantity.lo === figure.quantity.lo) continue;
    if (!IN_BRACKETS.test(text.slice(before.span.end, figure.span.start))) continue;
    if (text[figure.span.end] === ')') figure.quantity = { ...figure.quantity, unit: 'USD' };
  }
}

const IN_BRACKETS = /^ ?\((?:about|around|roughly|approximately|some|nearly|almost|or|~|≈| )*$/;
const unitOf = ({ quantity }: Figure): string => (quantity.form === 'number' ? quantity.unit : '');
