import type { Evidence } from '../evidence';
import { type Frame, phrase } from '../reading/frame';
import type { Spot } from '../reading/spot';

/** "Total combat losses are: / tanks – 11,312", "668 aircraft, 283 helicopters and 25,600 tanks have been destroyed". */
export const listedLoss = (spot: Spot, frames: Frame[]): Evidence[] =>
  isInLossList(spot, frames) || isBeforeLoss(spot)
    ? [{ measure: 'lost-quantity', score: 0.9, cue: 'losses', distance: 0 }]
    : [];

/** True for a row with a label, under a line that ends in a colon and speaks of losses. */
export function isInLossList({ frame, leadAt, lead }: Spot, frames: Frame[]): boolean {
  if (!/^[–—:-]$/.test(lead) || leadAt > LONGEST_LABEL) return false;
  for (let back = 1; back <= LONGEST_LIST; back++) {
    const row = frames[frame.index - back];
    if (!row) return false;
    if (row.texts.at(-1) === ':') return LOSSES.test(row.line);
    if (row.words.length > LONGEST_ROW) return false;
  }
  return false;
}

const LONGEST_LABEL = 6;
const LONGEST_ROW = 12;
const LONGEST_LIST = 25;
const LOSSES = /(?<!\b(?:by|on) )\b(loss|losses|lost|destroyed|eliminated)\b[^.;]{0,90}:$/;

/** A list of things, one verb behind the last of them. */
function isBeforeLoss({ frame, at, next, kinds }: Spot): boolean {
  const hit = (frame.bySense.get('lose') ?? []).find(({ from }) => from >= next);
  if (!hit || hit.from - next > LONGEST_SERIES || !/^(were|was|been)$/.test(frame.texts[hit.from - 1] ?? ''))
    return false;
  if (DOES.test(phrase(frame, at - 14, at).replace(/^.*[;:]/, ''))) return false;
  let counts = 0;
  for (let i = at + 1; i < hit.from; i++) {
    const { text, figure } = frame.words[i]!;
    if (figure !== undefined && kinds[figure] !== 'count') return false;
    if (figure !== undefined) {
      // "And two were lost" is a part of what was told of before.
      if (/^(were|was|have|has|had)$/.test(frame.texts[i + 1] ?? '')) return false;
      counts++;
      if (!/^(,|and)$/.test(frame.texts[i - 1] ?? '')) return false;
    } else if (ENDS_SERIES.test(text)) return false;
  }
  return counts > 0;
}

/** Somebody does something with the things: they are no subject of the loss behind. */
const DOES =
  /\b(ordered|orders|bought|buys?|has|have|had|got|gets?|received|receives?|delivered|delivers?|built|builds?|made|makes?|launched|launches|fired|fires|sent|sends|deployed|deploys|operates?|flies|fields?|took|takes|acquired|ordering|donated|gave)\b/;
const LONGEST_SERIES = 40;
const ENDS_SERIES = /^(;|:|but|while|after|when|that|which|who|of|from|by|with|for|in|at|to)$/;
