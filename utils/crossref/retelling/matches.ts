import type { Claim, Report } from '../../domain';
import { daysOf } from '../compare/calendar';
import type { Comparison } from '../compare/comparison';
import { matchCounted } from '../compare/counted-things';
import type { FamilyOf } from '../compare/kin';
import { areOfOneWhole, besides } from './beside';
import { type BothSides, tellClues } from './clues';
import { contrastOf } from './contrast';
import { type Couple, couplesOf } from './couples';
import { kinshipOf, type Likeness, rarityIn } from './likeness';
import { Ranks } from './ranks';
import type { Setting, Settings } from './setting';
import { type Side, sideOf } from './side';
import { Retellings } from './taken';
import { BASE_ODDS, type Clue, oddsOf, type Sort, sureness } from './weights';

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
type RuledOf = (at: number, other: number) => Comparison | undefined;

/** Two reports that name hardly anything in common tell no common story, whatever values they share. */
const LEAST_KINSHIP = 0.08;

/** Weighs the pairs of figures of two reports that could be told of one thing; none where they tell no common story. */
export function matchesOf(here: Heard, there: Heard, ruledOf: RuledOf, familyOf: FamilyOf, watch?: Watch): Match[] {
  const kinship = kinshipOf(here.settings, there.settings);
  if (kinship < LEAST_KINSHIP) return [];
  const days = daysFrom(there.report, here.report);
  const rarity = rarityIn([here.settings, there.settings]);
  const couples = couplesOf(here, there, rarity);
  const [page, earlier] = [sideOf(here, there, rarity, familyOf), sideOf(there, here, rarity, familyOf)];
  const [mine, theirs] = [new Ranks(), new Ranks()];
  for (const { at, other, likeness } of couples) {
    mine.add(at, likeness.alike);
    theirs.add(other, likeness.alike);
  }
  const heard = watch && new Map<Couple, [Clue, number][]>();
  const weigh = (couple: Couple, isToldBeside: boolean): number => {
    const { at, other, likeness, fits, sort } = couple;
    const ruled = ruledOf(at, other);
    const [a, b] = [here.claims[at]!, there.claims[other]!];
    if (!fits && !ruled && !isToldBeside && isHopeless(likeness, a, b)) return Number.NEGATIVE_INFINITY;
    let odds = BASE_ODDS[sort];
    const clues: [Clue, number][] | undefined = heard && [];
    if (clues) heard?.set(couple, clues);
    const rival = Math.max(mine.besides(at, likeness.alike), theirs.besides(other, likeness.alike));
    const setting = { likeness, rival, ruled, kinship, isToldBeside, days, familyOf };
    tellClues(a, b, setting, bothSides(page, at, earlier, other), (clue, much) => {
      odds += oddsOf(clue, much, sort);
      clues?.push([clue, much]);
    });
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
    if (odds < LEAST_ODDS && !watch) return { at, other, fits, sure: sureness(odds) };
    const clues = heard?.get(couple);
    const tell = (clue: Clue, much: number): void => {
      odds += oddsOf(clue, much, sort);
      clues?.push([clue, much]);
    };
    for (const isOfTopic of [false, true]) {
      // A former value told beside the new one takes nothing from it.
      const takes = (side: Side, one: number, next: number): boolean =>
        next !== one &&
        areOfTopic(side, one, next) === isOfTopic &&
        !(isOfTopic && !fits && side.settings.former[next]);
      const ours = isFormerThere ? 0 : ofMine.surest(at, (next) => takes(earlier, other, next));
      const hers = isFormerHere ? 0 : ofTheirs.surest(other, (next) => takes(page, at, next));
      tell(isOfTopic ? 'taken-topic' : 'taken', Math.max(ours, hers));
      tell('taken-both', Math.min(ours, hers));
    }
    const match = { at, other, fits, sure: sureness(odds) };
    if (clues) watch?.({ ...match, sort, clues }, here, there);
    return match;
  });
}

/** Odds below which nothing is said of a pair, whatever takes from it. */
const LEAST_ODDS = -3;

/** What the two sides say together of a pair. */
function bothSides(page: Side, at: number, earlier: Side, other: number): BothSides {
  const [a, b] = [page.claims[at]!, earlier.claims[other]!];
  const [x, y] = [page.settings, earlier.settings];
  return {
    isNamed: isBeside(page.names[at], y.ofClaims[other]!) || isBeside(earlier.names[other], x.ofClaims[at]!),
    isOfOneWhole: areOfOneWhole(a, b, page.claims, earlier.claims),
    isOnly: page.only.has(at) && earlier.only.has(other) && page.topics[at] === earlier.topics[other],
    contrast: contrastOf(page.apart[at]!, y.ofClaims[other]!) + contrastOf(earlier.apart[other]!, x.ofClaims[at]!),
    ahead: (Number(page.ahead[at]) + Number(earlier.ahead[other])) as BothSides['ahead'],
    places: [x.places[at], y.places[other]],
    rates: [x.rates[at], y.rates[other]],
    former: Number(x.former[at]) + Number(y.former[other]),
    running: Number(x.running[at]) + Number(y.running[other]),
    areHeadlines: isHeadline(a) && isHeadline(b),
  };
}

/** True when two figures of one report are values of one thing by all that their claims say. */
const areOfTopic = ({ topics, claims }: Side, one: number, next: number): boolean =>
  topics[one] !== undefined &&
  topics[one] === topics[next] &&
  matchCounted(claims[one]!.counted, claims[next]!.counted) !== 'other';

/** Less alike than this, two values that differ would be taken for a change by their labels alone ... */
const LEAST_ALIKE = 0.02;

/** ... which is enough only where both have the same measure, or what is counted of one subject, or paid for it, is the same. */
const isHopeless = ({ alike }: Likeness, a: Claim, b: Claim): boolean =>
  alike < LEAST_ALIKE && (a.measure !== b.measure || a.measure === 'other') && !areOfOneKind(a, b);

function areOfOneKind(a: Claim, b: Claim): boolean {
  if (!a.subject || a.subject !== b.subject) return false;
  const { kind } = a.figure;
  return (
    kind === 'money' ||
    (kind === 'count' && matchCounted(a.counted ?? a.figure.noun, b.counted ?? b.figure.noun) === 'same')
  );
}

/** A heading and the sentence under it. */
const HEAD_CHARS = 250;
const isHeadline = ({ figure }: Claim): boolean => figure.span.start < HEAD_CHARS;

/** Near enough to be what the sentence is about. */
const BESIDE = 0.3;

const isBeside = (name: string | undefined, setting: Setting): boolean =>
  name !== undefined && (setting.get(name) ?? 0) >= BESIDE;

/** Days from one report to the other, where both have a date. */
const daysFrom = ({ publishedOn: a }: Report, { publishedOn: b }: Report): number | undefined =>
  a && b ? daysOf(b).first - daysOf(a).first : undefined;
