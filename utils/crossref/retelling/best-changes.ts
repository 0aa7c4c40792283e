import type { Claim } from '../../domain';
import type { Heard, Match } from './matches';

/**
 * Of several values that one may have become, or come from, the surest; repeats of that value with it. A rival that is
 * itself beaten takes nothing: where "2028" surely became "2029", that it could also be what "2027" became says nothing.
 */
export function bestChanges(
  matches: readonly Match[],
  here: Heard,
  there: Heard,
  leastSure: (match: Match) => number,
): (match: Match) => boolean {
  const isRepeat = (a: Match, b: Match): boolean =>
    written(here.claims[a.at]!) === written(here.claims[b.at]!) &&
    written(there.claims[a.other]!) === written(there.claims[b.other]!);
  const best: Match[] = [];
  const isBeaten = (match: Match): boolean =>
    best.some(
      (rival) =>
        rival.sure > match.sure && (rival.at === match.at || rival.other === match.other) && !isRepeat(rival, match),
    );
  const changes = matches.filter((match) => !match.fits && match.sure >= leastSure(match));
  for (const match of changes.sort((a, b) => b.sure - a.sure)) if (!isBeaten(match)) best.push(match);
  return (match) => match.fits || !isBeaten(match);
}

const written = ({ figure: { quantity } }: Claim): string => `${quantity.lo} ${quantity.hi}`;
