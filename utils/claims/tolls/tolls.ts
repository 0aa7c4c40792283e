import { isInLossList } from '../measure/losses-listed';
import { classOfNoun, headOf, isCarried } from '../measure/nouns';
import { type Frame, phrase } from '../reading/frame';
import { questionBefore } from '../reading/questions';
import type { Spot } from '../reading/spot';
import {
  AFTER,
  ASKS,
  BEFORE,
  BY_NOUN,
  FOUND,
  IS_PART,
  LIVES_LOST,
  LOST,
  NOT_PEOPLE,
  OF_FORCES,
  OPENS_PART,
  TELLS,
  type Toll,
  tollBy,
  WAS_FOUND,
} from './toll-words';

export type { Toll } from './toll-words';

/** A toll told before, which a part or a second count goes on about. */
interface Told {
  toll: Toll;
  spot: Spot;
}

/** Reads the tolls of a text: "25 people were killed, among them three children", "wounding 40", "six are missing". */
export function tollsOf(spots: (Spot | undefined)[], frames: Frame[]): (Toll | undefined)[] {
  let last: Told | undefined;
  let whole: Told | undefined;
  return spots.map((spot) => {
    if (spot?.figure.kind !== 'count') return undefined;
    const near = last && spot.frame.index - last.spot.frame.index <= 1 ? last : undefined;
    const own = near?.spot.frame === spot.frame ? near : undefined;
    const part = near && partOf(spot, own);
    const toll =
      part ?? listed(spot, frames) ?? tollOf(spot, near, spots) ?? goneOn(spot, whole, own) ?? answered(spot, frames);
    if (!toll) return undefined;
    last = { toll, spot };
    if (!part) whole = last;
    return toll;
  });
}

function tollOf(spot: Spot, near: Told | undefined, spots: (Spot | undefined)[]): Toll | undefined {
  const { frame } = spot;
  // "36 missiles ... has risen to 52": a noun carried over says nothing of who was hurt.
  const noun = nounOf(spot);
  const before = phrase(frame, spot.at - 20, spot.at);
  const after = withoutAside(frame, spot.next);
  // "Four of the wounded have died" is of four dead.
  if (/^(wounded|injured)$/.test(noun) && frame.texts[spot.at + 1] === 'of') return tollBy(AFTER, after);
  for (const [toll, pattern] of BY_NOUN)
    if (pattern.test(noun)) return /^(and|or) (wounded|injured)\b/.test(after) ? 'casualties' : toll;
  if (noun === 'casualties') return 'casualties';
  if (noun === 'lives') return LIVES_LOST.test(before) || /^(were |have been )?lost\b/.test(after) ? 'dead' : undefined;
  if (noun === 'bodies') return FOUND.test(before) || WAS_FOUND.test(after) ? 'dead' : undefined;
  if (NOT_PEOPLE.test(noun)) return undefined;
  const said = tollBy(AFTER, after);
  if (said) return said === 'missing' && !noun && !near && isOfThings(spot, spots) ? undefined : said;
  if (OF_FORCES.test(headOf(noun)) && LOST.test(before)) return isOfArmies(spot, noun) ? 'casualties' : 'dead';
  return tollBy(BEFORE, before);
}

/** "Has lost 1.1 million troops": who is out of action, dead or not, as armies are counted. */
const isOfArmies = ({ figure: { quantity } }: Spot, noun: string): boolean =>
  /^(troops|personnel|people|men)$/.test(noun) || (quantity.form === 'number' && quantity.hi >= 1000);

/** "The nine still missing" of launchers told before it: nobody is lost. */
function isOfThings({ figure, frame, at, index }: Spot, spots: (Spot | undefined)[]): boolean {
  const before = spots[index - 1];
  return (
    [figure, ...(before?.frame === frame ? [before.figure] : [])].some(
      ({ noun }) => classOfNoun(noun ?? '') === 'equipment',
    ) || frame.words.slice(0, at).some(({ lexeme }) => lexeme.noun === 'equipment')
  );
}

/** "Including eight children", "two of them women", "four of the injured were minors": which of those counted before. */
function partOf(spot: Spot, own: Told | undefined): Toll | undefined {
  const { frame, at, next } = spot;
  const noun = headOf(nounOf(spot));
  const told = IS_PART.exec(
    /^(of|among)$/.test(frame.texts[at + 1] ?? '') ? phrase(frame, at + 1, at + 9) : phrase(frame, next, next + 7),
  );
  if (told) {
    const who = told.at(-1)!;
    if (/^(children|minors|girls|boys|infants|toddlers)$/.test(who)) return 'children';
    if (own && /^(women|civilians|rescuers|soldiers|police|pilots|officers|medics)$/.test(who)) return who;
  }
  if (!noun || !own) return undefined;
  if (/^(children|minors?|child|infants?|toddlers?)$/.test(noun)) return isSaid(spot) ? undefined : 'children';
  if (NOT_PEOPLE.test(noun) || !OPENS_PART.test(phrase(frame, at - 6, at)) || isSaid(spot)) return undefined;
  return noun;
}

/** Its own words say what became of them: no mere part. */
const isSaid = (spot: Spot): boolean => BY_NOUN.some(([, pattern]) => pattern.test(nounOf(spot)));

/** "935 people killed, an activist group counts 1,190", "12 in Kharkiv and four in Sumy": the same told by another, or elsewhere. */
function goneOn(spot: Spot, whole: Told | undefined, own: Told | undefined): Toll | undefined {
  if (!whole || nounOf(spot) !== '' || spot.figure.partOf !== undefined) return undefined;
  const { frame, at, next } = spot;
  if (NOT_PEOPLE.test(spot.figure.noun ?? '')) return undefined;
  const isNext = whole.spot.frame === frame && own !== undefined;
  if (!isNext) return undefined;
  const after = phrase(frame, next, next + 2);
  if (/^(in|at|near) /.test(after) && frame.words[next + 1]?.mention && /^(and|,)$/.test(frame.texts[at - 1] ?? ''))
    return whole.toll;
  const between = phrase(frame, own.spot.next, at);
  return TELLS.test(between) &&
    !/\b(wounded|injured|missing|missiles?|drones?|rockets?)\b/.test(between) &&
    isEnd(after)
    ? whole.toll
    : undefined;
}

const isEnd = (after: string): boolean => after === '' || /^[.;,)]/.test(after);

/** "How many died?" "34, says the prosecutor". */
function answered(spot: Spot, frames: Frame[]): Toll | undefined {
  const noun = nounOf(spot);
  if (spot.at > 5 || NOT_PEOPLE.test(noun)) return undefined;
  const question = questionBefore(spot.frame, frames);
  return question && ASKS.find(([, pattern]) => pattern.test(question.line))?.[0];
}

/** "Total losses of the enemy are: / personnel – 1,141,830 / tanks – 11,312": what a row is of stands before its number. */
function listed(spot: Spot, frames: Frame[]): Toll | undefined {
  if (!isInLossList(spot, frames)) return undefined;
  const label = spot.frame.texts[spot.leadAt - 1] ?? '';
  if (/^(personnel|troops|soldiers|manpower|people|men)$/.test(label)) return 'casualties';
  return /^[a-z][a-z-]+$/.test(label) ? label : undefined;
}

const nounOf = ({ figure }: Spot): string => (isCarried(figure) ? '' : (figure.noun ?? ''));

/** "nine villagers, two of them women, were killed": what stands between commas is left out. */
function withoutAside(frame: Frame, next: number): string {
  const close = frame.texts[next] === ',' ? frame.texts.indexOf(',', next + 1) : -1;
  const from = close > 0 && close <= next + 8 ? close + 1 : next;
  return phrase(frame, from, from + 9);
}
