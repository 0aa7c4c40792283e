import type { Measure } from '../../domain';
import type { Evidence } from '../evidence';
import { anyOf } from '../reading/any-of';
import { clauseBefore } from '../reading/clause';
import { phrase } from '../reading/frame';
import { type Spot, textAfter } from '../reading/spot';
import { isToCome, namesItem } from './date-nature';

type Phrase = [pattern: RegExp, measure: Measure, score: number, cue: string];

/** Set phrases that end at a date and settle what comes then: a piece, a deal or money. */
export function datePhrases(spot: Spot, publishedOn: string | undefined): Evidence[] {
  const clause = clauseBefore(spot, 14);
  const found = ANY.test(clause) ? PHRASES.filter(([pattern]) => pattern.test(clause)) : [];
  const evidence = found
    .filter(([, , , cue]) => !OF_ITEM.has(cue) || namesItem(spot))
    .map(([, measure, score, cue]): Evidence => ({ measure, score, cue, distance: 0 }));
  if (isMoneyDue(spot)) evidence.push({ measure: 'other', score: 0.96, cue: 'money due', distance: 0 });
  if (isToCome(spot, publishedOn) && LABEL.test(phrase(spot.frame, 0, spot.at)))
    evidence.push({ measure: 'delivery-date', score: 0.6, cue: 'its label', distance: 0 });
  return evidence;
}

const PREPOSITION = '(in|by|before|from|for|on)( (the|early|late|mid|end|of|about|around|only))*$';

const PHRASES: Phrase[] = [
  // "Until the new radar is ready in": it comes then.
  [
    new RegExp(
      `\\b(until|when|once|till) (an?|the|its|their) ([^ ,;]+ ){1,4}(is|are|becomes?) (ready|available) ${PREPOSITION}`,
    ),
    'delivery-date',
    0.8,
    'ready',
  ],
  // "The lead boat, promised for".
  [
    /\b(promised|pledged) (originally |initially |once |first )?for( (early|late|mid|the))*$/,
    'delivery-date',
    0.9,
    'promised for',
  ],
  [
    new RegExp(
      `\\b(counts?|counted|banks?|reckons?|reckoned) (now )?(on|with) (the|its) (first|last|next|lead)\\b[^,;]{0,50} ${PREPOSITION}`,
    ),
    'delivery-date',
    0.9,
    'counts on',
  ],
  [
    /\b(delivery|handover|deliveries) (has been|had been|was|is|were|are) (set|fixed|agreed|foreseen|laid down)( [^ ,;]+){0,3} (for|in|at)$/,
    'delivery-date',
    0.9,
    'delivery set for',
  ],
  // "Came in April; her sister followed in".
  [
    /\b(sister|second|third|next|other|twin|last|others|rest)\b( [^ ,;]+){0,3} (followed|came) (in|on|by)( (early|late|mid))?$/,
    'delivery-date',
    0.9,
    'followed',
  ],
  // "Expects the contract for the radars, the first abroad, in".
  [
    /\bexpects? (the|a|its) ([^ ,;]+ )?(contract|deal|order) (for|on|over) [^;:]{1,60} (in|by|before)( (the|early|mid|late))*$/,
    'contract-date',
    0.93,
    'expects the deal',
  ],
  // "If the contract comes through by".
  [
    /\b(contract|deal|agreement|order) (comes|goes|came|went|gets|is|be) (through|approved|signed)( (by|in|before))?$/,
    'contract-date',
    0.93,
    'comes through',
  ],
];
/** What a thing must be named for. */
const OF_ITEM = new Set(['ready', 'promised for', 'followed']);

/** "two billion of which is due by", "will have transferred 1.6 billion by": when money is paid. */
function isMoneyDue(spot: Spot): boolean {
  const { frame, kinds, at, leadAt, lead } = spot;
  if (WILL_HAVE_PAID.test(textAfter(spot, 8))) return true;
  if (!/^(by|in|before|on)$/.test(lead)) return false;
  const sum = frame.words.slice(Math.max(0, at - 8), at).findLastIndex(({ figure }) => figure !== undefined);
  const place = Math.max(0, at - 8) + sum;
  const figure = sum < 0 ? undefined : frame.words[place]!.figure;
  return figure !== undefined && kinds[figure] === 'money' && DUE.test(phrase(frame, place + 1, leadAt));
}
const WILL_HAVE_PAID = /^(, )?([^ ,;]+ ){1,4}will have (paid|transferred|contributed|spent|wired)\b/;
const DUE = /^(of it |of this |of which )?(is|are|was|were|will be|falls|being)( \S+)? (due|payable|paid|transferred)$/;

/** "When it flies :", "Handover :", "First flight planned :". */
const LABEL =
  /^(?:[-–•*] )?(?!.*\b(?:contract|signature|decision|approval|order)\b)[^:,.;]{0,40}\b(flies|flight|arrives|arrival|handover|ready|comes|lands)\b[^:,.;]{0,20} :$/;

// Most dates stand in no such phrase.
const ANY = anyOf(...PHRASES.map(([pattern]) => pattern));
