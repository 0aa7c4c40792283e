const SIGNS: Record<string, string> = { USD: '$', EUR: '€', GBP: '£' };
const CRORE = 1e7;

/** A sum of money short enough for a line: "$6 billion", "Rs 40,000 crore", "PLN 4.5 billion". */
export function sayAmount(value: number, unit: string): string {
  if (unit === 'INR' && value >= CRORE) return `Rs ${grouped(Number((value / CRORE).toPrecision(4)))} crore`;
  const sign = SIGNS[unit];
  return sign ? `${sign}${sayNumber(value)}` : `${unit} ${sayNumber(value)}`;
}

/** "5.43 billion", "26", "1,250": short enough for a line. */
export function sayNumber(value: number): string {
  const [size, name] = SCALES.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  return `${grouped(Number((value / size).toPrecision(name ? 3 : 4)))}${name}`;
}

const SCALES: [size: number, name: string][] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?=$|\.))/g, ',');
