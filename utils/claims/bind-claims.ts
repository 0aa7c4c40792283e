import type { Claim, Entity } from '../domain';
import { attributionOf } from './attribution';
import { claimFrom } from './claim-from';
import { countedOf } from './counted';
import { decide, type Verdict } from './evidence';
import { askAgain } from './learned/second-opinion';
import { weighCount } from './measure/count';
import { weighDate } from './measure/date';
import { weighDuration } from './measure/duration';
import { weighMoney } from './measure/money';
import { weighPercent } from './measure/percent';
import { weighQuantity } from './measure/quantity';
import { withMilestones } from './milestones/read-milestones';
import { isOfEconomy } from './money/purse';
import { periodOf } from './period';
import { dealsIn } from './reading/deal-refs';
import type { ClaimsInput } from './reading/frame';
import { type Passage, readPassage } from './reading/passage';
import { asked } from './reading/questions';
import { nameAfter, type Spot } from './reading/spot';
import { scopeOf } from './scope';
import { statusOf } from './status';
import { meanNavalVariants } from './subject/naval-variant';
import { meanOnlyVariants } from './subject/only-variant';
import { programmeOf } from './subject/programme-of';
import { standardMeant } from './subject/standard-meant';
import { nameVariants } from './subject/variant-meant';
import { whoOf } from './subject/who';
import { shareAlike, shareVerdicts } from './together/share-verdicts';
import { attackDayOf, dayOfAttack } from './tolls/attacks';
import type { Toll } from './tolls/tolls';

/** Binds every figure of an article to what it is about; one claim a figure, in the same order. */
export function bindClaims(input: ClaimsInput): Claim[] {
  const passage = readPassage(input);
  if (passage.isOfWar) passage.attackDay = attackDayOf(passage);
  const ruled = passage.spots.map((spot) => (spot ? asked(spot, passage.frames, verdictOf(passage, spot)) : UNBOUND));
  const verdicts = shareAlike(passage, askAgain(passage, shareVerdicts(passage, ruled)));
  passage.measures = verdicts.map((verdict) => verdict.measure);
  const contractDates = new Set(verdicts.flatMap((verdict, i) => (verdict.measure === 'contract-date' ? [i] : [])));
  const context = { figures: passage.figures, contractDates, publishedOn: passage.meta.publishedOn };
  passage.deals = passage.frames.map((frame) => dealsIn(frame, context));
  const claims = passage.spots.map((spot, i) => claimOf(passage, spot, verdicts[i]!, i));
  return withMilestones(passage, nameVariants(passage, meanOnlyVariants(passage, meanNavalVariants(passage, claims))));
}

const UNBOUND: Verdict = { measure: 'other', confidence: 0, why: [] };

function verdictOf(passage: Passage, spot: Spot): Verdict {
  switch (spot.figure.kind) {
    case 'money':
      return decide(weighMoney(spot, passage, systemsIn(passage, spot)));
    case 'count':
      if (passage.tolls[spot.index]) return tollVerdict(passage.tolls[spot.index]!);
      return decide(weighCount(spot, passage));
    case 'date':
      return decide(weighDate(spot, passage.meta.publishedOn));
    case 'quantity':
      return decide(weighQuantity(spot));
    case 'percent':
      return decide(weighPercent(spot, isOfEconomy(passage)[spot.frame.index], passage.frames[spot.frame.index - 1]));
    case 'duration':
      return decide(weighDuration(spot));
    case 'ordinal':
      return UNBOUND;
  }
}

const tollVerdict = (toll: Toll): Verdict => ({
  measure: 'lost-quantity',
  confidence: 0.9,
  why: [{ key: 'measure', cue: toll, distance: 0 }],
});

function firstOfTwins(passage: Passage, spot: Spot): Spot {
  const { twin } = spot.figure;
  return twin !== undefined && twin < spot.index ? (passage.spots[twin] ?? spot) : spot;
}

/** The system named right after a count, as its noun: "672 K9s", "116 of the new K2s". */
function namedAfter(passage: Passage, spot: Spot): Entity | undefined {
  const mention = nameAfter(spot);
  return mention && passage.entity(mention.entityId);
}

const isOfAttack = (passage: Passage, measure: Claim['measure']): boolean =>
  passage.isOfWar && (measure === 'lost-quantity' || measure === 'expended-quantity');

/** Systems and projects named in the sentence of a figure, by word. */
function systemsIn(passage: Passage, spot: Spot): Map<number, Entity> {
  const found = new Map<number, Entity>();
  for (const { at, mention } of passage.names[spot.frame.index]!) {
    const entity = passage.entity(mention.entityId);
    if (entity) found.set(at, entity);
  }
  return found;
}

function claimOf(passage: Passage, spot: Spot | undefined, verdict: Verdict, index: number): Claim {
  const figure = passage.figures[index]!;
  if (!spot) return { figure, measure: 'other', sentence: figure.span, why: [], confidence: 0 };
  const { measure } = verdict;
  // Two amounts of one sum are one claim told twice: the second is bound where the first stands.
  const place = firstOfTwins(passage, spot);
  const who = whoOf(passage, place, measure);
  const counted =
    measure === 'crew'
      ? 'people'
      : (passage.tolls[index] ??
        countedOf(figure, namedAfter(passage, spot), who.subject ? passage.entity(who.subject) : undefined));
  const scope = scopeOf(passage, place, measure);
  const status = statusOf(place, measure, scope?.scope.deal, passage.meta.publishedOn);
  const period =
    periodOf(passage, spot, measure) ?? (isOfAttack(passage, measure) ? dayOfAttack(passage, spot) : undefined);
  const why = [...verdict.why, ...who.why];
  if (status) why.push(status.why);
  if (scope) why.push(...scope.why);
  return claimFrom({
    figure,
    measure,
    subject:
      who.subject && (standardMeant(passage, place, who.subject) ?? programmeOf(passage, who.subject) ?? who.subject),
    party: who.party,
    counted,
    status: status?.status,
    scope: scope?.scope,
    period,
    attribution: attributionOf(spot.frame, passage.text),
    milestone: undefined,
    sentence: spot.frame.span,
    why,
    confidence: verdict.confidence,
  });
}
