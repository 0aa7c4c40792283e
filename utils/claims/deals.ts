import { distanceBetween, type Frame } from './frame';
import type { Passage } from './passage';
import type { Spot } from './spot';

/** A deal as a sentence names it: which one, and of what year, as far as said. */
export interface DealRef {
  at: number;
  year?: number;
  deal?: string;
}

/** Which deal a figure belongs to: the one named nearest in the sentence, else, by "the deal" or "it", the one before. */
export function dealOf(passage: Passage, spot: Spot): DealRef | undefined {
  const own = nearest(
    spot,
    passage.deals[spot.frame.index]!.filter(
      (ref) => isTelling(ref) && !(ref.deal === 'option' && spot.figure.kind === 'date'),
    ),
  );
  if (own) return own;
  for (let back = 1; back <= 3; back++) {
    const frame = passage.frames[spot.frame.index - back];
    if (!frame) return undefined;
    if (!pointsBack(passage.frames[spot.frame.index - back + 1]!)) return undefined;
    const telling = passage.deals[frame.index]!.filter(isTelling);
    if (telling.length === 1) return telling[0];
    if (telling.length > 1) return undefined;
  }
  return undefined;
}

/** Reads the deals a sentence names. Years of signature come from `contractDates`, indexes of figures bound as such. */
export function dealsIn(
  passage: Pick<Passage, 'figures' | 'spots'>,
  frame: Frame,
  contractDates: Set<number>,
): DealRef[] {
  const refs: DealRef[] = [];
  for (const hit of frame.bySense.get('deal') ?? []) refs.push({ at: hit.from, ...kindOfDeal(frame, hit.from) });
  for (const { at, deal } of ellipsesIn(frame)) refs.push({ at, deal });
  for (let at = 0; at < frame.words.length; at++) {
    const { figure } = frame.words[at]!;
    if (figure === undefined || !contractDates.has(figure)) continue;
    const { quantity } = passage.figures[figure]!;
    if (quantity.form !== 'date') continue;
    const year = Number(quantity.lo.slice(0, 4));
    const ref = refs
      .filter((r) => Math.abs(distanceBetween(frame, r.at, at)) <= 14 && r.year === undefined)
      .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
    if (ref) ref.year = year;
    else refs.push({ at, year });
  }
  return refs;
}

/** "and a second, signed in 2023, for": the noun is left out where a contract was named before. */
function ellipsesIn(frame: Frame): { at: number; deal: string }[] {
  const found: { at: number; deal: string }[] = [];
  frame.texts.forEach((text, at) => {
    if (!/^(second|third)$/.test(text) || !/^(a|the)$/.test(frame.texts[at - 1] ?? '')) return;
    if (!/^(,|for|signed|worth|covers|is)$/.test(frame.texts[at + 1] ?? '')) return;
    if ((frame.bySense.get('deal') ?? []).some((hit) => hit.to <= at)) found.push({ at, deal: text });
  });
  return found;
}

const isTelling = (ref: DealRef): boolean => ref.year !== undefined || ref.deal !== undefined;

function nearest(spot: Spot, refs: DealRef[]): DealRef | undefined {
  let best: { ref: DealRef; distance: number } | undefined;
  for (const ref of refs) {
    // A deal is named before its figures as a rule; one named after is another, unless close by.
    const distance = distanceBetween(spot.frame, ref.at, spot.at) * (ref.at > spot.next + 3 ? 2 : 1);
    if (distance <= 20 && (!best || distance < best.distance)) best = { ref, distance };
  }
  return best?.ref;
}

/** "the deal", "under the contract", "it covers": the sentence goes on about a deal named before. */
function pointsBack(frame: Frame): boolean {
  const [first, second] = frame.words;
  if (first && /^(it|this|that|they|these|both|which)$/.test(first.text)) return true;
  return (
    (frame.bySense.get('deal') ?? []).some((hit) =>
      /^(the|this|that|under)$/.test(frame.words[hit.from - 1]?.text ?? ''),
    ) && second !== undefined
  );
}

/** "the first contract", "a framework agreement", "a follow-on order", read from the four words before the noun. */
function kindOfDeal(frame: Frame, at: number): Pick<DealRef, 'deal'> {
  for (let i = at; i >= Math.max(0, at - 4); i--) {
    const word = frame.words[i]!;
    if (word.figure !== undefined && i < at - 1) break;
    if (/^(foreign|export|international|overseas)$/.test(word.text)) break;
    const deal = DEAL_KINDS.find(([pattern]) => pattern.test(word.text))?.[1];
    if (deal) return { deal };
    if (/^[,;.()]$/.test(word.text)) break;
  }
  return {};
}

const DEAL_KINDS: [RegExp, string][] = [
  [/^(first|original|initial|1st)$/, 'first'],
  [/^(second|2nd)$/, 'second'],
  [/^(third|3rd)$/, 'third'],
  [/^(framework|umbrella)$/, 'framework'],
  [/^(follow-on|followup|follow-up|additional|further|repeat|supplementary)$/, 'follow-on'],
  [/^(option|optional|options)$/, 'option'],
];
