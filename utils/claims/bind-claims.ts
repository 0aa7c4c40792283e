import type { Claim } from '../domain';
import { countedOf } from './counted';
import { decide, type Verdict } from './evidence';
import type { ClaimsInput } from './frame';
import { weighCount } from './measure/count';
import { weighDate } from './measure/date';
import { weighDuration } from './measure/duration';
import { weighMoney } from './measure/money';
import { weighPercent } from './measure/percent';
import { weighQuantity } from './measure/quantity';
import { type Passage, readPassage } from './passage';
import { shareVerdicts } from './share-verdicts';
import type { Spot } from './spot';
import { subjectOf } from './subject';

/** Binds every figure of an article to what it is about; one claim a figure, in the same order. */
export function bindClaims(input: ClaimsInput): Claim[] {
  const passage = readPassage(input);
  const verdicts = shareVerdicts(
    passage,
    passage.spots.map((spot) => (spot ? verdictOf(passage, spot) : UNBOUND)),
  );
  return passage.spots.map((spot, i) => claimOf(passage, spot, verdicts[i]!, i));
}

const UNBOUND: Verdict = { measure: 'other', confidence: 0, why: [] };

function verdictOf(passage: Passage, spot: Spot): Verdict {
  switch (spot.figure.kind) {
    case 'money':
      return decide(weighMoney(spot, passage.leaning));
    case 'count':
      return decide(weighCount(spot));
    case 'date':
      return decide(weighDate(spot));
    case 'quantity':
      return decide(weighQuantity(spot));
    case 'percent':
      return decide(weighPercent(spot));
    case 'duration':
      return decide(weighDuration(spot));
    case 'ordinal':
      return UNBOUND;
  }
}

function claimOf(passage: Passage, spot: Spot | undefined, verdict: Verdict, index: number): Claim {
  const figure = passage.figures[index]!;
  if (!spot) return { figure, measure: 'other', sentence: figure.span, why: [], confidence: 0 };
  const subject = subjectOf(passage, spot, verdict.measure);
  const counted = countedOf(figure);
  return {
    figure,
    measure: verdict.measure,
    ...(subject && { subject: subject.id }),
    ...(counted && { counted }),
    sentence: spot.frame.span,
    why: [...verdict.why, ...(subject ? [subject.why] : [])],
    confidence: verdict.confidence,
  };
}
