import type { Frame } from '../reading/frame';
import type { Hit } from '../reading/senses';

const AHEAD = new Set(
  (
    'will would shall should could may might can must expected expects expect scheduled slated due planned plans plan to be yet not ' +
    "cannot won't wouldn't awaiting await awaits begin begins start starts before until for by intended intends hopes hope set targeted supposed likely going under being"
  ).split(' '),
);
const DONE = new Set('has have had already been was were so recently just far since'.split(' '));
const REPORTED = new Set(
  'understood said reported believed thought known likely seem seems appear appears claim claims claimed estimated'.split(
    ' ',
  ),
);
const BELIEVED = new Set('believed thought understood known reported estimated'.split(' '));
const STOP = new Set([',', ';', '(', ')', 'and', 'but', 'which', 'that', 'who', ':']);

/** Tells whether a verb speaks of something still ahead ("is to deliver", "due to arrive") rather than done. */
export function isAhead(frame: Frame, hit: Hit): boolean {
  if (isOver(frame, hit)) return false;
  let done = false;
  for (let i = hit.from - 1, seen = 0; i >= 0 && seen < 6; i--, seen++) {
    const word = frame.words[i]!;
    if (word.figure !== undefined || STOP.has(word.text)) break;
    // "To date it has received": no verb in the infinitive.
    if (word.mention || (word.text === 'to' && frame.texts[i + 1] === 'date')) continue;
    // "is understood to have cleared": reported as done.
    if (done && word.text === 'to' && REPORTED.has(frame.words[i - 1]?.text ?? '')) return false;
    // "is believed to have 36": reported as so.
    if (word.text === 'to' && BELIEVED.has(frame.words[i - 1]?.text ?? '')) return false;
    if (DONE.has(word.text)) done = true;
    // "has been expected to": what is done is the expecting.
    else if (AHEAD.has(word.text) && !(done && (word.text === 'for' || word.text === 'by' || word.text === 'under')))
      return true;
  }
  return !done && isBareForm(frame.words[hit.from]!.text);
}

/** "After the yard was awarded", "the contract signed in": over, whatever the sentence says will come of it. */
function isOver({ texts }: Frame, { from, to }: Hit): boolean {
  if (!ENDS_ED.test(texts[from]!)) return false;
  const before = texts[from - 1] ?? '';
  return WAS.has(before) || (DEALS.has(before) && /^(in|on|last|two|three|a)$/.test(texts[to] ?? ''));
}
const ENDS_ED = /^(awarded|signed|concluded|inked|ordered|bought|won|struck)$/;
const WAS = new Set(['was', 'were', 'had']);
const DEALS = new Set('contract deal agreement order contracts deals agreements orders'.split(' '));

/** A verb told of as done: a past form or a perfect, and nothing ahead of it. */
export const isDone = (frame: Frame, hit: Hit): boolean =>
  !isAhead(frame, hit) && PAST.test(hit.text) && !(hit.text === 'provided' && frame.words[hit.to]?.text === 'for');

// "delivered", "handed over", "received", "took", "sent", "came", "went"; also "receipt of" and "gave".
const PAST = /(ed|taken|took|sent|came|went|gave|given|gone|got|built|made)\b/;

const isBareForm = (word: string): boolean =>
  /^(deliver|receive|supply|hand|induct|arrive|come|reach|ship|transfer|send)$/.test(word);
