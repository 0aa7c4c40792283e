import { anyOf } from '../reading/any-of';

/** What has become of people that are counted, in the word by which tolls are compared: or which of them a part is ("children"). */
export type Toll = string;

/** One word of what has become of people, with a pattern that tells it. */
type TollPattern = [toll: Toll, pattern: RegExp];

/** Patterns to be tried in their order, after one try of them all. */
interface TollPatterns {
  each: TollPattern[];
  any: RegExp;
}

/** What the first pattern that fits says; most counts are of no people, which the one try of all tells. */
export const tollBy = ({ each, any }: TollPatterns, text: string): Toll | undefined =>
  any.test(text) ? each.find(([, pattern]) => pattern.test(text))?.[0] : undefined;

const patterns = (...each: TollPattern[]): TollPatterns => ({
  each,
  any: anyOf(...each.map(([, pattern]) => pattern)),
});

/** Nouns that are a toll by themselves. */
export const BY_NOUN: TollPattern[] = [
  ['dead', /^(dead|deaths?|killed|fatalit(y|ies))$/],
  ['wounded', /^(wounded|injured|hurt|injuries)$/],
];

/** Things are killed and missing too, in other ways. */
export const NOT_PEOPLE =
  /(missiles?|drones?|aircraft|jets?|planes?|tanks?|vehicles?|ships?|vessels?|boats?|launchers?|batter(y|ies)|guns?|howitzers?|rockets?|shells?|systems?|bombs?|interceptors?|helicopters?|radars?|targets?|buildings?|houses?|homes?|sites?|programmes?|programs?|projects?|plans?|deals?|contracts?|orders?|proposals?|amendments?|provisions?|options?|bills?|jobs?|posts?|firms?|companies|birds?|days?|months?|years?|hours?|per cent|percent)$/;

/** Who is counted where a force says that it lost so many. */
export const OF_FORCES =
  /^(soldiers?|troops?|servicem[ae]n|service members?|members?|men|women|sailors?|seam[ae]n|seafarers?|mariners?|marines?|airm[ae]n|pilots?|aviators?|crew|crewm[ae]n|officers?|personnel|people|paratroopers?|peacekeepers?|guards?|recruits?|militants?|militiam[ae]n|gunm[ae]n|fighters?|commanders?|civilians?|scientists?)$/;

const WHO =
  '(?:(?:of them|of whom|of these|others?|more|people|persons?|civilians?|soldiers?|troops|service members|members|personnel|residents|crew|sailors|children) )*';
const IS =
  '(?:(?:were|was|are|is|have been|has been|had been|be|remain|remained|remains|still|also|reported|had|have|has|been|confirmed|now|listed as|feared|presumed|so far|later|as|either) )*';

/** Each begins right after the count and its noun. */
export const AFTER = patterns(
  ['casualties', new RegExp(`^${WHO}${IS}(killed|dead) (and|or) (wounded|injured)\\b|^casualties\\b`)],
  [
    'dead',
    new RegExp(
      `^${WHO}${IS}(killed|dead|died|dies|perished|martyred|slain|drowned|fatally (wounded|injured|shot)|(lost|gave) their (lives|life))\\b`,
    ),
  ],
  [
    'wounded',
    new RegExp(
      `^${WHO}${IS}(wounded|injured|hurt|hospitali[sz]ed|treated (for|in)|in (\\S+ )?hospitals?|(taken|rushed|brought|sent|admitted) to (\\S+ )?(hospitals?|clinics?)|(needed|needing|received|sought|suffered|required) (\\S+ ){0,2}(treatment|care|help|injuries|wounds|burns|attention))\\b`,
    ),
  ],
  [
    'missing',
    new RegExp(`^${WHO}${IS}(missing|unaccounted for|trapped|not (yet )?been found|buried under|under the rubble)\\b`),
  ],
);

const HEDGE =
  '(?: (?:at|least|about|some|around|more|than|over|nearly|up|to|as|many|another|a|further|its|the|other|unchanged|total|of|now|almost|all|only|just|all of))*$';
const TO = '(?: \\S+){0,18}? (?:reached|to|at|is|was|of|:|now|included?|stands|exceeds|passed|number)';
const COUNT = '(?:number|count|total|tally|sum) of (?:those |the |people |persons |civilians |soldiers |troops )*';

/** Each ends at the count. */
export const BEFORE = patterns(
  ['casualties', new RegExp(`\\b((dead|killed) and (wounded|injured))${TO}${HEDGE}`)],
  ['wounded', new RegExp(`\\b(wound(s|ed|ing)|injur(es|ed|ing))${HEDGE}`)],
  ['wounded', new RegExp(`\\b(${COUNT}|the )(wounded|injured|hurt|injuries)${TO}${HEDGE}`)],
  ['missing', new RegExp(`\\b${COUNT}missing${TO}${HEDGE}`)],
  [
    'dead',
    new RegExp(`\\b(kill(s|ed|ing)|(?<!(saved?|saving|rescued) the )lives of|deaths of|death of|bodies of)${HEDGE}`),
  ],
  [
    'dead',
    new RegExp(
      `\\b(death toll|body count|${COUNT}(dead|deaths|killed|fatalities|victims|people killed)|(total|number) (killed|dead)|toll|the dead|deaths|fatalities)(${TO})?${HEDGE}`,
    ),
  ],
);

/** "claimed 38 lives", "the fire cost nine lives". */
export const LIVES_LOST =
  /\b(claim|claims|claimed|claiming|cost|costs|costing|took|takes|taken|lost|loses|losing)( \S+){0,3}$/;
/** "recovered 14 bodies": dead who are found, not dead who are handed over. */
export const FOUND = /\b(recover\w*|pull\w*|found|finds?|retriev\w*|brought out|dug|unearthed|counted)( \S+){0,3}$/;
/** The same told of the dead: "14 bodies were recovered". */
export const WAS_FOUND =
  /^(\S+ )?(were|was|have been|had been|has been|are) (\S+ )?(recovered|found|pulled|retrieved|dug)\b/;

/** "lost 31 soldiers". */
export const LOST = new RegExp(`\\b(lost|loses|losing|buried|mourns?|mourning|loss of)${HEDGE}`);

/** "including eight children", "among them three", "of whom six were", just before a part of a toll. */
export const OPENS_PART =
  /\b(including|among (them|whom|those|the dead|the wounded|the victims|the injured|the killed)|of (them|whom|these|those|which))( (at least|about|some|were|also))*$/;
/** "two of them women", "four of the injured were children", just after it. */
export const IS_PART =
  /^((of (them|whom|these|those|the (dead|killed|victims|injured|wounded|casualties)))|among them) ?((were|was|are|is|being) )?([a-z]+)\b/;

/** "HRANA lists 1,190", "an activist group counts 974", after a toll has just been told. */
export const TELLS = new RegExp(
  `\\b(lists?|listed|counts?|counted|speaks? of|spoke of|puts? it at|put it at|says?|said|reports?|reported|gives?|gave|has|documented|documents|tall(y|ies) of|figure of|confirmed|confirms|of)${HEDGE}`,
);

/** "How many died in Ternopil?" */
export const ASKS: TollPattern[] = [
  ['dead', /\bhow many\b.*\b(died|killed|dead|dies|lives|deaths|victims)\b|\bwhat is the (death )?toll\b/],
  ['wounded', /\bhow many\b.*\b(wounded|injured|hurt)\b/],
  ['missing', /\bhow many\b.*\b(missing|unaccounted)\b/],
];
