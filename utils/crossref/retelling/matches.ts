import type { Claim, Report } from '../../domain';
import { daysOf } from '../calendar';
import type { Comparison } from '../comparison';
import type { FamilyOf } from '../kin';
import { areOfOneWhole, besides } from './beside';
import { tellClues, valuesFit } from './clues';
import { areComparable } from './comparable';
import { kinshipOf, type Likeness, lengthOf, likenessOf, rarityIn, readEach } from './likeness';
import { Ranks } from './ranks';
import type { Setting, Settings } from './setting';
import { BASE_ODDS, oddsOf, sureness } from './weights';

/** A report's claims with what stands around them. */
export interface Heard {
  report: Report;
  text: string;
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

/** What comparing by subject and measure came to for two figures, if anything. */
export type RuledOf = (at: number, other: number) => Comparison | undefined;

/** Two reports that name hardly anything in common tell no common story, whatever values they share. */
const LEAST_KINSHIP = 0.05;

/** Weighs the pairs of figures of two reports that could be told of one thing; none where they tell no common story. */
export function matchesOf(here: Heard, there: Heard, ruledOf: RuledOf, familyOf: FamilyOf): Match[] {
  const kinship = kinshipOf(here.settings, there.settings);
  if (kinship < LEAST_KINSHIP) return [];
  const days = daysFrom(there.report, here.report);
  const couples = couplesOf(here, there);
  const [mine, theirs] = [new Ranks(), new Ranks()];
  for (const { at, other, likeness } of couples) {
    mine.add(at, likeness.alike);
    theirs.add(other, likeness.alike);
  }
  const [ours, hers] = [here, there].map(({ claims }) => claims.map((claim) => nameOf(claim, familyOf)));
  const weigh = ({ at, other, likeness, fits }: Couple, isToldBeside: boolean): number => {
    const ruled = ruledOf(at, other);
    if (!fits && !ruled && isHopeless(likeness, isToldBeside)) return Number.NEGATIVE_INFINITY;
    const [a, b] = [here.claims[at]!, there.claims[other]!];
    const rival = Math.max(mine.besides(at, likeness.alike), theirs.besides(other, likeness.alike));
    const isNamed =
      isBeside(ours![at], there.settings.ofClaims[other]!) || isBeside(hers![other], here.settings.ofClaims[at]!);
    const isOfOneWhole = areOfOneWhole(a, b, here.claims, there.claims);
    let odds = BASE_ODDS;
    tellClues(
      a,
      b,
      { likeness, rival, ruled, kinship, isNamed, isOfOneWhole, isToldBeside, days, familyOf },
      (clue, much) => {
        odds += oddsOf(clue, much);
      },
    );
    return odds;
  };
  // What is told again as it is comes first: it is then no change of another value, but may be told beside one.
  const told = new Map<Couple, number>();
  const sures = new Map<number, number>();
  const [mineTaken, theirsTaken] = [new Ranks(), new Ranks()];
  for (const couple of couples) {
    if (!couple.fits) continue;
    const odds = weigh(couple, false);
    const sure = sureness(odds);
    told.set(couple, odds);
    sures.set(couple.at * there.claims.length + couple.other, sure);
    mineTaken.add(couple.at, sure);
    theirsTaken.add(couple.other, sure);
  }
  const sureOf = (at: number, other: number): number => sures.get(at * there.claims.length + other) ?? 0;
  return couples.map((couple) => {
    const { at, other, fits } = couple;
    const own = fits ? sureOf(at, other) : -1;
    // A former value told beside the new one takes nothing from it.
    const isFormerHere = !fits && besides(at, other, here, sureOf);
    const isFormerThere = !fits && besides(other, at, there, (x, y) => sureOf(y, x));
    const odds = told.get(couple) ?? weigh(couple, isFormerHere || isFormerThere);
    const taken = Math.max(
      isFormerThere ? 0 : mineTaken.besides(at, own),
      isFormerHere ? 0 : theirsTaken.besides(other, own),
    );
    return { at, other, fits, sure: sureness(odds + oddsOf('taken', taken)) };
  });
}

type Couple = Omit<Match, 'sure'> & { likeness: Likeness };

function couplesOf(here: Heard, there: Heard): Couple[] {
  const rarity = rarityIn([here.settings, there.settings]);
  const [mine, theirs] = [readEach(here.settings.ofClaims), readEach(there.settings.ofClaims)];
  const lengths = here.settings.ofClaims.map((setting) => lengthOf(setting, rarity));
  const others = there.settings.ofClaims.map((setting) => lengthOf(setting, rarity));
  const couples: Couple[] = [];
  here.claims.forEach((claim, at) => {
    there.claims.forEach((seen, other) => {
      if (!areComparable(claim, seen)) return;
      const likeness = likenessOf(mine[at]!, theirs[other]!, lengths[at]! * others[other]!, rarity);
      couples.push({ at, other, likeness, fits: valuesFit(claim, seen) });
    });
  });
  return couples;
}

/** Less alike than this, two values that differ would be taken for a change by their labels alone, which is not enough. */
const LEAST_ALIKE = 0.02;

const isHopeless = ({ alike }: Likeness, isToldBeside: boolean): boolean => alike < LEAST_ALIKE && !isToldBeside;

/** Near enough to be what the sentence is about. */
const BESIDE = 0.3;

const nameOf = ({ subject }: Claim, familyOf: FamilyOf): string | undefined =>
  subject === undefined ? undefined : `@${familyOf(subject)}`;

const isBeside = (name: string | undefined, setting: Setting): boolean =>
  name !== undefined && (setting.get(name) ?? 0) >= BESIDE;

/** Days from one report to the other, where both have a date. */
const daysFrom = ({ publishedOn: a }: Report, { publishedOn: b }: Report): number | undefined =>
  a && b ? daysOf(b).first - daysOf(a).first : undefined;
