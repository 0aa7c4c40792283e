import type { EntityId, Measure } from '../../domain';
import type { ClaimsInput } from '../reading/frame';
import { readPassage } from '../reading/passage';
import { askingOf, tellTraits } from './traits';

/** One that a figure may be about, with the numbers of its traits. */
export interface CandidateTraits {
  id: EntityId;
  traits: number[];
}

/** All that each figure of an article may be about, in order, given what they measure: what weights are learned from. */
export function candidatesOfFigures(input: ClaimsInput, measures: readonly Measure[]): CandidateTraits[][] {
  const passage = readPassage(input);
  return passage.spots.map((spot, i) => {
    if (!spot) return [];
    const asking = askingOf(passage, spot, measures[i] ?? 'other');
    return [...asking.all.values()].map((named) => {
      const traits: number[] = [];
      tellTraits(asking, named, (trait) => traits.push(trait));
      return { id: named.id, traits };
    });
  });
}
