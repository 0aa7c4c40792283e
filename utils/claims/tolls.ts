import { anyOf } from './any-of';
import { phrase } from './frame';
import { isCarried } from './measure/nouns';
import type { Spot } from './spot';

/** What has become of people that are counted, in the word by which tolls are compared. */
export type Toll = 'dead' | 'wounded' | 'missing' | 'children';

/** Reads a toll: "25 people were killed", "wounding 40", "the number of dead had reached 31", "six are missing". */
export function tollOf(spot: Spot, previous: Toll | undefined): Toll | undefined {
  if (spot.figure.kind !== 'count') return undefined;
  const { texts } = spot.frame;
  // "36 missiles ... has risen to 52": a noun carried over says nothing of who was hurt.
  const noun = isCarried(spot.figure) ? '' : (spot.figure.noun ?? '');
  for (const [toll, pattern] of NOUNS) if (pattern.test(noun)) return toll;
  const before = phrase(spot.frame, spot.at - 16, spot.at);
  const after = withoutAside(texts.slice(spot.next, spot.next + 22));
  if (previous && CHILDREN.test(`${noun} ${after}`)) return 'children';
  if (NOT_PEOPLE.test(noun)) return undefined;
  return tollBy(AFTER, after) ?? tollBy(BEFORE, before);
}

/** What the first pattern that fits says; one try of them all comes first, since most counts are of no people. */
const tollBy = ({ each, any }: Patterns, text: string): Toll | undefined =>
  any.test(text) ? each.find(([, pattern]) => pattern.test(text))?.[0] : undefined;

interface Patterns {
  each: [Toll, RegExp][];
  any: RegExp;
}

const patterns = (...each: [Toll, RegExp][]): Patterns => ({ each, any: anyOf(...each.map(([, pattern]) => pattern)) });

const NOUNS: [Toll, RegExp][] = [
  ['dead', /^(dead|deaths?|killed|fatalit(y|ies))$/],
  ['wounded', /^(wounded|injured|hurt|injuries)$/],
];

/** Things are killed and missing too, in other ways. */
const NOT_PEOPLE =
  /(missiles?|drones?|aircraft|jets?|tanks?|vehicles?|ships?|launchers?|rockets?|shells?|systems?|bombs?|interceptors?|helicopters?|targets?|buildings?|sites?|per cent|percent)$/;
const CHILDREN = /^\S* ?((of (them|whom|these|those)|among them)( were| are)? )?(children|minors)\b/;

const WHO = '(?:(?:of them|of whom|others?|more|people|persons|civilians|soldiers|troops|residents) )?';
const IS =
  '(?:(?:were|was|are|is|have been|has been|had been|remain|remained|remains|still|also|reported|had|have|has|been|confirmed) )*';
const AFTER = patterns(
  ['dead', new RegExp(`^${WHO}${IS}(killed|dead|died|perished)\\b`)],
  ['wounded', new RegExp(`^${WHO}${IS}(wounded|injured|hurt|hospitali[sz]ed|treated for)\\b`)],
  ['missing', new RegExp(`^${WHO}${IS}(missing|unaccounted for|trapped)\\b`)],
);

const HEDGE =
  '(?: (?:at|least|about|some|around|more|than|over|nearly|up|to|as|many|another|a|further|its|the|other|unchanged|total|of))*$';
const TO = '(?: \\S+){0,18} (?:reached|to|at|is|was|of|:)';
const BEFORE = patterns(
  ['wounded', new RegExp(`\\b(wound(s|ed|ing)|injur(es|ed|ing))${HEDGE}`)],
  ['wounded', new RegExp(`\\b(number|count) of (people |those |the )*(wounded|injured|hurt)${TO}${HEDGE}`)],
  ['dead', new RegExp(`\\b(kill(s|ed|ing)|lives of)${HEDGE}`)],
  ['dead', new RegExp(`\\b(death toll|(number|count) of (the )?(dead|deaths|killed)|toll)${TO}${HEDGE}`)],
);

/** "nine villagers, two of them women, were killed": what stands between commas is left out. */
function withoutAside(words: string[]): string {
  const close = words[0] === ',' ? words.indexOf(',', 1) : -1;
  return (close > 0 && close <= 8 ? words.slice(close + 1) : words).slice(0, 9).join(' ');
}
