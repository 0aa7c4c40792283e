import type { Figure } from '../../domain';

/** How far a sum may stand from the one whose currency it shares. */
const REACH = 90;
const LARGE = /(?:million|billion|trillion|crore|lakh|bn|mn|tn|mln|bln|mrd|mld|mio|m|b)$/i;
/** What is so many million strong and is no money. */
const INHABITED =
  /\b(?:population|people|country|nation|city|town|village|island|district|home|audience|state|region|province|force|army|workforce|crowd|users) (?:of|to)(?: \w+)?\s*$/i;

/**
 * "100 million euros each, 20 million more than planned", "offered 1.1 billion, below the $1.6 billion asked": a large
 * number of nothing, beside a sum of the same sentence, is money too; so is one called a price, by the money told of last.
 */
export function fillCurrencies(text: string, figures: Figure[]): void {
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i]!;
    if (figure.kind !== 'count' || figure.nounSpan || figure.quantity.form !== 'number') continue;
    if (figure.quantity.unit !== '' || figure.quantity.lo < 1e5 || !LARGE.test(figure.surface)) continue;
    const sum = sumBefore(text, figures, i) ?? pricedLike(text, figures, i);
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
    return between.includes(';') && !/^\s*(?:[.,;)]|$)/.test(text.slice(end, end + 2))
      ? undefined
      : firstOfTwins(figures, k);
  }
  return undefined;
}

/** "A$35 billion (US$26 billion), up from 30 billion": what is told twice goes on in the money it was told in first. */
function firstOfTwins(figures: Figure[], k: number): Figure {
  const { twin } = figures[k]!;
  return figures[twin !== undefined && twin < k ? twin : k]!;
}

/** How far before a number the word stands that makes a price of it. */
const LEAD = 40;
const PRICED =
  /\b(?:prices?|costs?|costing|priced|worth|valued?|budgets?|spent|paid|pays?|bid|bids|offered|outlays?|bill|funding|revenues?|turnover|profits?|debts?|loans?|contract value|contracts? worth)\b[^.;:!?\n\d]*$/i;
/** "Romania receives 16.7 billion": nobody hands over as many of anything else. */
const GRANTED =
  /\b(?:gets?|receiv(?:es?|ed)|grant(?:s|ed)?|allocat(?:es|ed)|lends?|lent|pledg(?:es|ed))(?: (?:about|some|around|nearly|over|up to|almost))?\s*$/i;
const BILLION = 1e9;
/** How many figures before and behind a priced number are asked for their currency. */
const MOST = 12;

/** The money that a number called a price is of: that of a sum behind it in the sentence, else the one told of last. */
function pricedLike(text: string, figures: Figure[], i: number): Figure | undefined {
  const { start, end } = figures[i]!.span;
  const behind = figures[i + 1];
  const lead = text.slice(Math.max(0, start - LEAD), start);
  if (behind?.kind === 'money' && behind.span.start - end <= REACH) {
    const gap = text.slice(end, behind.span.start);
    if (TO_SUM.test(gap) || (PRICED.test(lead) && !/[.!?;\n]\s|\n/.test(gap))) return behind;
  }
  const { quantity } = figures[i]!;
  const isGranted = quantity.form === 'number' && quantity.lo >= BILLION && GRANTED.test(lead);
  if ((!PRICED.test(lead) && !isGranted) || INHABITED.test(lead)) return undefined;
  for (let k = i - 1; k >= Math.max(0, i - MOST); k--)
    if (figures[k]!.kind === 'money') return firstOfTwins(figures, k);
  return undefined;
}

/** "Went up 500 million to £62.2bn" */
const TO_SUM = /^ (?:to|or|from) (?:about |around |some |nearly |almost |over )?$/;
