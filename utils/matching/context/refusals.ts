import type { Gazetteer } from '../../gazetteer';
import { foldWord, isCapitalAt } from '../../text';
import type { Hit } from '../hits';
import { TITLES } from '../local-names';
import { capitalAfter, capitalBefore, inHeadline, joined, opensSentence } from '../page/neighbours';
import type { PageWords } from '../page/page-words';
import { NO_NAMES, TITLE_NOUNS } from '../people/person-words';

/** True when what surrounds a hit makes something else of it, however plain the name is. */
export function refused(page: PageWords, hit: Hit, gazetteer: Gazetteer): boolean {
  if (partOfSum(page.text, hit.end) || shoutedWord(page, hit) || loneLetter(page, hit)) return true;
  const details = gazetteer.details(hit.entity);
  const { type } = details;
  if (type === 'system') return isStandard(page, hit);
  if (type === 'person') return anothersSurname(page, hit, gazetteer);
  if (type === 'place' || type === 'country') return namesSomethingElse(page, hit);
  if (hit.office) return silentForce(page, hit) || partOfUnitName(page, hit);
  if (details.kind === 'news-agency' && page.raw(hit.from) === 'The' && goesOn(page, hit)) return true;
  // "Mk 48 Mod 7" is no ministry's.
  if (type === 'organisation' && page.raw(hit.from) === 'Mod' && /^ ?\d/.test(page.text.slice(hit.end, hit.end + 2)))
    return true;
  // "Belgian Defence Minister" names no force.
  if (type === 'organisation' && /^(?:Defen[cs]e|Foreign)$/.test(page.raw(hit.to - 1)))
    return /^ (?:Minister|Secretary|Chief|Attach)/.test(page.text.slice(hit.end, hit.end + 12));
  return false;
}

/** "To the F4 standard", "of the F5 version": a code that says which ones of a type are meant is no type of its own. */
const isStandard = ({ text }: PageWords, { start, end }: Hit): boolean =>
  end - start === 2 && OF_STANDARD.test(text.slice(end, end + 15));
const OF_STANDARD = /^[ -](standard|version|configuration|variant|upgrade)s?\b/;

/** "The Australian Submarine Agency" is no paper's. */
const goesOn = (page: PageWords, hit: Hit): boolean =>
  capitalAfter(page, hit.to) !== undefined && !inHeadline(page, hit.from);

/** "US$ 375 million", "P18.9 billion": asked of each name, so without a pattern. */
function partOfSum(text: string, end: number): boolean {
  const sign = text.charCodeAt(end);
  if (sign === DOLLAR) return true;
  const next = text.charCodeAt(end + 1);
  return (sign === STOP || sign === COMMA) && next >= ZERO && next <= NINE;
}

/** A name of one letter stands where one posts: "on X", not "X-band" or "the X mast". */
function loneLetter(page: PageWords, hit: Hit): boolean {
  if (hit.end - hit.start > 1 || hit.from === 0) return false;
  return page.text[hit.end] === '-' || !/^(?:on|via|platform|network|to)$/.test(page.raw(hit.from - 1));
}

const [DOLLAR, STOP, COMMA, ZERO, NINE] = [0x24, 0x2e, 0x2c, 0x30, 0x39];

/** "Lalit Modi" is not Modi, and a capital in mid-sentence before a family name is mostly a first name. */
function anothersSurname(page: PageWords, hit: Hit, gazetteer: Gazetteer): boolean {
  if (hit.to - hit.from > 1) return false;
  const before = capitalBefore(page, hit.from);
  if (before === undefined) return false;
  const word = foldWord(page.raw(before));
  if (gazetteer.isFirstName(word)) return true;
  return !TITLES.has(word) && !TITLE_NOUNS.has(word) && isPlainName(page, before);
}

/** A capitalised word of small letters in running text that nothing but a name explains. */
function isPlainName(page: PageWords, word: number): boolean {
  const raw = page.raw(word);
  const isName = raw.length > 2 && !isCapitalAt(raw, raw.length - 1) && !NO_NAMES.has(foldWord(raw));
  return isName && !/(?:an|ian|ese|ish|er|or|st)$/.test(raw) && !opensSentence(page, word) && !inHeadline(page, word);
}

/** "GIVE US MORE": in a line of capitals a short acronym that is also a word says nothing. */
function shoutedWord(page: PageWords, hit: Hit): boolean {
  if (hit.to - hit.from > 1 || hit.end - hit.start > 4 || !WORDS_IN_CAPITALS.has(page.raw(hit.from))) return false;
  return page.shouts(hit.from);
}

const WORDS_IN_CAPITALS = new Set(
  'US IT WHO RAW EAR RAN MIT AIM ARM SAM ADD SAW HIT FIRE MAY AID CAN ACT ALL PAC'.split(' '),
);

/** Heads of names that start with a place: "Moscow Times", "Hudson Institute", "Air India". */
const HEADS = new Set(
  (
    'ledger courier dispatch monitor globe star bulletin standard mirror times post daily today herald news television tv journal tribune observer express mail review gazette chronicle ' +
    'university institute college school airlines airways bank stock syndrome hilton agreement convention accord accords protocol treaty declaration open'
  ).split(' '),
);
const HEADS_OF = new Set('bank university times institute college bay gulf fort lake mount'.split(' '));

function namesSomethingElse(page: PageWords, hit: Hit): boolean {
  if (hit.cue) return false;
  if (MONEY.test(page.text.slice(hit.end, hit.end + 9))) return true;
  const after = capitalAfter(page, hit.to);
  if (after !== undefined && HEADS.has(page.raw(after).toLowerCase())) return true;
  if (
    after !== undefined &&
    hit.to - hit.from === 1 &&
    FIRST_NAMES.has(page.raw(hit.from)) &&
    isFamilyName(page, after)
  )
    return true;
  const before = hit.from - 1;
  if (before >= 1 && joined(page, hit.from) && page.raw(before) === 'of' && joined(page, before)) {
    const head = page.raw(before - 1);
    return isCapitalAt(head, 0) && HEADS_OF.has(head.toLowerCase());
  }
  return false;
}

/** "Taiwan dollars": whose money it is. */
const MONEY = /^ (?:dollars?|rupees?|pesos?|francs?|won|yuan)\b/;

/** Places that persons are called by: "Virginia Giuffre", "Jordan Bardella". */
const FIRST_NAMES = new Set(
  'Virginia Georgia Jordan Chad Carolina Florence Paris Austin Sydney Charlotte Savannah Madison Jackson Lincoln Houston Dallas Milan Victoria Chelsea Brooklyn Kenya Israel Cairo Orlando Diego Santiago'.split(
    ' ',
  ),
);

function isFamilyName(page: PageWords, word: number): boolean {
  const folded = foldWord(page.raw(word));
  if (TITLES.has(folded) || TITLE_NOUNS.has(folded) || NO_NAMES.has(folded)) return false;
  return isPlainName(page, word);
}

/** "The air force has 180 aircraft" speaks of it as of a thing; in small letters a force is a body where it says something. */
function silentForce(page: PageWords, hit: Hit): boolean {
  if (page.words.upper[hit.coreFrom] === 1 || !FORCE.test(page.raw(hit.to - 1))) return false;
  if (/\baccording to (?:the )?$/i.test(page.text.slice(Math.max(0, hit.start - 17), hit.start))) return false;
  return !SAYS.test(page.text.slice(hit.end, hit.end + 14));
}

const FORCE = /^(?:navy|army|force|guard)$/;
const SAYS =
  /^ (?:said|says|told|added|reported|confirmed|announced|claimed|warned|stated|wrote|spokes(?:man|woman|person))\b/;

/** What follows or precedes a service and makes another body of it. */
const UNIT_WORDS = new Set(
  'base one day academy yard cross institute museum week medal times corps group aviation reserve national rangers station times secretary'.split(
    ' ',
  ),
);

function partOfUnitName(page: PageWords, hit: Hit): boolean {
  const after = capitalAfter(page, hit.to);
  if (after !== undefined && UNIT_WORDS.has(page.raw(after).toLowerCase()) && page.raw(after) !== 'Secretary')
    return true;
  const before = capitalBefore(page, hit.from);
  if (before === undefined || opensSentence(page, before)) return false;
  return OTHER_ARMIES.has(page.raw(before).toLowerCase());
}

const OTHER_ARMIES = new Set('salvation red liberation national free resistance republican arab'.split(' '));
