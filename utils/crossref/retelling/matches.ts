import type { Claim, Report } from '../../domain';
import { daysOf } from '../calendar';
import type { Comparison } from '../comparison';
import type { FamilyOf } from '../kin';
import { cluesOf, valuesFit } from './clues';
import { areComparable } from './comparable';
import { kinshipOf, type Likeness, lengthOf, likenessOf, rarityIn } from './likeness';
import type { Setting, Settings } from './setting';
import { sureness } from './weights';

/** A report's claims with what stands around them. */
export interface Heard {
  report: Report;
  claims: readonly Claim[];
  settings: Settings;
}

/** A figure of the page and one of an earlier report that could be told of one thing. */
export interface Match {
  /** Index of the page's claim. */
  at: number;
  /** Index of the earlier report's claim. */
  other: number;
  /** The values fit each other; else the one may be what became of the other. */
  fits: boolean;
  /** How sure it is that the two are told of one thing: 0 to 1. */
  sure: number;
}

/** Two reports that name hardly anything in common tell no common story, whatever values they share. */
const LEAST_KINSHIP = 0.05;

type Ruled = (at: number, other: number) => Comparison | undefined;

/** Weighs every pair of comparable figures of two reports; nothing where they tell no common story. */
export function matchesOf(here: Heard, there: Heard, ruledOf: Ruled, familyOf: FamilyOf): Match[] {
  const kinship = kinshipOf(here.settings, there.settings);
  if (kinship < LEAST_KINSHIP) return [];
  const days = daysFrom(there.report, here.report);
  const couples = couplesOf(here, there);
  const [mine, theirs] = [new Ranks(), new Ranks()];
  for (const { at, other, likeness } of couples) {
    mine.add(at, likeness.alike);
    theirs.add(other, likeness.alike);
  }
  const weigh = ({ at, other, likeness, fits }: Couple, taken: number): number => {
    const [a, b] = [here.claims[at]!, there.claims[other]!];
    const ruled = ruledOf(at, other);
    const isNamed =
      isNamedBeside(a, there.settings.ofClaims[other]!, familyOf) ||
      isNamedBeside(b, here.settings.ofClaims[at]!, familyOf);
    const rival = Math.max(mine.besides(at, likeness.alike), theirs.besides(other, likeness.alike));
    const known = { likeness, rival, taken, kinship, isNamed, familyOf };
    const isOfOneWhole = areOfOneWhole(a, b, here.claims, there.claims);
    const isToldBeside =
      !fits && (besides(at, other, here, sureOf) || besides(other, at, there, (x, y) => sureOf(y, x)));
    return sureness(
      cluesOf(a, b, {
        ...known,
        isOfOneWhole,
        isToldBeside,
        ...(ruled && { ruled }),
        ...(days !== undefined && { days }),
      }),
    );
  };
  // What is told again as it is comes first: it is then no change of another value.
  const sures = new Map<string, number>();
  const sureOf = (at: number, other: number): number => sures.get(`${at} ${other}`) ?? 0;
  const told = new Map(couples.filter(({ fits }) => fits).map((couple) => [couple, weigh(couple, 0)]));
  for (const [{ at, other }, sure] of told) sures.set(`${at} ${other}`, sure);
  const [mineTaken, theirsTaken] = [new Ranks(), new Ranks()];
  for (const [{ at, other }, sure] of told) {
    mineTaken.add(at, sure);
    theirsTaken.add(other, sure);
  }
  return couples.map((couple) => {
    const { at, other, fits } = couple;
    const own = told.get(couple) ?? -1;
    const sure = weigh(couple, Math.max(mineTaken.besides(at, own), theirsTaken.besides(other, own)));
    return { at, other, fits, sure };
  });
}

type Couple = Omit<Match, 'sure'> & { likeness: Likeness };

function couplesOf(here: Heard, there: Heard): Couple[] {
  const rarity = rarityIn([here.settings, there.settings]);
  const lengths = here.settings.ofClaims.map((setting) => lengthOf(setting, rarity));
  const others = there.settings.ofClaims.map((setting) => lengthOf(setting, rarity));
  return here.claims.flatMap((claim, at) =>
    there.claims.flatMap((seen, other) => {
      if (!areComparable(claim, seen)) return [];
      const [a, b] = [here.settings.ofClaims[at]!, there.settings.ofClaims[other]!];
      const likeness = likenessOf(a, b, lengths[at]! * others[other]!, rarity);
      return [{ at, other, likeness, fits: valuesFit(claim, seen) }];
    }),
  );
}

/** The two highest values met under each number. */
class Ranks {
  private readonly highest = new Map<number, [number, number]>();

  add(key: number, value: number): void {
    const [first, second] = this.highest.get(key) ?? [0, 0];
    if (value > first) this.highest.set(key, [value, first]);
    else if (value > second) this.highest.set(key, [first, value]);
  }

  /** The highest value but the one given. */
  besides(key: number, own: number): number {
    const [first, second] = this.highest.get(key) ?? [0, 0];
    return first === own ? second : first;
  }
}

/** True where both figures are parts of wholes that fit each other: "20 of 36" and "24 of the 36". */
export function areOfOneWhole(a: Claim, b: Claim, here: readonly Claim[], there: readonly Claim[]): boolean {
  const [x, y] = [a.figure.partOf, b.figure.partOf];
  const [whole, other] = [x === undefined ? x : here[x], y === undefined ? y : there[y]];
  return whole !== undefined && other !== undefined && areComparable(whole, other) && valuesFit(whole, other);
}

/** How far the former value may stand from the new one: "in 2030 instead of 2028". */
const BESIDE_CHARS = 120;
/** How sure it must be that it is the former value. */
const SURE_OF_FORMER = 0.4;

/** True where the other report's value is told beside the figure, as what was before it or what comes after. */
export function besides(
  at: number,
  other: number,
  { claims }: Pick<Heard, 'claims'>,
  sureOf: (at: number, other: number) => number,
): boolean {
  const { figure } = claims[at]!;
  for (const next of [at - 2, at - 1, at + 1, at + 2]) {
    const former = claims[next]?.figure;
    if (!former || former.kind !== figure.kind || sureOf(next, other) < SURE_OF_FORMER) continue;
    const gap = Math.max(figure.span.start - former.span.end, former.span.start - figure.span.end);
    if (gap <= BESIDE_CHARS) return true;
  }
  return false;
}

/** Near enough to be what the sentence is about. */
const BESIDE = 0.3;

/** True when the subject of a claim is named near a figure. */
export const isNamedBeside = ({ subject }: Claim, setting: Setting, familyOf: FamilyOf): boolean =>
  subject !== undefined && (setting.get(`@${familyOf(subject)}`) ?? 0) >= BESIDE;

/** Days from one report to the other, where both have a date. */
export const daysFrom = ({ publishedOn: a }: Report, { publishedOn: b }: Report): number | undefined =>
  a && b ? daysOf(b).first - daysOf(a).first : undefined;
