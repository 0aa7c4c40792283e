import type { Gazetteer } from '../gazetteer';
import { capitalsIn, foldWord } from '../text';
import type { Hit } from './hits';
import { capitalAfter, capitalBefore, opensSentence } from './page/neighbours';
import type { PageWords } from './page/page-words';
import { abbreviates, HULL } from './unlisted/bracketed';

/** Short forms that a page itself introduces. */
export interface LocalNames {
  /** Hits of short forms that the gazetteer does not list. */
  hits: Hit[];
  /** Entity of an abbreviation the page defines, by its group of aliases: "IAF" after "Indian Air Force (IAF)". */
  defined: Map<number, number>;
}

interface ShortForm {
  hashes: number[];
  entity: number;
  alias: number;
  /** A surname is checked against its neighbours; an abbreviation in brackets is not. */
  surname: boolean;
}

/** Surnames after full names, and abbreviations that stand in brackets after a full name. */
export function localNames(
  page: PageWords,
  free: readonly Hit[],
  hits: readonly Hit[],
  gazetteer: Gazetteer,
): LocalNames {
  const defined = new Map<number, number>();
  const forms: ShortForm[] = [];
  const byStart = new Map<number, Hit[]>();
  for (const hit of hits) {
    const alike = byStart.get(hit.from);
    if (alike) alike.push(hit);
    else byStart.set(hit.from, [hit]);
  }

  for (const hit of free) {
    if (hit.cue) continue;
    const { type, kind = '' } = gazetteer.details(hit.entity);
    if (type === 'person') forms.push(...surnamesOf(page, hit, gazetteer));
    const bracket = abbreviationAfter(page, hit, SHIPS.has(kind));
    if (!bracket) continue;
    const listed = (byStart.get(bracket.from) ?? []).filter((other) => other.to === bracket.to && !other.cue);
    for (const other of listed) defined.set(other.group, hit.entity);
    if (!listed.some((other) => other.entity === hit.entity)) {
      const hashes = [];
      for (let word = bracket.from; word < bracket.to; word++) hashes.push(page.hash(word));
      forms.push({ hashes, entity: hit.entity, alias: hit.alias, surname: false });
    }
  }
  return { hits: findShortForms(page, forms, byStart), defined };
}

/** Where the family name comes first, if the first word is one: "Dong Jun", but "Wellington Koo". */
const FAMILY_FIRST = new Set(['country:china', 'country:taiwan', 'country:south-korea', 'country:north-korea']);
/** Family names that come first in Chinese and Korean names. */
export const FAMILY_NAMES = new Set(
  (
    'kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn an song ryu hong moon no noh bae ' +
    'eom seok son eo wi jin pak ri wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang ' +
    'zheng xie tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du ' +
    'dai xia zhong tian ren fan fang shi yao tan liao zou xiong lai tsai koo chiu hsu hsiao mei po ko chu hou chiang miao xi ' +
    'mao qin'
  ).split(' '),
);

function surnamesOf(page: PageWords, hit: Hit, gazetteer: Gazetteer): ShortForm[] {
  if (hit.coreTo - hit.coreFrom < 2) return [];
  const familyFirst =
    FAMILY_FIRST.has(gazetteer.details(hit.entity).countries?.[0] ?? '') &&
    FAMILY_NAMES.has(foldWord(page.raw(hit.coreFrom)));
  const word = familyFirst ? hit.coreFrom : hit.coreTo - 1;
  if (page.words.end[word]! - page.words.start[word]! < 2) return [];
  return [{ hashes: [page.hash(word)], entity: hit.entity, alias: hit.alias, surname: true }];
}

/** A navy numbers its ships anew: "(DDG-995)" after a Korean ship is no American one. */
const SHIPS = new Set(['ship', 'submarine']);

/** Words in brackets right after a name, if they abbreviate it or are a ship's number. */
function abbreviationAfter(page: PageWords, hit: Hit, isShip: boolean): { from: number; to: number } | undefined {
  const { text, words } = page;
  const match = /^\.?,? ?\(["“'‘]?([^\s()"“”'‘’,;:/]{2,12})["”'’]?\)/.exec(text.slice(hit.end, hit.end + 24));
  if (!match) return undefined;
  const short = match[1]!;
  const isNumber = isShip && HULL.test(short);
  if (!isNumber && (capitalsIn(short) < 2 || !abbreviates(short, text.slice(hit.start, hit.end)))) return undefined;
  let to = hit.to;
  const close = hit.end + match[0].length;
  while (to < words.count && words.end[to]! <= close) to++;
  return to > hit.to ? { from: hit.to, to } : undefined;
}

function findShortForms(page: PageWords, forms: ShortForm[], listed: Map<number, Hit[]>): Hit[] {
  if (forms.length === 0) return [];
  const byFirst = new Map<number, ShortForm[]>();
  const seen = new Set<string>();
  for (const form of forms) {
    const key = `${form.entity} ${form.hashes.join(' ')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    byFirst.set(form.hashes[0]!, [...(byFirst.get(form.hashes[0]!) ?? []), form]);
  }
  const found: Hit[] = [];
  const { words } = page;
  for (let from = 0; from < words.count; from++) {
    if (words.upper[from] === 0) continue;
    const alike = byFirst.get(page.hash(from));
    if (!alike) continue;
    for (const form of alike) {
      const to = from + form.hashes.length;
      if (to > words.count || form.hashes.some((hash, i) => page.hash(from + i) !== hash)) continue;
      if (glued(page, from, to)) continue;
      if (!form.surname && !isUpper(page, from, to)) continue;
      if (listed.get(from)?.some((hit) => hit.to >= to && hit.entity === form.entity)) continue;
      found.push(hitOf(page, form, from, to));
    }
  }
  return found;
}

/** A capital beside a surname makes another name of it: "White House", "Sarah White". */
export function standsAsSurname(page: PageWords, from: number, to: number): boolean {
  const before = capitalBefore(page, from);
  if (before !== undefined && !TITLES.has(foldWord(page.raw(before)))) {
    // At the start of a sentence the capital says nothing, but "Arvind Singh" reads otherwise than "Yesterday Singh".
    if (!opensSentence(page, before) || !/(ly|ing|ed|day|while|over|fore)$/.test(page.raw(before))) return false;
  }
  return capitalAfter(page, to) === undefined;
}

/** Words before a surname that say a person is meant. */
export const TITLES = new Set(
  (
    'mr mrs ms dr prof sir lord lady president pm minister premier chancellor king queen prince general gen admiral adm ' +
    'vice rear lieutenant lt major maj colonel col brigadier brig captain capt commander cdr marshal commodore acm chief ' +
    'secretary senator sen rep congressman congresswoman ambassador ceo chairman director spokesman spokesperson ' +
    'spokeswoman governor mayor sergeant sgt professor judge justice envoy defence defense foreign sheikh shri smt'
  ).split(' '),
);

const glued = ({ words }: PageWords, from: number, to: number): boolean =>
  (from > 0 && words.end[from - 1] === words.start[from]) ||
  (to < words.count && words.start[to] === words.end[to - 1]);

function isUpper(page: PageWords, from: number, to: number): boolean {
  const raw = page.text.slice(page.words.start[from], page.words.end[to - 1]);
  return raw === raw.toUpperCase() || capitalsIn(raw) > 1;
}

function hitOf({ words }: PageWords, form: ShortForm, from: number, to: number): Hit {
  return {
    from,
    to,
    coreFrom: from,
    coreTo: to,
    start: words.start[from]!,
    end: words.end[to - 1]!,
    alias: form.alias,
    entity: form.entity,
    group: form.surname ? LOCAL_SURNAME : LOCAL_SHORT,
    ambiguous: form.surname,
    cue: false,
    office: false,
    isOwn: false,
  };
}

/** Groups of hits that no alias of the gazetteer made. */
export const LOCAL_SURNAME = -1;
/** The group of short forms that a text gives in brackets. */
export const LOCAL_SHORT = -2;
