import type { Claim, EntityId, Hedge, PartialDate } from '../../domain';
import { sayDate } from '../compare/calendar';
import type { DatedClaim } from '../compare/comparison';

/** "USD 5.43 billion (28 May 2025)": the earlier figure as its report wrote it. */
export const sayClaim = ({ claim, on }: DatedClaim): string => `${sayFigure(claim)}${inBrackets(on)}`;

/** The figure as written, in one line, with its hedge; a bare number gets its noun. */
export function sayFigure({ figure, counted }: Claim): string {
  const surface = figure.surface.replace(/\s+/g, ' ').trim();
  const noun = figure.kind === 'count' ? (figure.noun ?? counted) : undefined;
  const named = noun && !surface.toLowerCase().includes(noun.toLowerCase()) ? `${surface} ${noun}` : surface;
  const hedge = figure.kind === 'date' ? undefined : HEDGE_WORDS[figure.hedge];
  return hedge ? `${hedge} ${named}` : named;
}

const HEDGE_WORDS: Partial<Record<Hedge, string>> = {
  about: 'about',
  'at-least': 'at least',
  'more-than': 'over',
  'at-most': 'at most',
  'less-than': 'under',
  'up-to': 'up to',
  nearly: 'nearly',
};

/** "country:south-korea" -> "South Korea". The pure core knows ids only; a nice name is the interface's affair. */
export const sayEntity = (id: EntityId): string =>
  id
    .slice(id.indexOf(':') + 1)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** "1.3 %", "12 %", "0.4 %": no more digits than a reader needs. */
export function sayPercent(share: number): string {
  const percent = Math.abs(share) * 100;
  return `${percent >= 10 ? Math.round(percent) : Math.round(percent * 10) / 10} %`;
}

/** "1 year", "8 months", "2 years and 3 months"; a distance known only within limits has both: "3 to 14 months". */
export function sayMonths(least: number, most: number): string {
  const [a, b] = [Math.abs(least), Math.abs(most)].sort((x, y) => x - y) as [number, number];
  if (b === 0) return 'less than a month';
  if (a !== b) return a === 0 ? `up to ${b} months` : `${a} to ${b} months`;
  const [years, months] = [Math.floor(a / 12), a % 12];
  return [years && many(years, 'year'), months && many(months, 'month')].filter(Boolean).join(' and ');
}

/** "1 report", "3 reports". */
export const many = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

const inBrackets = (on: PartialDate | undefined): string => (on ? ` (${sayDate(on)})` : '');
