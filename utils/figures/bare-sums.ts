import type { Figure } from '../domain';

/** How far a sum may stand behind the one whose currency it goes on with. */
const REACH = 90;
const LARGE = /(?:million|billion|trillion|crore|lakh|bn|mn|tn|mln|bln|mrd|mld|mio|m|b)$/i;
/** What is so many million strong and is no money. */
const INHABITED =
  /\b(?:population|people|country|nation|city|town|village|island|district|home|audience|state|region|province|force|army|workforce|crowd|users) (?:of|to)(?: \w+)?\s*$/i;

/**
 * "100 million euros each, 20 million more than planned", "3.4bn euros for one and 2.1bn for the other": a large number
 * of nothing, behind a sum of the same sentence, is money too.
 */
export function fillCurrencies(text: string, figures: Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const figure = figures[i]!;
    if (figure.kind !== 'count' || figure.nounSpan || figure.quantity.form !== 'number') continue;
    if (figure.quantity.unit !== '' || figure.quantity.lo < 1e5 || !LARGE.test(figure.surface)) continue;
    const sum = sumBefore(text, figures, i);
    if (sum?.quantity.form !== 'number') continue;
    figure.kind = 'money';
    figure.quantity = { ...figure.quantity, unit: sum.quantity.unit };
  }
}

function sumBefore(text: string, figures: Figure[], i: number): Figure | undefined {
  const { start, end } = figures[i]!.span;
  for (let k = i - 1; k >= 0 && start - figures[k]!.span.end <= REACH; k--) {
    const before = figures[k]!;
    if (before.kind === 'count' && before.quantity.form === 'number' && before.quantity.lo >= 1e5) return undefined;
    if (before.kind !== 'money') continue;
    const between = text.slice(before.span.end, start);
    if (/[.!?\n]\s|\n/.test(between) || INHABITED.test(between)) return undefined;
    // "... 15 million roubles; for a tank, 1 million": a part of a sentence of its own must end with the number.
    return between.includes(';') && !/^\s*(?:[.,;)]|$)/.test(text.slice(end, end + 2)) ? undefined : before;
  }
  return undefined;
}
