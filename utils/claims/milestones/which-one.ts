import { type Milestone, type MilestoneEvent, ORDINALS } from '../../domain';
import { byWord } from '../../text';

/** Which of a series, and what the series is of. */
export type Which = Pick<Milestone, 'which' | 'of'>;

/** Reads which one the words before a date (or after it, in reading order) speak of: the last that is said counts. */
export function whichIn(texts: readonly string[], event: MilestoneEvent | undefined): Which {
  for (let at = texts.length - 1; at >= 0; at--) {
    const which = whichOfWord(texts, at, event);
    if (which !== undefined && !isInside(texts, at)) {
      const of =
        ofWhat(texts.slice(at + 1, at + 6)) ?? (event && TRIED.has(event) ? triedIn(texts.slice(0, at)) : undefined);
      return { which, ...(of && { of }) };
    }
  }
  const of = triedIn(texts);
  return of ? { of } : {};
}

/** An ordinal of the whole that a piece is one of: "the last of the first batch". */
export const isInside = (texts: readonly string[], at: number): boolean =>
  /\b(last|final|remaining|rest|remainder|all|completion|end)( \S+){0,2} of (the|its|their|these) $/.test(
    `${texts.slice(Math.max(0, at - 7), at).join(' ')} `,
  );

/** What prototypes are made for. */
const TRIED = new Set<MilestoneEvent>(['flight', 'roll-out', 'firing', 'trials-start', 'trials-end']);

function triedIn(texts: readonly string[]): Milestone['of'] {
  const of = ofWhat(texts);
  return of === 'prototype' || of === 'serial' ? of : undefined;
}

function whichOfWord(texts: readonly string[], at: number, event: MilestoneEvent | undefined): Milestone['which'] {
  const word = texts[at]!;
  if (!mayTell(word)) return undefined;
  const next = texts.slice(at + 1, at + 4).join(' ');
  if (/^(first|lead(-\w+)?|maiden|inaugural)$/.test(word))
    return NOT_ONE.test(next) || (ADVERB.test(next) && !DETERMINER.test(texts[at - 1] ?? '')) ? undefined : 'first';
  if (word === 'initial')
    return /^(deliver|batch|ship|tranche|aircraft|jets?|systems?|units?)/.test(next) ? 'first' : undefined;
  if (word === 'last' || word === 'final') return NOT_LAST.test(next) ? undefined : 'last';
  if (/^(remaining|remainder|rest|balance)$/.test(word) || isTheOthers(texts, at)) return 'last';
  if (/^(all|entire|whole|every)$/.test(word)) return NOT_ALL.test(next) ? undefined : 'all';
  const ordinal = ordinalOf(word);
  if (ordinal !== undefined) return NOT_ONE.test(next) ? undefined : ordinal;
  if (event !== 'delivery') return undefined;
  if (/^(start|begin|began|begun|commenc)/.test(word)) return 'first';
  if (isShareDone(texts, at)) return undefined;
  // "The first regiment will be fully equipped": the first it is.
  if (/^(fully$|complet|finish)/.test(word) && texts.slice(0, at).some((text) => text === 'first')) return undefined;
  if (/^(complet|conclu|finish|end(s|ed|ing)?$|wrap|fully$)/.test(word))
    return /^of (the )?(year|\d)/.test(next) ? undefined : 'last';
  return undefined;
}

/** "Now 76 percent complete, the ship is due": how much is done, and not that all is. */
export const isShareDone = (texts: readonly string[], at: number): boolean =>
  texts[at] === 'complete' && /(%|percent|per cent|pct)$|^cent$/.test(texts[at - 1] ?? '');

/** "The other three follow": all that are left. */
const isTheOthers = (texts: readonly string[], at: number): boolean =>
  texts[at - 1] === 'the' &&
  (texts[at] === 'others' ||
    (texts[at] === 'other' && /^(\d+|two|three|four|five|six|seven|eight|nine|ten)$/.test(texts[at + 1] ?? '')));

/** Most words tell nothing, and are passed over at one look. */
const mayTell = byWord((word) => MAY_TELL.test(word));
const MAY_TELL =
  /^(first|second|third|four|fifth|six|seventh|eighth|ninth|tenth|elev|twel|lead(-|$)|maiden|inaugural|initial|last|final|remain|rest$|others?$|balance|all$|entire|whole|every|\d|start|begin|began|begun|commenc|complet|conclu|finish|end|wrap|fully)/;

function ordinalOf(word: string): number | undefined {
  const at = ORDINALS.indexOf(word);
  if (at > 1) return at;
  const digits = /^(\d{1,2})(st|nd|rd|th)$/.exec(word);
  return digits ? Number(digits[1]) : undefined;
}

/** Ordinals that tell no piece of a series apart. */
const NOT_ONE =
  /^(half|quarter|time|times|step|block|success|option|tender|contract|deal|agreement|order|customer|operator|export|foreign|country|nation|year|world|lady|anniversary|meeting|round|generation|place|stage|of all|sea lord|decade|\d)\b/;
/** "It was first due in 2017": no first piece. */
const ADVERB = /^(to|due|planned|expected|scheduled|promised|foreseen|announced|reported|told|set|put|meant)\b/;
const DETERMINER = /^(the|a|its|their|his|her|'s|whose|our)$/;
const NOT_LAST =
  /^(year|month|week|summer|autumn|spring|winter|time|decade|agreement|approval|price|decision|assembly|investment|january|february|march|april|may|june|july|august|september|october|november|december|weeks?|months?|years?|stage|phase|contract|design|assessment|negotiations?)\b/;
/** What may stand behind "all" where it means no piece of the series. */
export const NOT_ALL =
  /^(\w+ options)\b|^(the|that|its|their|told|over|along|but|parties|sides|year|options|of this|this|domain)?( (same|year|time|world|domain|side|party|while))\b|^(told|along|but|major|modules|work|tests|parties|sides|options|domain|weather|countries|nations|three services)\b/;

/** What an ordinal is of, in the words behind it. */
function ofWhat(texts: readonly string[]): Milestone['of'] {
  for (const text of texts) {
    const series = SERIES.get(text);
    if (series) return series;
  }
  return undefined;
}

const SERIES = new Map<string, NonNullable<Milestone['of']>>(
  Object.entries({
    prototype: 'prototype prototypes demonstrator demonstrators pre-production',
    serial: 'serial series series-built series-production serially production-standard',
    batch: 'batch tranche lot shipment consignment phase',
    unit: 'squadron battalion regiment brigade battery company division wing troop site',
  } as const).flatMap(([of, words]) =>
    words.split(' ').map((word): [string, NonNullable<Milestone['of']>] => [word, of as NonNullable<Milestone['of']>]),
  ),
);
