import type { Verdict } from '../evidence';
import { phrase } from '../reading/frame';
import type { Passage } from '../reading/passage';

/** "60% complete against a plan of 77%", "45 per cent finished and the third 12 per cent": the percentage beside one of what is built. */
export function compareCompletion({ spots }: Passage, verdicts: Verdict[]): void {
  for (const [i, spot] of spots.entries()) {
    const before = spots[i - 1];
    if (spot?.figure.kind !== 'percent' || before?.figure.kind !== 'percent' || before.frame !== spot.frame) continue;
    if (verdicts[i - 1]!.measure !== 'completion' || verdicts[i]!.measure !== 'other') continue;
    const between = phrase(spot.frame, before.next, spot.at);
    const goesOn = /^[.;,]?$/.test(spot.frame.texts[spot.next] ?? '');
    if (goesOn && BESIDE.test(between) && !OF_MONEY.test(between))
      verdicts[i] = { ...verdicts[i - 1]!, confidence: Math.round(verdicts[i - 1]!.confidence * 90) / 100 };
  }
}

const BESIDE =
  /\b(against|compared (with|to)|versus|than|instead of|up from|from)\b( \S+){0,6}$|^(\S+ )?(,|and|;)( and)?( \S+){0,4}$/;
const OF_MONEY = /\b(budget|cost|price|money|share|sum|contract)\b/;
