import type { Figure } from '../../domain';
import { isAhead } from '../measure/tense';
import { distanceBetween, type Frame, phrase } from './frame';

/** A deal as a sentence names it: which one, and of what year, as far as said. */
export interface DealRef {
  at: number;
  /** The noun it goes by, if any: "contract". */
  noun: string | undefined;
  year: number | undefined;
  deal: string | undefined;
}

/** What reading the deals of a sentence takes besides the sentence. */
interface DealContext {
  figures: Figure[];
  /** Indexes of the figures that are dates of signature. */
  contractDates: ReadonlySet<number>;
  publishedOn: string | undefined;
}

/** Reads the deals a sentence names, with the years of signature it gives. */
export function dealsIn(frame: Frame, context: DealContext): DealRef[] {
  const refs: DealRef[] = [];
  for (const { from, text } of frame.bySense.get('deal') ?? [])
    refs.push({ at: from, noun: text, year: undefined, deal: kindOfDeal(frame, from) });
  addEllipses(frame, refs);
  addBatches(frame, refs);
  for (const at of frame.figuresAt) {
    const figure = frame.words[at]!.figure!;
    if (!context.contractDates.has(figure)) continue;
    const { quantity } = context.figures[figure]!;
    if (quantity.form === 'date') giveYear(frame, refs, at, Number(quantity.lo.slice(0, 4)));
  }
  const today = signedThisWeek(frame);
  if (today !== undefined && context.publishedOn && !refs.some((ref) => ref.year !== undefined)) {
    giveYear(frame, refs, today, Number(context.publishedOn.slice(0, 4)));
  }
  return refs;
}

/** True when a reference tells deals apart at all. */
export const isTelling = (ref: DealRef): boolean => ref.year !== undefined || ref.deal !== undefined;

/** A year belongs to the deal named nearest, or stands for a deal of its own ("ordered in 2022"). */
function giveYear(frame: Frame, refs: DealRef[], at: number, year: number): void {
  const near = refs.filter((ref) => ref.year === undefined && distanceBetween(frame, ref.at, at) <= 14);
  const nearest = near.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
  if (nearest) nearest.year = year;
  else refs.push({ at, noun: undefined, year, deal: undefined });
}

/** "the first contract", "a framework agreement", "a follow-on order", read from the four words before the noun. */
function kindOfDeal(frame: Frame, at: number): string | undefined {
  // "the third contract of the year" numbers contracts of all kinds.
  if (/^of (the|this) (year|month|decade)/.test(phrase(frame, at + 1, at + 4))) return undefined;
  for (let i = at; i >= Math.max(0, at - 4); i--) {
    const word = frame.words[i]!;
    if (word.figure !== undefined && i < at - 1) break;
    // The first foreign order of a missile is not the first of several contracts.
    if (ENDS_DEAL.has(word.text)) break;
    const deal = labelOf(word.text);
    if (deal) return deal;
  }
  return undefined;
}

const ENDS_DEAL = new Set([',', ';', '.', '(', ')', 'foreign', 'export', 'international', 'overseas']);

/** Which deal a describing word means, in the words crossref knows. */
export const labelOf = (word: string): string | undefined => LABELS.get(word);

const LABELS = new Map(
  Object.entries({
    first: 'first original initial 1st',
    second: 'second 2nd',
    third: 'third 3rd',
    framework: 'framework umbrella',
    'follow-on': 'follow-on followup follow-up additional further repeat supplementary',
    option: 'option optional options',
  }).flatMap(([label, words]) => words.split(' ').map((word): [string, string] => [word, label])),
);

/** "and a second, signed in 2023, for": the noun is left out where a contract was named before. */
function addEllipses({ texts, bySense }: Frame, refs: DealRef[]): void {
  const nouns = bySense.get('deal');
  if (!nouns) return;
  for (const [at, deal] of texts.entries()) {
    if ((deal !== 'second' && deal !== 'third') || !/^(a|the)$/.test(texts[at - 1] ?? '')) continue;
    if (!/^(,|for|signed|worth|covers|is)$/.test(texts[at + 1] ?? '')) continue;
    if (nouns.some((hit) => hit.to <= at)) refs.push({ at, noun: undefined, year: undefined, deal });
  }
}

/** "signed for a second batch", "a first batch ordered in 2022": a batch that is bought, not one that arrives. */
function addBatches(frame: Frame, refs: DealRef[]): void {
  const { texts, bySense } = frame;
  if (!bySense.has('sign') && !bySense.has('bought')) return;
  const near = (sense: 'sign' | 'bought' | 'deliver', at: number, reach: number): boolean =>
    (bySense.get(sense) ?? []).some((hit) => Math.abs(hit.from - at) <= reach);
  for (let at = 0; at + 1 < texts.length; at++) {
    if (!BATCH.has(texts[at + 1]!) || !/^(first|second|third)$/.test(texts[at]!)) continue;
    if ((near('sign', at, 7) || near('bought', at, 7)) && !near('deliver', at, 5))
      refs.push({ at, noun: undefined, year: undefined, deal: texts[at] });
  }
}

const BATCH = new Set(['batch', 'tranche', 'lot']);

/** "on Monday signed": news of the day, so the year is that of publication. */
function signedThisWeek(frame: Frame): number | undefined {
  const signs = frame.bySense.get('sign');
  const day = signs ? frame.texts.findIndex((text) => WEEKDAY.has(text)) : -1;
  if (!signs || day < 0) return undefined;
  const hit = signs.find((h) => Math.abs(h.from - day) <= 6 && !isAhead(frame, h));
  return hit?.from;
}

const WEEKDAY = new Set('monday tuesday wednesday thursday friday saturday sunday today yesterday'.split(' '));
