import type { EntityType } from '../../domain';
import { foldWord, hashWord, LETTERS } from '../../text';

/** A way of writing names that gives away what they name. */
export interface NameForm {
  pattern: RegExp;
  /** A name of this form has one of these words in it, the last word of each phrase. */
  triggers: readonly string[];
  type: EntityType;
  /** In words for the reader. */
  reason: string;
  /** Types of listed names that may stand inside it and give way to it. */
  holds: readonly (EntityType | 'cue')[];
}

// That a name's words have capitals is known of the run that a pattern is asked of.
const CAPITAL = '[A-Z\u00c0-\u024f\u1e00-\u1eff]';
const WORD = `${CAPITAL}(?:[${LETTERS}0-9&-]|['’](?=[${LETTERS}])(?!s(?![${LETTERS}]))){0,30}`;
const START = `(?<![${LETTERS}0-9@/.#-])`;
const STOP = `(?![${LETTERS}0-9@-])`;

const list = (names: string): string[] => names.split('|');
const oneOf = (names: readonly string[]): string => `(?:${names.join('|')})`;

/** Nouns that end a name, in their own capital, by what they make of it. */
const HEADS: { type: EntityType; nouns: string[]; holds: NameForm['holds'] }[] = [
  {
    type: 'organisation',
    nouns: list(
      'Ministry|Department|Committee|Subcommittee|Commission|Agency|Council|Directorate|Institute|University|Academy|' +
        'Inspectorate|Secretariat|Association|Foundation|Federation|Bureau|Caucus|Senate|Parliament|Assembly|Party',
    ),
    holds: ['country', 'cue', 'place', 'person', 'organisation'],
  },
  {
    type: 'organisation',
    nouns: list(
      'Command|Authority|Administration|Shipyard|Shipyards|Shipbuilding|Shipbuilders|Bank|Corporation|Company|Industries|' +
        'Holding|Holdings|Technologies|Aerospace|Dynamics|Robotics|Aviation|Laboratory|Laboratories|Consortium|Securities|' +
        'Airlines|Group|News Service|News Agency|Press Service|News|Newswire|Weekly|Gazette|Herald|Tribune|Chronicle|Courier|Magazine|Journal|Brigade|Division|Regiment|Battalion|Squadron|Task Force|Government',
    ),
    holds: ['country', 'cue', 'place', 'person'],
  },
  {
    type: 'organisation',
    nouns: [
      ...list('Training|Research|Test|Innovation|Competence|Operations|Command').flatMap((kind) => [
        `${kind} Centre`,
        `${kind} Center`,
      ]),
      'General Staff',
      'Joint Staff',
    ],
    holds: ['country', 'cue', 'place', 'person', 'organisation', 'system'],
  },
  {
    type: 'programme',
    nouns: list(
      'Program|Programme|Initiative|Strategy|Roadmap|Plan|Facility|White Paper|Strategic Review|Defence Review|Defense Review',
    ),
    holds: ['country', 'cue'],
  },
  {
    type: 'law',
    nouns: list('Act|Treaty|Convention|Statute|Protocol'),
    holds: ['country', 'cue', 'place', 'person'],
  },
  {
    type: 'event',
    nouns: list('Summit|Conference|Exhibition|Expo|Air Show|Air show|Airshow|Uprising'),
    holds: ['country', 'cue', 'place', 'organisation'],
  },
  {
    type: 'place',
    nouns: list(
      'Air Base|Airbase|Air Station|Airport|Airfield|Naval Base|Naval Station|Naval Yard|Island|Islands|Strait|Bay|Peninsula|' +
        'Oblast|Province|State|Governorate|Prefecture|Region|Voivodeship|Krai|Valley|Harbour|Harbor|Proving Ground|Training Area|Test Range|Test Site|River|Canal|County|Sea',
    ),
    holds: ['country', 'cue', 'place', 'person'],
  },
];

/** Nouns that a name may go on from: "Ministry of Trade", "Committee on Foreign Relations". */
const LEADS = list(
  'Ministry|Department|Institute|Committee|Subcommittee|University|Directorate|Academy|Centre|Center|Council|Foundation|' +
    'Association|Federation|Bureau|Commission|Agency|Inspectorate|Secretariat|Bank|Chamber|Office',
);

/** What navies call their flying squadrons, before the number. */
const SQUADRONS = list('INAS|VFA|VMFA|VAQ|HSM|HMLA');

const UNITS = list(
  'Division|Brigade|Regiment|Battalion|Squadron|Corps|Wing|Fleet|Group|Army|Air Base|Airbase|Flotilla|Detachment|Unit',
);
/** Units that are numbered without an ordinal. */
const PLAIN_UNITS = list(
  'Squadron|Helicopter Unit|Helicopter Squadron|Commando Brigade|Commando|Wing|Signal Unit|Armoured Regiment|Field Regiment',
);
/** Units in the words of their own land: "VI Brigada Aérea", "Escuadrón 111", "Jagdbataillon 292". */
const FOREIGN_UNITS = list('Brigada|Escuadrón|Escuadron|Escadron|Régiment|Grupo|Gruppo|Stormo|Ala|Esquadrão');

/** Prefixes of navies' ships. */
export const SHIP_PREFIXES = list(
  'HMS|HMAS|HMCS|HMNZS|USS|USNS|USCGC|INS|ICGS|JS|ROKS|ROCS|BRP|TCG|PNS|BNS|SLNS|KRI|FS|HNoMS|HDMS|HSwMS|HNLMS|ITS|ESPS|ORP|HS|' +
    'RSS|RFA|CCGS|UAM|KD|CNS|IRIS|ENS|NNS|HTMS|NRP|ARA|ARC|ARM|BAP',
);

const YEAR_NOUNS = list('Agenda|Vision|Horizon|Readiness|Army|Navy|Force|Air|Plan|Concept');

/** The forms, each with what it makes of a name. */
export const NAME_FORMS: NameForm[] = [
  {
    pattern: new RegExp(
      `${START}(?:${WORD} ){0,2}(?:${oneOf(LEADS)} (?:of|for)|(?:Committee|Subcommittee|Commission|Council) on) (?:the )?${WORD}(?:(?:,? and| of(?: the)?| for| &)? ${WORD}){0,4}${STOP}`,
      'g',
    ),
    triggers: LEADS,
    type: 'organisation',
    reason: 'written like a body',
    holds: ['country', 'cue', 'place'],
  },
  {
    pattern: new RegExp(
      String.raw`(?<![${LETTERS}0-9])(?:\d{1,3}(?:st|nd|rd|th) (?:${WORD} ){0,4}${oneOf(UNITS)}|(?:No\.? )?\d{1,3} ${oneOf(PLAIN_UNITS)}|(?:\d{1,3}(?:º|ª|°|e|ème|er)|[IVX]{1,5}) ${oneOf(FOREIGN_UNITS)}(?: ${WORD}){0,2}|${oneOf(SQUADRONS)}[ -]\d{2,3})${STOP}`,
      'g',
    ),
    triggers: [...UNITS, ...PLAIN_UNITS, ...FOREIGN_UNITS, ...SQUADRONS],
    type: 'organisation',
    reason: 'written like a military unit',
    holds: ['country', 'cue', 'place', 'organisation', 'person'],
  },
  {
    pattern: new RegExp(
      `${START}(?:Joint |Combined )?Task Force (?!Commander|Leader|Chief)${WORD}(?: ${WORD})?${STOP}`,
      'g',
    ),
    triggers: ['Task Force'],
    type: 'organisation',
    reason: 'follows "Task Force"',
    holds: ['country', 'cue', 'place', 'person', 'system'],
  },
  {
    pattern: new RegExp(`${START}(?:Port|Strait|Gulf|Bay|Isle) of ${WORD}${STOP}`, 'g'),
    triggers: list('Port|Strait|Gulf|Bay|Isle'),
    type: 'place',
    reason: 'written like a place',
    holds: ['place', 'country', 'person'],
  },
  ...HEADS.map(({ type, nouns, holds }) => ({
    // "Parliamentary State Secretary" is who, not where.
    pattern: new RegExp(`${START}(?:${WORD} (?:and |& )?){1,5}${oneOf(nouns)}${STOP}(?! (?:Secretary|Minister))`, 'g'),
    // "News Service" has the word "News" already, and other services and agencies are many.
    triggers: nouns.map((noun) => noun.replace(/^(News|Press) .*/, '$1')),
    type,
    reason: `written like ${type === 'organisation' || type === 'event' ? 'an' : 'a'} ${type}`,
    holds,
  })),
  {
    pattern: new RegExp(`${START}(?:Operation|Exercise) ["“'‘]?${WORD}(?: ${WORD})?${STOP}`, 'g'),
    triggers: ['Operation', 'Exercise'],
    type: 'operation',
    reason: 'follows "Operation"',
    holds: ['country', 'cue', 'place', 'person', 'system', 'organisation'],
  },
  {
    pattern: new RegExp(`${START}${oneOf(SHIP_PREFIXES)} ${WORD}(?: ${WORD})?${STOP}`, 'g'),
    triggers: SHIP_PREFIXES,
    type: 'system',
    reason: 'a ship by its prefix',
    holds: ['country', 'cue', 'place', 'person', 'system'],
  },
  {
    pattern: new RegExp(String.raw`${START}${oneOf(YEAR_NOUNS)} ?20[2-9]\d(?![${LETTERS}0-9-])`, 'g'),
    triggers: YEAR_NOUNS,
    type: 'programme',
    reason: 'named by its year',
    holds: [],
  },
  {
    pattern: new RegExp(
      `${START}(?:(?:San|Los|Admiral|King|Queen|Prince|Al) )?${CAPITAL}[${LETTERS}]{2,20}-class${STOP}`,
      'g',
    ),
    triggers: ['class'],
    type: 'system',
    reason: 'a class of ship',
    holds: ['place', 'person', 'country', 'organisation', 'system'],
  },
];

/** By the hash of a trigger, the forms it belongs to: one bit each, in the order of `NAME_FORMS`. */
export const FORMS_BY_TRIGGER: ReadonlyMap<number, number> = byTrigger();

function byTrigger(): Map<number, number> {
  const bits = new Map<number, number>();
  NAME_FORMS.forEach(({ triggers }, form) => {
    for (const trigger of triggers) {
      const hash = hashWord(foldWord(trigger.slice(trigger.lastIndexOf(' ') + 1)));
      bits.set(hash, (bits.get(hash) ?? 0) | (1 << form));
    }
  });
  return bits;
}
