import type { Measure } from '../../domain';
import type { Verdict } from '../evidence';
import type { Passage } from '../reading/passage';
import type { Spot } from '../reading/spot';
import { opinionOn, taughtOf } from './judge';

/** Lets what was learned speak beside the rules: it decides where they find nothing and may outvote what they half believe. */
export function askAgain(passage: Passage, verdicts: Verdict[]): Verdict[] {
  return verdicts.map((verdict, i) => {
    const spot = passage.spots[i];
    if (!spot || verdict.confidence >= FIRM || isByLabel(spot, verdict)) return verdict;
    return outvoted(passage, spot, verdict) ?? verdict;
  });
}

/** A label of more words is a sentence. */
const LONGEST_LABEL = 4;

/** "Quantity: five squadrons": what a row's label says is not asked again. */
const isByLabel = ({ frame, at }: Spot, { measure }: Verdict): boolean =>
  measure !== 'other' && at >= 2 && at <= LONGEST_LABEL + 1 && frame.texts[at - 1] === ':';

/** No odds weigh as much as a rule that is so sure. */
const FIRM = 0.85;
/** How much a rule's confidence weighs against odds on a logarithmic scale, found on reports that neither had met. */
const TRUST = 3;
/** Rules that find nothing say nothing for `other`. */
const SILENT = 0.4;
/** What was never seen may still be. */
const LEAST_ODDS = 0.02;
/** With less the rules stay silent. */
const LEAST = 0.4;
/** With less the verdict of the rules stands. */
const LEAST_AGAINST = 0.5;
/** What annotators have no word for, the rules find by plain words: this sure, nobody asks again. */
const SURE_UNTAUGHT = 0.3;

function outvoted(passage: Passage, spot: Spot, verdict: Verdict): Verdict | undefined {
  const measures = taughtOf(spot.figure.kind);
  if (!measures) return undefined;
  const ruled = asTaught(verdict.measure, measures);
  const isUntaught = verdict.measure !== 'other' && ruled === 'other';
  if (isUntaught && verdict.confidence >= SURE_UNTAUGHT) return undefined;
  const { odds, wordFor } = opinionOn(passage, spot)!;
  const isSilent = verdict.measure === 'other' && verdict.confidence < SILENT;
  const rules = isSilent ? 1 : Math.exp(TRUST * verdict.confidence);
  let best = 0;
  let most = 0;
  let total = 0;
  measures.forEach((measure, at) => {
    const power = Math.max(odds[at]!, LEAST_ODDS) * (measure === ruled ? rules : 1);
    total += power;
    if (power > most) [best, most] = [at, power];
  });
  const probability = most / total;
  if (measures[best] === ruled || probability < (isSilent ? LEAST : LEAST_AGAINST)) return undefined;
  return {
    measure: measures[best]!,
    confidence: Math.round(probability * 100) / 100,
    why: [{ key: 'measure', cue: wordFor(measures[best]!) ?? spot.figure.surface, distance: 0 }],
  };
}

/** Annotators tell no entry into service from a delivery, and have no word for what is lost or in service. */
const asTaught = (measure: Measure, taught: readonly Measure[]): Measure =>
  taught.includes(measure) ? measure : measure === 'service-entry-date' ? 'delivery-date' : 'other';
