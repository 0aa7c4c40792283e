import type { Claim, DateQuantity, Scope } from '../../domain';
import { daysOfPeriod } from './calendar';
import { natureOf } from './measure-nature';
import { canonicalPart, nameOrdinal, ordinalOf } from './series-parts';

/** Figures this close together ("2026 and 2027", "March, June and October 2026") are one list. */
const LIST_GAP = 6;
/** An order of more than this is not delivered piece by piece under ordinals. */
const MOST_IN_SERIES = 40;

/**
 * Gives the planned dates of one report their place in the series, counted from its end, so that "the final two in 2026
 * and 2027" meets "the fourth in 2026, the fifth in 2027": the last is `last`, the one before `last-1`, and so on.
 * Same order, same length; all other claims come back as they are.
 */
export function placeInSeries(claims: Claim[], total: number | undefined): Claim[] {
  const listed = listPlaces(claims, total);
  return claims.map((claim, at) => {
    if (natureOf(claim.measure) !== 'plan') return claim;
    const part = listed.get(at) ?? fromEnd(canonicalPart(claim.scope?.part), total);
    return part === claim.scope?.part ? claim : withPart(claim, part);
  });
}

/** How many were ordered of a subject: the number most reports give, if it is small enough to be counted one by one. */
export function orderedTotal(claims: Claim[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { measure, figure, scope } of claims) {
    const { quantity } = figure;
    if (measure !== 'ordered-quantity' || quantity.form !== 'number' || scope?.lot || scope?.part === 'per-unit')
      continue;
    if (quantity.hi > 1 && quantity.hi <= MOST_IN_SERIES) votes.set(quantity.hi, (votes.get(quantity.hi) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}

function fromEnd(part: string | undefined, total: number | undefined): string | undefined {
  const ordinal = ordinalOf(part);
  if (ordinal === undefined || ordinal === 1 || total === undefined || ordinal > total) return part;
  return ordinal === total ? 'last' : `last-${total - ordinal}`;
}

/** Places of the members of lists: from the end where the part is the end or not named, else on from the part named. */
function listPlaces(claims: Claim[], total: number | undefined): Map<number, string> {
  const places = new Map<number, string>();
  for (const list of listsOf(claims)) {
    const sorted = [...list].sort((a, b) => lastDay(claims[a]!) - lastDay(claims[b]!));
    // One thing has one date: "March and October for the fourth and fifth" may be bound to the fourth twice.
    const ordinal = ordinalOf(canonicalPart(claims[list[0]!]!.scope?.part));
    sorted.forEach((at, i) => {
      const back = sorted.length - 1 - i;
      const place = ordinal ? fromEnd(nameOrdinal(ordinal + i), total) : back === 0 ? 'last' : `last-${back}`;
      if (place) places.set(at, place);
    });
  }
  return places;
}

function listsOf(claims: Claim[]): number[][] {
  const lists: number[][] = [];
  claims.forEach((claim, at) => {
    if (natureOf(claim.measure) !== 'plan' || !mayBeListed(claim)) return;
    const list = lists.at(-1);
    const before = list && claims[list.at(-1)!];
    if (list && before && at === list.at(-1)! + 1 && inOneList(before, claim)) list.push(at);
    else lists.push([at]);
  });
  return lists.filter((list) => list.length > 1);
}

function mayBeListed({ scope }: Claim): boolean {
  const part = canonicalPart(scope?.part) ?? 'last';
  return part === 'last' || (ordinalOf(part) ?? 0) > 1;
}

const inOneList = (a: Claim, b: Claim): boolean =>
  a.subject === b.subject &&
  a.measure === b.measure &&
  (canonicalPart(a.scope?.part) ?? 'last') === (canonicalPart(b.scope?.part) ?? 'last') &&
  b.figure.span.start - a.figure.span.end <= LIST_GAP &&
  lastDay(a) !== lastDay(b);

const lastDay = ({ figure }: Claim): number =>
  figure.quantity.form === 'date' ? daysOfPeriod(figure.quantity as DateQuantity).last : 0;

function withPart(claim: Claim, part: string | undefined): Claim {
  const scope: Scope = { ...claim.scope, part };
  return { ...claim, scope };
}
