import type { Figure } from '../domain';
import { distanceBetween, type Frame, phrase } from './frame';
import { isAhead } from './measure/tense';

/** A deal as a sentence names it: which one, and of what year, as far as said. */
export interface DealRef {
  at: number;
  /** The noun it goes by, if any: "contract". */
  noun?: string;
  year?: number;
  deal?: string;
}

/** What reading the deals of a sentence takes besides the sentence. */
export interface DealContext {
  figures: Figure[];
  /** Indexes of the figures that are dates of signature. */
  contractDates: ReadonlySet<number>;
  publishedOn: string | undefined;
}

/** Reads the deals a sentence names, with the years of signature it gives. */
export function dealsIn(frame: Frame, context: DealContext): DealRef[] {
  const refs: DealRef[] = (frame.bySense.get('deal') ?? []).map((hit) => ({
    at: hit.from,
    noun: hit.text,
    ...kindOfDeal(frame, hit.from),
  }));
  refs.push(...ellipsesIn(frame), ...batchesIn(frame));
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
  else refs.push({ at, year });
}

/** "the first contract", "a framework agreement", "a follow-on order", read from the four words before the noun. */
function kindOfDeal(frame: Frame, at: number): Pick<DealRef, 'deal'> {
  // "the third contract of the year" numbers contracts of all kinds.
  if (/^of (the|this) (year|month|decade)/.test(phrase(frame, at + 1, at + 4))) return {};
  for (let i = at; i >= Math.max(0, at - 4); i--) {
    const word = frame.words[i]!;
    if (word.figure !== undefined && i < at - 1) break;
    // The first foreign order of a missile is not the first of several contracts.
    if (ENDS_DEAL.has(word.text)) break;
    const deal = labelOf(word.text);
    if (deal) return { deal };
  }
  return {};
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
function ellipsesIn(frame: Frame): DealRef[] {
  const found: DealRef[] = [];
  if (!frame.bySense.has('deal')) return found;
  frame.texts.forEach((text, at) => {
    if ((text !== 'second' && text !== 'third') || !/^(a|the)$/.test(frame.texts[at - 1] ?? '')) return;
    if (!/^(,|for|signed|worth|covers|is)$/.test(frame.texts[at + 1] ?? '')) return;
    if ((frame.bySense.get('deal') ?? []).some((hit) => hit.to <= at)) found.push({ at, deal: text });
  });
  return found;
}

/** "signed for a second batch", "a first batch ordered in 2022": a batch that is bought, not one that arrives. */
function batchesIn(frame: Frame): DealRef[] {
  const near = (sense: 'sign' | 'bought' | 'deliver', at: number, reach: number): boolean =>
    (frame.bySense.get(sense) ?? []).some((hit) => Math.abs(hit.from - at) <= reach);
  const found: DealRef[] = [];
  if (!frame.bySense.has('sign') && !frame.bySense.has('bought')) return found;
  frame.texts.forEach((text, next) => {
    if (!BATCH.has(text) || !/^(first|second|third)$/.test(frame.texts[next - 1] ?? '')) return;
    const at = next - 1;
    if ((near('sign', at, 7) || near('bought', at, 7)) && !near('deliver', at, 5))
      found.push({ at, deal: frame.texts[at]! });
  });
  return found;
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
