import type { EntityId } from '../../domain';
import type { Named } from './candidates';
import { SORTS, traitCount } from './sorts';
import { type Asking, tellTraits } from './traits';
import { WEIGHTS } from './weights';

/** One that a figure may be about, and how much speaks for it: in tenths, on a logarithmic scale. */
export interface Rated {
  named: Named;
  score: number;
}

/** Rates all that a figure may be about by what was learned; one that the article has not named as if it were nowhere. */
export function rated(asking: Asking, besides: Named | undefined): Rated[] {
  weights ??= unpack();
  const known = weights;
  const found: Rated[] = [];
  const rate = (named: Named): void => {
    let score = 0;
    tellTraits(asking, named, (trait) => {
      score += known[trait]!;
    });
    found.push({ named, score });
  };
  for (const named of asking.all.values()) rate(named);
  if (besides && !asking.all.has(besides.id)) rate(besides);
  return found;
}

/** What tells most for one against another, in words. */
export function reasonFor(asking: Asking, one: Named, other: Named): string {
  const sums = SORTS.map(() => 0);
  const add = (named: Named, sign: number): void => {
    let sort = 0;
    tellTraits(asking, named, (trait) => {
      sort = SORTS.findIndex(({ from, answers, by }) => trait >= from && trait < from + answers.length * by.length);
      sums[sort]! += sign * weights![trait]!;
    });
  };
  add(one, 1);
  add(other, -1);
  return SORTS[sums.indexOf(Math.max(...sums))]!.name;
}

/** Nothing is known of where it is named. */
export const unseen = (id: EntityId, entity: Named['entity']): Named => ({
  id,
  entity,
  mention: undefined,
  own: [],
  first: undefined,
  last: undefined,
  othersSince: 0,
  recent: 0,
  isAside: false,
});

/** Unpacked when the first figure asks. */
let weights: Int8Array | undefined;

function unpack(): Int8Array {
  const unpacked = new Int8Array(traitCount());
  SORTS.forEach(({ from, by }, sort) => {
    WEIGHTS[sort]?.split('|').forEach((row, answer) => {
      row.split(' ').forEach((tenths, which) => {
        unpacked[from + answer * by.length + which] = Number(tenths);
      });
    });
  });
  return unpacked;
}
