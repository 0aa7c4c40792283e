import type { Binding, EntityId, Measure } from '../domain';
import { agreementOf } from './agreement';
import { classOfNoun, isCarried } from './measure/nouns';
import type { Passage } from './passage';
import type { Spot } from './spot';
import { candidatesFor } from './subject-candidates';

/** What a figure is about, and why. */
export interface Subject {
  id: EntityId;
  why: Binding;
  score: number;
}

/** Finds what a figure is about: the name in its own noun group, else the nearest fitting one, else what is talked of. */
export function subjectOf(passage: Passage, spot: Spot, measure: Measure): Subject | undefined {
  const candidates = candidatesFor(passage, spot, measure);
  const noun = spot.figure.kind === 'count' ? nounOfCount(spot) : nounOf(spot);
  const { start, end } = spot.frame.span;
  const many =
    spot.figure.kind === 'count' &&
    measure !== 'crew' &&
    spot.figure.quantity.form === 'number' &&
    spot.figure.quantity.hi > 1;
  const hasSystem = candidates.some(
    ({ mention, near }) =>
      mention.type === 'system' && near > 0.1 && start <= mention.span.start && mention.span.start < end,
  );
  let best: Subject | undefined;
  for (const { mention, near, cue } of candidates) {
    const topical = 1 + 0.7 * (passage.topic.weight.get(mention.entityId) ?? 0);
    const rank = mention.type === 'programme' && hasSystem && near < 0.5 ? 0.7 : 1;
    const score = near * topical * rank * agreementOf(noun, passage.entity(mention.entityId), many);
    if (best && score <= best.score) continue;
    const distance = Math.abs(mention.span.start - spot.figure.span.start);
    best = { id: mention.entityId, score, why: { key: 'subject', cue, distance } };
  }
  return best && best.score >= LEAST ? best : undefined;
}

/** The noun of a count; one carried over from an earlier count gives way to the name beside the figure. */
const nounOfCount = ({ figure, frame, at }: Spot): string | undefined =>
  isCarried(figure) && frame.words[at + 1]?.mention ? undefined : figure.noun;

/** A weaker tie is no tie. */
const LEAST = 0.08;

/** "the tank has a range of", "the fourth squadron comes in": the thing spoken of before; what a sum is "for" after it. */
function nounOf(spot: Spot): string | undefined {
  const { words } = spot.frame;
  const isThing = (at: number): boolean => {
    const word = words[at]!;
    return (
      word.figure === undefined && !word.mention && classOfNoun(word.text) === 'equipment' && !COMPONENT.test(word.text)
    );
  };
  for (let at = spot.at - 1; at >= Math.max(0, spot.at - 14); at--) if (isThing(at)) return words[at]!.text;
  if (spot.figure.kind !== 'money' || !/^(for|of)$/.test(spot.frame.texts[spot.next] ?? '')) return undefined;
  for (let at = spot.next; at < Math.min(words.length, spot.next + 6); at++) if (isThing(at)) return words[at]!.text;
  return undefined;
}

/** Parts that a system has: "its engine gives it a top speed of". */
const COMPONENT = /^(engine|gun|cannon|turret|warhead|radar|pod|sonar|sensor|mortar|weapon)s?$/;
