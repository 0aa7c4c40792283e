import type { Measure } from '../../domain';
import type { Verdict } from '../evidence';
import type { Frame } from './frame';
import type { Spot } from './spot';

/**
 * What the question says of a figure in its answer: "When will it enter service?" "In 2027." Only where the answer itself
 * says too little.
 */
export function asked(spot: Spot, frames: Frame[], verdict: Verdict): Verdict {
  if (verdict.confidence >= 0.5 || !isAnswer(spot)) return verdict;
  const question = questionBefore(spot.frame, frames);
  const measure = question && measureAsked(spot, question);
  if (!measure || (verdict.measure !== 'other' && measure !== 'unit-price')) return verdict;
  const why = [{ key: 'measure', cue: THE_QUESTION, distance: 0 }];
  return { measure, confidence: 0.6, why };
}

/** Plain words for a delivery, which only beside "when" mean one: "When does the navy get it?" */
const GETS = /\bwhen\b.*\b(get|gets|have|see|sees|come|comes|arrive|arrives|land|start|due|there|here)\b/;

/** The cue of what only the question says. */
export const THE_QUESTION = 'the question';

/** An answer gives its number at once. */
const FIRST_WORDS = 8;

/** "The ministry would not say; officials speak of six": the second answer is one too. */
const isAnswer = ({ at, clauseAt, frame }: Spot): boolean =>
  at <= FIRST_WORDS || (frame.texts[clauseAt - 1] === ';' && at - clauseAt <= FIRST_WORDS);

/** The question just before, "Answer." or a name between them let through, and answers for other things that a label names. */
export function questionBefore(frame: Frame, frames: Frame[]): Frame | undefined {
  for (let back = 1, labelled = 0; back <= 2 + labelled; back++) {
    const before = frames[frame.index - back];
    if (before?.texts.at(-1) === '?') return before;
    if (!before) return undefined;
    if (labelled < MOST_LABELLED && isLabelled(frame) && isLabelled(before)) labelled++;
    else if (before.words.length > 3) return undefined;
  }
  return undefined;
}

/** "Jet: 40 million. Tank: nine million." */
const isLabelled = ({ texts }: Frame): boolean => texts.slice(1, LABEL_WORDS).includes(':');
const LABEL_WORDS = 5;
const MOST_LABELLED = 4;

function measureAsked({ figure: { kind } }: Spot, { bySense, line }: Frame): Measure | undefined {
  const asks = (pattern: RegExp): boolean => pattern.test(line);
  switch (kind) {
    case 'date':
      if (!asks(/\b(when|date|what year|how soon|by when)\b|\bmoved|^(and )?the\b/)) return undefined;
      if (bySense.has('service')) return 'service-entry-date';
      if (bySense.has('sign')) return 'contract-date';
      return bySense.has('deliver') || bySense.has('flight') || asks(GETS) ? 'delivery-date' : undefined;
    case 'count':
      if (!asks(/\bhow many\b/)) return undefined;
      if (
        asks(/\b(still|left|flies|fly|sail|operates?|in (service|use)|airworthy|fleet|active)\b/) &&
        !asks(/\b(to (come|be)|deliver|order)/)
      )
        return 'in-service-quantity';
      if (asks(/\b(received|delivered|accepted|handed over|arrived)\b/)) return 'delivered-quantity';
      return asks(/\b(ordered|bought|buy|order|want|planned|contracted)\b|\bhow many( \S+)? \?$/)
        ? 'ordered-quantity'
        : undefined;
    case 'money':
      if (asks(/\bpaid\b/)) return 'budget';
      if (!asks(/\b(cost|costs|price|how much)\b/)) return undefined;
      return asks(/\b(one|each|a single|per)\b|\b(does|did|will|would|must|can) an? (\S+ ){1,3}cost\b/)
        ? 'unit-price'
        : bySense.has('programme')
          ? 'budget'
          : undefined;
    case 'quantity':
      if (asks(/\bhow (far|wide)\b/)) return 'range';
      return asks(/\bhow high\b/) ? 'altitude' : undefined;
    default:
      return undefined;
  }
}
