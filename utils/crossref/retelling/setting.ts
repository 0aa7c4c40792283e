import type { Claim, EntityId, Span } from '../../domain';
import type { FamilyOf } from '../compare/kin';
import { isFormer } from './former';
import { placeOf } from './place';
import { rateOf } from './rate';
import { isRunning } from './running';
import { meaningOf } from './word-senses';

/** A report as it was told: its words, names and figures. */
export interface ToldReport {
  text: string;
  mentions: readonly { entityId: EntityId; start: number; end: number }[];
  claims: readonly Claim[];
}

/** What stands around a figure, and how near: 1 beside it, 0 far away. Names are `@id`, figures `#value`. */
export type Setting = ReadonlyMap<string, number>;

/** The settings of a report's claims, in their order, and what each of their sentences says. */
export interface Settings {
  ofClaims: Setting[];
  /** Which of the claims are told as the state that a count has come to. */
  running: boolean[];
  /** Which are told as what was before. */
  former: boolean[];
  /** The time each is told for, of rates. */
  rates: (string | undefined)[];
  /** Which of a series each is of. */
  places: (string | undefined)[];
  sentences: ReadonlySet<string>[];
  /** All that is said in the sentences with figures. */
  said: ReadonlySet<string>;
  /** Words among it that stand as names do, "Dutch" or "Gripen", where no mention says so. */
  proper: ReadonlySet<string>;
  /** How often the report names each entity, countries apart, and each other word that stands as a name. */
  names: ReadonlyMap<string, number>;
}

interface Token extends Span {
  says: string;
  /** Commas, colons and conjunctions before it in the passage: what they part belongs less together. */
  breaks: number;
  /** With a capital, and not the first word of the sentence. */
  isProper?: boolean;
}

/** The end of the sentence before says what this one goes on about. */
const LEAD_CHARS = 200;
const LEAD_WEIGHT = 0.35;
/** Half as near after this many characters ... */
const HALF_CHARS = 60;
/** ... and by this much less after a comma. */
const PER_BREAK = 0.85;

/** Reads what stands around each figure of a report. */
export function settingsOf(told: ToldReport, familyOf: FamilyOf): Settings {
  const marks = marksOf(told, familyOf);
  const passages = new Map<number, { lead: Token[]; own: Token[] }>();
  const ofClaims = told.claims.map((claim) => {
    const { start, end } = claim.sentence;
    const known = passages.get(start);
    const passage = known ?? {
      lead: tokensOf(told.text, { start: Math.max(0, start - LEAD_CHARS), end: start }, marks),
      own: tokensOf(told.text, { start, end }, marks),
    };
    if (!known) passages.set(start, passage);
    const setting = new Map<string, number>();
    weigh(setting, passage.lead, claim.figure.span, LEAD_WEIGHT);
    weigh(setting, passage.own, claim.figure.span, 1);
    return setting;
  });
  const own = [...passages.values()].flatMap((passage) => passage.own);
  return {
    ofClaims,
    running: told.claims.map((claim) => isRunning(told.text, claim)),
    former: told.claims.map((claim) => isFormer(told.text, claim)),
    rates: told.claims.map((claim) => rateOf(told.text, claim)),
    places: told.claims.map((claim, at) => placeOf(claim, ofClaims[at]!)),
    sentences: [...passages.values()].map((passage) => new Set(passage.own.map(({ says }) => says))),
    said: new Set(own.map(({ says }) => says)),
    proper: new Set(own.filter(({ isProper }) => isProper).map(({ says }) => says)),
    names: namesOf(told, own, familyOf),
  };
}

/** A capital makes no name for sure. */
const UNKNOWN_NAME = 0.5;

function namesOf({ mentions }: ToldReport, tokens: Token[], familyOf: FamilyOf): Map<string, number> {
  const names = new Map<string, number>();
  for (const { says, isProper } of tokens) if (isProper) names.set(says, (names.get(says) ?? 0) + UNKNOWN_NAME);
  for (const { entityId } of mentions) {
    if (entityId.startsWith('country:')) continue;
    const name = familyOf(entityId);
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return names;
}

function weigh(setting: Map<string, number>, tokens: Token[], figure: Span, most: number): void {
  const breaksAt = tokens.findLast(({ start }) => start <= figure.start)?.breaks ?? 0;
  for (const token of tokens) {
    if (token.start < figure.end && figure.start < token.end && token.says.startsWith('#')) continue;
    const away = Math.max(figure.start - token.end, token.start - figure.end, 0);
    const near = (most / (1 + away / HALF_CHARS)) * PER_BREAK ** Math.abs(token.breaks - breaksAt);
    if (near > (setting.get(token.says) ?? 0)) setting.set(token.says, near);
  }
}

type Mark = Span & { says: string };

/** Names and figures in reading order; where two overlap the first stands. */
function marksOf({ mentions, claims }: ToldReport, familyOf: FamilyOf): Mark[] {
  return [
    ...mentions.map(({ start, end, entityId }) => ({ start, end, says: `@${familyOf(entityId)}` })),
    ...claims.map(({ figure }) => ({ ...figure.span, says: `#${figure.quantity.lo}` })),
  ].sort((a, b) => a.start - b.start);
}

const WORD_OR_BREAK = /\p{L}[\p{L}\p{N}'’-]*|[,;:()–—]/gu;
const CONJUNCTIONS = new Set(['and', 'while', 'but']);

function tokensOf(text: string, passage: Span, marks: Mark[]): Token[] {
  const tokens: Token[] = [];
  let at = passage.start;
  let breaks = 0;
  const readWords = (to: number): void => {
    for (const { 0: word, index } of text.slice(at, to).matchAll(WORD_OR_BREAK)) {
      if (word.length === 1 && !/\p{L}/u.test(word)) breaks++;
      else if (CONJUNCTIONS.has(word)) breaks++;
      else {
        const says = meaningOf(word);
        if (!says) continue;
        const start = at + index;
        const isProper = start > passage.start + 1 && /^\p{Lu}/u.test(word);
        tokens.push({ says, start, end: start + word.length, breaks, isProper });
      }
    }
  };
  for (const mark of marks) {
    if (mark.start < at || mark.end > passage.end) continue;
    readWords(mark.start);
    tokens.push({ ...mark, breaks });
    at = mark.end;
  }
  readWords(passage.end);
  return tokens;
}
