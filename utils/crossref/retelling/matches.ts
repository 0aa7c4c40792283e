import type { Claim, Report } from '../../domain';
import { daysOf, daysOfPeriod } from '../calendar';
import type { Comparison } from '../comparison';
import type { FamilyOf } from '../kin';
import { areOfOneWhole, besides } from './beside';
import { tellClues, valuesFit } from './clues';
import { areComparable } from './comparable';
import { contrastOf } from './contrast';
import { areOfOneTopic } from './former';
import { kinshipOf, type Likeness, lengthOf, likenessOf, type Rarity, rarityIn, readEach } from './likeness';
import { onlyOnes, topicOf } from './only';
import { Ranks } from './ranks';
import type { Setting, Settings } from './setting';
import { Retellings } from './taken';
import { BASE_ODDS, type Clue, oddsOf, type Sort, sortOf, sureness } from './weights';

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

/** What was weighed in a pair, for the script that learns the weights. */
export interface Weighed extends Match {
  sort: Sort;
  clues: [clue: Clue, much: number][];
}

/** Is told every pair that was weighed. */
export type Watch = (weighed: Weighed, here: Heard, there: Heard) => void;

/** What comparing by subject and measure came to for two figures, if anything. */
export type RuledOf = (at: number, other: number) => Comparison | undefined;

/** Two reports that name hardly anything in common tell no common story, whatever values they share. */
const LEAST_KINSHIP = 0.05;

/** Weighs the pairs of figures of two reports that could be told of one thing; none where they tell no common story. */
export function matchesOf(here: Heard, there: Heard, ruledOf: RuledOf, familyOf: FamilyOf, watch?: Watch): Match[] {
  const kinship = kinshipOf(here.settings, there.settings);
  if (kinship < LEAST_KINSHIP) return [];
  const days = daysFrom(there.report, here.report);
  const rarity = rarityIn([here.settings, there.settings]);
  const couples = couplesOf(here, there, rarity);
  const [mineOnly, theirsOnly] = [onlyOnes(here, familyOf), onlyOnes(there, familyOf)];
  const [mine, theirs] = [new Ranks(), new Ranks()];
  for (const { at, other, likeness } of couples) {
    mine.add(at, likeness.alike);
    theirs.add(other, likeness.alike);
  }
  const [ours, hers] = [here, there].map(({ claims }) => claims.map((claim) => nameOf(claim, familyOf)));
  const heard = watch && new Map<Couple, [Clue, number][]>();
  const weigh = (couple: Couple, isToldBeside: boolean): number => {
    const { at, other, likeness, fits, sort } = couple;
    const ruled = ruledOf(at, other);
    const [a, b] = [here.claims[at]!, there.claims[other]!];
    if (!fits && !ruled && a.measure !== b.measure && isHopeless(likeness, isToldBeside))
      return Number.NEGATIVE_INFINITY;
    const rival = Math.max(mine.besides(at, likeness.alike), theirs.besides(other, likeness.alike));
    const isNamed =
      isBeside(ours![at], there.settings.ofClaims[other]!) || isBeside(hers![other], here.settings.ofClaims[at]!);
    const isOfOneWhole = areOfOneWhole(a, b, here.claims, there.claims);
    const isOnly = mineOnly.has(at) && theirsOnly.has(other) && topicOf(a, familyOf) === topicOf(b, familyOf);
    const contrast =
      contrastOf(here.settings, at, there.settings, other, rarity) +
      contrastOf(there.settings, other, here.settings, at, rarity);
    const ahead = ((liesAhead(a, here.report) ? 1 : 0) + (liesAhead(b, there.report) ? 1 : 0)) as 0 | 1 | 2;
    const areHeadlines = isHeadline(a) && isHeadline(b);
    let odds = BASE_ODDS[sort];
    const clues: [Clue, number][] = [];
    heard?.set(couple, clues);
    tellClues(
      a,
      b,
      {
        likeness,
        rival,
        ruled,
        kinship,
        isNamed,
        isOfOneWhole,
        isToldBeside,
        isOnly,
        contrast,
        ahead,
        places: [here.settings.places[at], there.settings.places[other]],
        former: Number(here.settings.former[at]) + Number(there.settings.former[other]),
        running: Number(here.settings.running[at]) + Number(there.settings.running[other]),
        areHeadlines,
        days,
        familyOf,
      },
      (clue, much) => {
        odds += oddsOf(clue, much, sort);
        if (heard) clues.push([clue, much]);
      },
    );
    return odds;
  };
  // What is told again as it is comes first: it is then no change of another value, but may be told beside one.
  const told = new Map<Couple, number>();
  const sures = new Map<number, number>();
  const [ofMine, ofTheirs] = [new Retellings(), new Retellings()];
  for (const couple of couples) {
    if (!couple.fits) continue;
    const odds = weigh(couple, false);
    const sure = sureness(odds);
    told.set(couple, odds);
    sures.set(couple.at * there.claims.length + couple.other, sure);
    ofMine.add(couple.at, couple.other, sure);
    ofTheirs.add(couple.other, couple.at, sure);
  }
  const sureOf = (at: number, other: number): number => sures.get(at * there.claims.length + other) ?? 0;
  return couples.map((couple) => {
    const { at, other, fits, sort } = couple;
    const isFormerHere = !fits && besides(at, other, here, sureOf);
    const isFormerThere = !fits && besides(other, at, there, (x, y) => sureOf(y, x));
    let odds = told.get(couple) ?? weigh(couple, isFormerHere || isFormerThere);
    const clues = heard?.get(couple);
    const tellTaken = (clue: Clue, isOfOne: boolean): void => {
      const counts = (told: Heard, one: number, next: number): boolean =>
        next !== one && !(isOfOne && !fits && told.settings.former[next]) && areOne(told, one, next) === isOfOne;
      // A former value told beside the new one takes nothing from it.
      const mine = isFormerThere ? 0 : ofMine.surest(at, (next) => counts(there, other, next));
      const theirs = isFormerHere ? 0 : ofTheirs.surest(other, (next) => counts(here, at, next));
      const much = Math.max(mine, theirs);
      odds += oddsOf(clue, much, sort);
      clues?.push([clue, much]);
      const both = Math.min(mine, theirs);
      odds += oddsOf('taken-both', both, sort);
      clues?.push(['taken-both', both]);
    };
    const areOne = (told: Heard, one: number, next: number): boolean =>
      areOfOneTopic(told.claims[one]!, told.claims[next]!, familyOf);
    tellTaken('taken', false);
    tellTaken('taken-topic', true);
    const match = { at, other, fits, sure: sureness(odds) };
    if (clues) watch?.({ ...match, sort, clues }, here, there);
    return match;
  });
}

type Couple = Omit<Match, 'sure'> & { likeness: Likeness; sort: Sort };

function couplesOf(here: Heard, there: Heard, rarity: Rarity): Couple[] {
  const [mine, theirs] = [readEach(here.settings.ofClaims), readEach(there.settings.ofClaims)];
  const lengths = here.settings.ofClaims.map((setting) => lengthOf(setting, rarity));
  const others = there.settings.ofClaims.map((setting) => lengthOf(setting, rarity));
  const isName = (says: string): boolean => here.settings.proper.has(says) && there.settings.proper.has(says);
  const couples: Couple[] = [];
  here.claims.forEach((claim, at) => {
    there.claims.forEach((seen, other) => {
      if (!areComparable(claim, seen)) return;
      const likeness = likenessOf(mine[at]!, theirs[other]!, lengths[at]! * others[other]!, rarity, isName);
      const fits = valuesFit(claim, seen);
      couples.push({ at, other, likeness, fits, sort: sortOf(claim.figure.kind === 'date', fits) });
    });
  });
  return couples;
}

/** Less alike than this, two values that differ would be taken for a change by their labels alone, which is not enough. */
const LEAST_ALIKE = 0.02;

const isHopeless = ({ alike }: Likeness, isToldBeside: boolean): boolean => alike < LEAST_ALIKE && !isToldBeside;

/** A heading and the sentence under it. */
const HEAD_CHARS = 250;
const isHeadline = ({ figure }: Claim): boolean => figure.span.start < HEAD_CHARS;

/** True for a date that lay ahead of the report that tells it. */
const liesAhead = ({ figure: { quantity } }: Claim, { publishedOn }: Report): boolean =>
  quantity.form === 'date' && publishedOn !== undefined && daysOfPeriod(quantity).last > daysOf(publishedOn).first;

/** Near enough to be what the sentence is about. */
const BESIDE = 0.3;

const nameOf = ({ subject }: Claim, familyOf: FamilyOf): string | undefined =>
  subject === undefined ? undefined : `@${familyOf(subject)}`;

const isBeside = (name: string | undefined, setting: Setting): boolean =>
  name !== undefined && (setting.get(name) ?? 0) >= BESIDE;

/** Days from one report to the other, where both have a date. */
const daysFrom = ({ publishedOn: a }: Report, { publishedOn: b }: Report): number | undefined =>
  a && b ? daysOf(b).first - daysOf(a).first : undefined;
