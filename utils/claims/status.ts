import type { Binding, Measure, Status } from '../domain';
import { byWord } from '../text';
import { liesAhead } from './measure/date-nature';
import { isNoneBefore } from './measure/date-start';
import { isAhead as isAheadOf } from './measure/tense';
import { isDelivered } from './part';
import { distanceBetween, type Frame, phrase } from './reading/frame';
import { remembered } from './reading/remembered';
import type { Spot } from './reading/spot';

/** How far a deal has come, and the words that say so. */
interface StatusFound {
  status: Status;
  why: Binding;
}

const OF_DEALS = new Set<Measure>(['contract-value', 'unit-price', 'ordered-quantity', 'contract-date']);

/** Reads the step of the ladder a figure stands on; undefined where the sentence does not say. */
export function statusOf(
  spot: Spot,
  measure: Measure,
  deal: string | undefined,
  publishedOn: string | undefined,
): StatusFound | undefined {
  const fixed =
    measure === 'delivered-quantity' ? 'delivered' : measure === 'remaining-quantity' ? 'contracted' : undefined;
  if (fixed) return { status: fixed, why: { key: 'status', cue: measure, distance: 0 } };
  if (measure === 'delivery-date' || measure === 'service-entry-date') {
    return isDelivered(spot) && !liesAhead(spot, publishedOn) && !isNoneBefore(spot)
      ? { status: 'delivered', why: { key: 'status', cue: 'delivered', distance: 0 } }
      : undefined;
  }
  if (!OF_DEALS.has(measure)) return undefined;
  if ((spot.frame.bySense.get('fms') ?? []).length > 0)
    return { status: 'notified', why: { key: 'status', cue: 'foreign military sale', distance: 0 } };
  // What a framework foresees is agreed, however little of it is ordered yet.
  if (deal === 'framework') return { status: 'contracted', why: { key: 'status', cue: 'framework', distance: 0 } };
  let best: { status: Status; cue: string; distance: number } | undefined;
  const see = (status: Status, at: number, cue: string, doubt: number) => {
    const distance = distanceBetween(spot.frame, at, spot.at) * (at < spot.at ? 1 : 1.6) + doubt;
    if (distance < 30 && (!best || distance < best.distance)) best = { status, cue, distance };
  };
  for (const { status, at, word } of statusesIn(spot.frame)) {
    // The bare noun says little: a contract may yet be close, likely or sought.
    if (!isOfOtherCount(spot, at)) see(status, at, word, word === 'contract' ? 7 : 0);
  }
  return (
    best && {
      status: best.status,
      why: { key: 'status', cue: best.cue, distance: Math.max(0, Math.round(best.distance)) },
    }
  );
}

/** "On top of the 83 contracted earlier": what is said of another count says nothing of this figure. */
function isOfOtherCount({ frame: { words, texts }, at: own }: Spot, at: number): boolean {
  for (let i = at - 1; i >= at - 3 && i >= 0; i--) {
    if (words[i]!.figure !== undefined) return i !== own && DEFINITE.test(texts[i - 1] ?? '');
    if (words[i]!.mention === undefined && words[i]!.lexeme.noun !== 'equipment') return false;
  }
  return false;
}
const DEFINITE = /^(the|those|these|its|their)$/;

/** Every word of a sentence that tells how far a deal has come. */
const statusesIn = remembered((frame: Frame) => {
  const found: { status: Status; at: number; word: string }[] = [];
  frame.words.forEach(({ mention, figure, text: word }, at) => {
    const status = mention || figure !== undefined ? undefined : statusOfWord(frame, at, word);
    if (status) found.push({ status, at, word });
  });
  return found;
});

function statusOfWord(frame: Frame, at: number, word: string): Status | undefined {
  const step = stepOf(word);
  if (word === 'principle') return frame.texts[at - 1] === 'in' ? 'approved' : undefined;
  if (step === 'none') return undefined;
  if (step === 'mooted' || step === 'notified') return step;
  const isAhead = (): boolean => isAheadOf(frame, { sense: 'sign', from: at, to: at + 1, text: word });
  if (step === 'approved') return isAhead() ? 'mooted' : byStateDepartment(frame) ? 'notified' : 'approved';
  // "Under the first contract" speaks of one that is signed, whatever else lies ahead.
  if (word === 'contract' && UNDER.test(`${phrase(frame, at - 4, at)} `)) return 'contracted';
  if (step === 'contracted') return isAhead() ? 'mooted' : 'contracted';
  return isAhead() && isVerb(frame, at) && !isSettled(frame, at) ? 'mooted' : undefined;
}

/** Which step of the ladder a word may tell of; `sign` for a verb that only speaks of what lies ahead. */
const stepOf = byWord((word) => {
  if (MOOTED.test(word)) return 'mooted';
  if (NOTIFIED.has(word)) return 'notified';
  if (APPROVED.test(word)) return 'approved';
  if (CONTRACTED.has(word)) return 'contracted';
  return /^(sign|buy|order|purchase|conclude|acquire|procure)$/.test(word) ? 'sign' : 'none';
});

/** Washington clears a sale for others to sign: Congress is notified of it, no contract follows of itself. */
const byStateDepartment = (frame: Frame): boolean =>
  frame.texts.some((text) => /state department|department of state|security cooperation agency/.test(text));

const UNDER =
  /\b(under|from|in|of) (the|its|their|this|that) ((first|second|third|original|current|existing|\d{4}) )?$/;

const isVerb = (frame: Frame, at: number): boolean =>
  !/^(the|a|an|its|their|of|this|that)$/.test(frame.texts[at - 1] ?? '');

/** "signed a contract to buy": the bargain is struck, only the buying lies ahead. */
const isSettled = (frame: Frame, at: number): boolean =>
  frame.texts.slice(Math.max(0, at - 8), at).some((word) => stepOf(word) === 'contracted');

const MOOTED =
  /^(want|wants|wanted|seek|seeks|seeking|sought|consider\w*|discuss\w*|negotiat\w*|propos\w*|mull\w*|eye[ds]?|eyeing|explor\w*|could|might|may|hopes?|hoping|interest\w*|offer\w*|would|talks|intent|memorandum|mou|weigh(s|ing)|potential|possible|planned|plans|plan|intends?|bid|letter-of-request|close|foresees?|envisag\w*|ultimately)$/;
const NOTIFIED = new Set('notified notification notifies dsca'.split(' '));
const APPROVED =
  /^(approv\w*|cleared|clears|clearance|nod|sanctioned|aon|go-ahead|greenlit|green-lit|authoriz\w*|authoris\w*)$/;
const CONTRACTED = new Set(
  'signed signs ordered contracted contract bought purchased awarded inked concluded won clinched procured acquired'.split(
    ' ',
  ),
);
