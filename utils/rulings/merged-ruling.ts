import type { Ruling, RulingDraft } from '../domain';

/** A ruling made anew on a claim that may have one; undefined when nothing is left of it. */
export function ruledAnew(before: Ruling | undefined, draft: RulingDraft, ruledAt: string): Ruling | undefined {
  const note = draft.note?.trim();
  if (!draft.verdict && !note) return undefined;
  const keepsPairs = before?.verdict !== undefined && before.verdict === draft.verdict;
  const pairs = keepsPairs ? [...new Set([...draft.pairs, ...before.pairs])].slice(0, MOST_PAIRS) : draft.pairs;
  const { note: _, ...rest } = draft;
  return { ...rest, pairs, ...(note && { note }), ruledAt };
}

const MOST_PAIRS = 200;

/** Of a kept ruling and one out of a file on the same claim, the later; undefined when the kept one stays. */
export const laterRuling = (kept: Ruling | undefined, filed: Ruling): Ruling | undefined =>
  kept && kept.ruledAt >= filed.ruledAt ? undefined : filed;
