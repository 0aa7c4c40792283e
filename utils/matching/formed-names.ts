import type { EntityType, Span } from '../domain';
import { inHeadline, isPlainCapital } from './neighbours';
import type { PageWords } from './page-words';

/** A name that no pack has and that its form gives away: "Masurian Artillery Brigade", "HMS Nowhere". */
export interface FormedName {
  span: Span;
  type: EntityType;
  /** In words for the reader. */
  reason: string;
  /** Types of listed names that may stand inside it and give way to it. */
  holds: readonly (EntityType | 'cue')[];
}

/** Names told by the noun they end or begin with, or by a ship's prefix; may overlap listed names and one another. */
export function formedNames(page: PageWords): FormedName[] {
  const found: FormedName[] = [];
  for (const { pattern, type, reason, holds } of FORMS) {
    for (const match of page.text.matchAll(pattern)) {
      const span = trimmed(match[0], match.index);
      if (span && !quiet(page, span.start)) found.push({ span, type, reason, holds });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const WORD = String.raw`\p{Lu}(?:[\p{L}\p{N}&-]|['’](?!s )){0,30}`;
const START = String.raw`(?<![\p{L}\p{N}@/.#-])`;
const STOP = String.raw`(?![\p{L}\p{N}@-])`;

/** Nouns that end a name, in their own capital, by what they make of it. */
const HEADS: { type: EntityType; nouns: string; holds: FormedName['holds'] }[] = [
  {
    type: 'organisation',
    nouns:
      'Ministry|Department|Committee|Subcommittee|Commission|Agency|Council|Directorate|Institute|University|Academy|' +
      'Inspectorate|Secretariat|Association|Foundation|Federation|Bureau|Caucus|Senate|Parliament|Assembly|Party',
    holds: ['country', 'cue', 'place', 'person', 'organisation'],
  },
  {
    type: 'organisation',
    nouns:
      'Command|Authority|Administration|Shipyards?|Shipbuilding|Shipbuilders|Bank|Corporation|Company|Industries|Holdings?|' +
      'Technologies|Aerospace|Dynamics|Robotics|Aviation|Laborator(?:y|ies)|Consortium|Securities|Airlines|Group|News|' +
      'Brigade|Division|Regiment|Battalion|Squadron|Task Force|Government',
    holds: ['country', 'cue', 'place', 'person'],
  },
  {
    type: 'organisation',
    nouns:
      '(?:Training|Research|Test|Innovation|Competence|Operations|Command) Cent(?:re|er)|General Staff|Joint Staff',
    holds: ['country', 'cue', 'place', 'person', 'organisation', 'system'],
  },
  {
    type: 'programme',
    nouns: 'Program|Programme|Initiative|Strategy|Roadmap|Plan|Facility|White Paper|Strategic Review|Defen[cs]e Review',
    holds: ['country', 'cue'],
  },
  { type: 'law', nouns: 'Act|Treaty|Convention|Statute|Protocol', holds: ['country', 'cue', 'place', 'person'] },
  {
    type: 'event',
    nouns: 'Summit|Conference|Exhibition|Expo|Air ?[Ss]how|Uprising',
    holds: ['country', 'cue', 'place', 'organisation'],
  },
  {
    type: 'place',
    nouns:
      'Air Base|Airbase|Air Station|Airport|Airfield|Naval Base|Naval Station|Naval Yard|Islands?|Strait|Bay|Peninsula|Oblast|' +
      'Province|Valley|Harbou?r|Proving Ground|Training Area|Test Range|Test Site|River|Canal|County|Sea',
    holds: ['country', 'cue', 'place', 'person'],
  },
];

/** Nouns that a name may go on from: "Ministry of Trade", "Committee on Foreign Relations". */
const LEADS =
  'Ministry|Department|Institute|Committee|Subcommittee|University|Directorate|Academy|Cent(?:re|er)|Council|Foundation|' +
  'Association|Federation|Bureau|Commission|Agency|Inspectorate|Secretariat|Bank|Chamber|Office';

/** Prefixes of navies' ships, as the middle of a pattern. */
export const SHIP_PREFIXES =
  'HMS|HMAS|HMCS|HMNZS|USS|USNS|USCGC|INS|JS|ROKS|BRP|TCG|PNS|KRI|FS|HNoMS|HDMS|HSwMS|HNLMS|ITS|ESPS|ORP|HS|RSS|RFA|CCGS|UAM|KD';

const FORMS: { pattern: RegExp; type: EntityType; reason: string; holds: FormedName['holds'] }[] = [
  {
    pattern: new RegExp(
      String.raw`${START}(?:${WORD} ){0,2}(?:(?:${LEADS}) (?:of|for)|(?:Committee|Subcommittee|Commission|Council) on) (?:the )?${WORD}(?:(?:,? and| of| for| &)? ${WORD}){0,4}${STOP}`,
      'gu',
    ),
    type: 'organisation',
    reason: 'written like a body',
    holds: ['country', 'cue', 'place'],
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])\d{1,3}(?:st|nd|rd|th) (?:${WORD} ){0,4}(?:Division|Brigade|Regiment|Battalion|Squadron|Corps|Wing|Fleet|Group|Army)${STOP}`,
      'gu',
    ),
    type: 'organisation',
    reason: 'written like a military unit',
    holds: ['country', 'cue', 'place', 'organisation', 'person'],
  },
  ...HEADS.map(({ type, nouns, holds }) => ({
    pattern: new RegExp(String.raw`${START}(?:${WORD} (?:and |& )?){1,5}(?:${nouns})${STOP}`, 'gu'),
    type,
    reason: `written like ${type === 'organisation' || type === 'event' ? 'an' : 'a'} ${type}`,
    holds,
  })),
  {
    pattern: new RegExp(String.raw`${START}(?:Operation|Exercise) ["“'‘]?${WORD}(?: ${WORD})?${STOP}`, 'gu'),
    type: 'operation',
    reason: 'follows "Operation"',
    holds: ['country', 'cue', 'place', 'person', 'system', 'organisation'],
  },
  {
    pattern: new RegExp(String.raw`${START}(?:${SHIP_PREFIXES}) ${WORD}(?: ${WORD})?${STOP}`, 'gu'),
    type: 'system',
    reason: 'a ship by its prefix',
    holds: ['country', 'cue', 'place', 'person', 'system'],
  },
  {
    pattern:
      /(?<![\p{L}\p{N}@/.#-])(?:Agenda|Vision|Horizon|Readiness|Army|Navy|Force|Air|Plan|Concept) ?20[2-9]\d(?![\p{L}\p{N}-])/gu,
    type: 'programme',
    reason: 'named by its year',
    holds: [],
  },
  {
    pattern: new RegExp(
      String.raw`${START}(?:(?:San|Los|Admiral|King|Queen|Prince|Al) )?\p{Lu}\p{L}{2,20}-class${STOP}`,
      'gu',
    ),
    type: 'system',
    reason: 'a class of ship',
    holds: ['place', 'person', 'country', 'organisation', 'system'],
  },
];

/** Words that a sentence, a list or a rank puts before a name, in capitals and no part of it. */
const BEFORE_NAMES =
  /^(?:Under|Both|Former|Senior|Former|Chairman|Director|President|Minister|Secretary|Senator|Head|Chief|Member|Mr|According|Its|Their|Another|Two|Three|Four|Five|World|First|Business|Working|Middle|Economy|Best|Top|Second|Third)$/;

/** The span without words in front that are no part of a name; undefined when only the noun is left. */
function trimmed(name: string, start: number): Span | undefined {
  let from = 0;
  for (;;) {
    const space = name.indexOf(' ', from);
    const first = name.slice(from, space < 0 ? undefined : space);
    if (!isPlainCapital(first) && !BEFORE_NAMES.test(first.split('-')[0]!)) break;
    if (space < 0) return undefined;
    from = space + 1;
    if (/^(?:and|&) /.test(name.slice(from))) from = name.indexOf(' ', from) + 1;
  }
  let end = name.length;
  for (let at = name.lastIndexOf(' ', end - 1); at > from; at = name.lastIndexOf(' ', end - 1)) {
    const last = name.slice(at + 1, end);
    if (/^[\p{Lu}\d]/u.test(last) && !isPlainCapital(last)) break;
    end = at;
  }
  const rest = name.slice(from, end);
  if (!rest.includes(' ') && !/-class$|\d$/.test(rest)) return undefined;
  return { start: start + from, end: start + end };
}

/** In a headline every word has a capital: nothing can be told from it. */
const quiet = (page: PageWords, start: number): boolean => inHeadline(page, wordAt(page, start));

/** Number of the word that starts at or after a place. */
function wordAt({ words }: PageWords, start: number): number {
  let low = 0;
  let high = words.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.start[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
