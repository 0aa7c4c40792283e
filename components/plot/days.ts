const DAY_MS = 86_400_000;

/** Days since 1970 to the middle of an ISO date of any precision. */
export const dayOf = (date: string): number => {
  const [first, last] = periodOf(date, date);
  return (first + last) / 2;
};

/** First and last day of the time from one ISO date to another, in days since 1970. */
export const periodOf = (from: string, to: string): [first: number, last: number] => [edge(from, 0), edge(to, 1)];

const edge = (date: string, end: 0 | 1): number => {
  const [year = 1970, month, day] = date.split('-').map(Number);
  if (day) return Date.UTC(year, month! - 1, day) / DAY_MS;
  const next = month ? Date.UTC(year, month - 1 + end, 1) : Date.UTC(year + end, 0, 1);
  return next / DAY_MS - end;
};
