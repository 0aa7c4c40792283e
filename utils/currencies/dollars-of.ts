import type { InDollars, NumberQuantity } from '../domain';
import { FIRST_YEAR, RATES } from './rates';

const rows = new Map<string, (number | undefined)[]>();

/**
 * A sum of money in US dollars by the mean rate of a year. After the last year of the table that year's rate is taken,
 * and the answer says so; before the first, and for currencies not listed, there is none. Dollars stay as they are.
 */
export function dollarsOf({ lo, hi, unit }: NumberQuantity, year: number): InDollars | undefined {
  if (unit === 'USD') return { lo, hi, year };
  const row = rowOf(unit);
  const at = Math.min(year - FIRST_YEAR, row.length - 1);
  const rate = row[at];
  return rate === undefined ? undefined : { lo: lo / rate, hi: hi / rate, year: FIRST_YEAR + at };
}

function rowOf(unit: string): (number | undefined)[] {
  const known = rows.get(unit);
  if (known) return known;
  const row = Object.hasOwn(RATES, unit)
    ? RATES[unit]!.split(' ').map((rate) => (rate === '-' ? undefined : Number(rate)))
    : [];
  rows.set(unit, row);
  return row;
}
