/** A number without its unit, over tokens `[from, to)`. */
export interface Numeral {
  from: number;
  to: number;
  value: number;
  /** One unit of the last digit written. */
  step: number;
  /** Written in digits. */
  digits: boolean;
  /** A bare run of digits: no separator, decimals or magnitude. Years and labels look so. */
  bare: boolean;
  /** Product of the magnitude words: 1e9 in "5 billion", 1 without. */
  magnitude: number;
  /** Crore or lakh, which by themselves say Indian money where nothing is counted. */
  indian: boolean;
}

/** The same number apart, to be changed. Not spread, so that all numerals have one shape. */
export const copyNumeral = ({ from, to, value, step, digits, bare, magnitude, indian }: Numeral): Numeral => ({
  from,
  to,
  value,
  step,
  digits,
  bare,
  magnitude,
  indian,
});

/** The number with its value and step multiplied. */
export function timesNumeral(numeral: Numeral, factor: number): Numeral {
  const copy = copyNumeral(numeral);
  copy.value *= factor;
  copy.step *= factor;
  return copy;
}
