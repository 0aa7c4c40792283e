import type { Claim } from '../../domain';
import { mayBeOneHandover } from '../compare/milestones';
import { areComparable } from './comparable';
import { type Likeness, lengthOf, likenessOf, type Rarity, readEach } from './likeness';
import type { Heard } from './matches';
import { valuesFit } from './value-clues';
import { type Sort, sortOf } from './weights';

/** Two figures of one kind and unit, and how alike they are told. */
export interface Couple {
  at: number;
  other: number;
  fits: boolean;
  likeness: Likeness;
  sort: Sort;
}

/** What happens to which subject on the dates of a report. */
const eventsIn = (claims: readonly Claim[]): Set<string> =>
  new Set(claims.filter(({ milestone }) => !milestone?.isFormer).map((claim) => eventOf(claim, claim)));
const eventOf = ({ subject }: Claim, { milestone }: Claim): string => `${milestone?.event} ${subject}`;

/** Every couple of figures of two reports that could be values of one thing. */
export function couplesOf(here: Heard, there: Heard, rarity: Rarity): Couple[] {
  const [mine, theirs] = [readEach(here.settings.ofClaims), readEach(there.settings.ofClaims)];
  const lengths = here.settings.ofClaims.map((setting) => lengthOf(setting, rarity));
  const others = there.settings.ofClaims.map((setting) => lengthOf(setting, rarity));
  const isName = (says: string): boolean => here.settings.proper.has(says) && there.settings.proper.has(says);
  const [events, seenEvents] = [eventsIn(here.claims), eventsIn(there.claims)];
  const isToldApart = (claim: Claim, seen: Claim): boolean =>
    events.has(eventOf(claim, seen)) || seenEvents.has(eventOf(seen, claim));
  const couples: Couple[] = [];
  here.claims.forEach((claim, at) => {
    there.claims.forEach((seen, other) => {
      if (
        !areComparable(claim, seen) &&
        !(mayBeOneHandover(claim, seen) && (valuesFit(claim, seen) || !isToldApart(claim, seen)))
      )
        return;
      const likeness = likenessOf(mine[at]!, theirs[other]!, lengths[at]! * others[other]!, rarity, isName);
      const fits = valuesFit(claim, seen);
      couples.push({ at, other, likeness, fits, sort: sortOf(claim.figure.kind === 'date', fits) });
    });
  });
  return couples;
}
