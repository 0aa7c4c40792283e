import type { ArticleMeta, Measure } from '../../domain';
import type { Frame } from './frame';

/** What a bare sum in this article most likely is. */
export type Leaning = Extract<Measure, 'contract-value' | 'budget'>;

/** Weighs talk of deals against talk of programmes and estimates; the headline counts for three sentences. */
export function leaningOf(frames: Frame[], meta: ArticleMeta, isNotice: boolean): Leaning {
  if (isNotice) return 'contract-value';
  let deals = 0;
  let budgets = 0;
  for (const { bySense } of frames) {
    deals += bySense.get('deal')?.length ?? 0;
    budgets +=
      (bySense.get('budget')?.length ?? 0) +
      (bySense.get('estimate')?.length ?? 0) +
      0.7 * (bySense.get('programme')?.length ?? 0);
  }
  const title = meta.title?.toLowerCase() ?? '';
  if (/\b(deal|contract|order|sale|agreement|buy|purchase|procurement)s?\b/.test(title)) deals += 3;
  if (/\b(budget|cost|overrun|spending|estimate)s?\b/.test(title)) budgets += 3;
  return budgets > deals ? 'budget' : 'contract-value';
}

/** True where a report tells of attacks and losses more than of deals. */
export function isOfWar(frames: Frame[]): boolean {
  let war = 0;
  let deals = 0;
  for (const { bySense } of frames) {
    war += bySense.get('combat')?.length ?? 0;
    deals +=
      (bySense.get('deal')?.length ?? 0) + (bySense.get('bought')?.length ?? 0) + (bySense.get('sign')?.length ?? 0);
  }
  return war >= 3 && war > 2 * deals;
}

/** True for a report on a sale that Washington tells Congress of: its estimates are prices, its lists are what is bought. */
export const isSalesNotice = (text: string): boolean =>
  /State Department|DSCA|Security Cooperation Agency/.test(text) && SALE_AHEAD.test(text);

const SALE_AHEAD = /\b(possible|potential|proposed|foreign military) (\S+ ){0,6}sales?\b/i;
