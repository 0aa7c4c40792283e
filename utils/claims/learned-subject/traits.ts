import type { EntityId, Measure } from '../../domain';
import { isCarried } from '../measure/nouns';
import type { Focus } from '../reading/focus';
import { distanceBetween, type Frame } from '../reading/frame';
import type { Passage } from '../reading/passage';
import { remembered } from '../reading/remembered';
import type { Spot } from '../reading/spot';
import { isSubjectLike } from '../reading/subject-like';
import { agreementOf } from '../subject/agreement';
import { inNounGroup, tieOf } from '../subject/candidates-in-sentence';
import { PURSE } from '../subject/contest';
import { type Named, namedUpTo, type Sighting } from './candidates';
import * as S from './sorts';

/** What is the same for all that a figure may be about. */
export interface Asking {
  passage: Passage;
  spot: Spot;
  all: ReadonlyMap<EntityId, Named>;
  /** Kind of the figure and sort of its measure, by number. */
  figure: number;
  measure: number;
  /** Word of the name inside the counted group. */
  group: number | undefined;
  /** More than one of something is counted. */
  isMany: boolean;
  counted: string | undefined;
  /** The thing that the sentence names last before the figure, and the one that it begins with as known. */
  near: string | undefined;
  subject: string | undefined;
  /** The last pronoun before the figure, -1 if there is none. */
  pronoun: number;
  /** What the sentence before spoke of. */
  focus: Focus | undefined;
  /** What the paragraph spoke of first. */
  opening: EntityId | undefined;
  /** What the article is mostly about, and the type it is a variant of. */
  main: EntityId | undefined;
  baseOfMain: EntityId | undefined;
  tellsOfProgramme: boolean;
  tellsOfState: boolean;
  isShort: boolean;
}

/** Takes the number of a trait. */
type TakeTrait = (trait: number) => void;

/** Makes a figure ready to be asked about. */
export function askingOf(passage: Passage, spot: Spot, measure: Measure): Asking {
  const { figure, frame, at } = spot;
  const isCount = figure.kind === 'count' && measure !== 'crew';
  const main = passage.topic.ranked[0]?.entityId;
  return {
    passage,
    spot,
    all: namedUpTo(passage, frame),
    figure: Math.min(FIGURE_KINDS.indexOf(figure.kind), S.FIGURES.length - 1),
    measure: S.groupOf(measure),
    group: inNounGroup(passage, spot),
    isMany: isCount && figure.quantity.form === 'number' && figure.quantity.hi > 1,
    counted: isCount && !isCarried(figure) ? figure.noun : undefined,
    near: thingBefore(frame, at),
    subject: beginsWith(frame),
    pronoun: pronounBefore(frame, at),
    focus: passage.focuses[frame.index - 1],
    opening: openingName(passage, frame, at),
    main,
    baseOfMain: main && passage.entity(main)?.variantOf,
    tellsOfProgramme: tellsOfProgramme(frame),
    tellsOfState: tellsOfState(frame),
    isShort: passage.frames.length <= FEW,
  };
}
const FIGURE_KINDS = ['money', 'count', 'date', 'quantity', 'percent', 'duration', 'ordinal'];

/** Tells every trait of one name that a figure may be about. */
export function tellTraits(asking: Asking, named: Named, take: TakeTrait): void {
  const { spot, group } = asking;
  const { own } = named;
  const before = own.findLast(({ at }) => at < spot.at);
  const after = own.find(({ at }) => at > spot.at);
  const isInside = group !== undefined && own.some(({ at }) => at === group);
  const place = isInside ? 0 : before ? 1 : after ? 2 : placeBack(spot.frame, named);
  tellNature(asking, named, place, take);
  tellBefore(asking, before, take);
  tellAfter(asking, after, take);
  tellArticle(asking, named, place, take);
}

/** What it is, and whether that fits what is counted or told of. */
function tellNature(asking: Asking, { id, entity, mention }: Named, place: number, take: TakeTrait): void {
  const { figure, measure, counted, near, subject, isMany, all } = asking;
  const type = TYPES.indexOf(mention?.type ?? entity?.type ?? 'unknown');
  const isPurse = type === 1 && PURSE.test(mention?.name ?? '');
  take(traitOf(S.TYPE, isPurse ? PURSES : type < 0 ? UNKNOWN : type, figure));
  take(traitOf(S.THING, THINGS.get(entity?.kind ?? '') ?? 0, measure));
  const isShip = entity?.kind === 'ship' || entity?.kind === 'submarine';
  take(traitOf(S.FITS, counted ? fitting(agreementOf(counted, entity, isMany)) : isMany && isShip ? 2 : 0, figure));
  take(traitOf(S.FITS_NEAR, near ? fitting(agreementOf(near, entity)) : 0, figure));
  take(traitOf(S.FITS_SUBJECT, subject ? fitting(agreementOf(subject, entity)) : 0, place));
  const base = entity?.variantOf;
  take(traitOf(S.MAIN, base && base === asking.main ? 1 : asking.baseOfMain === id ? 2 : 0, place));
  take(traitOf(S.VARIANT, base && all.has(base) ? 1 : 0, figure));
  take(traitOf(S.MEANT, type === 1 && asking.tellsOfProgramme ? 1 : 0, place));
  take(traitOf(S.STATE, asking.tellsOfState ? (type < 0 || type > 3 ? 5 : type + 1) : 0, figure));
}

/** How it stands before the figure in its sentence. */
function tellBefore({ passage, spot, figure, measure, pronoun }: Asking, name: Sighting | undefined, take: TakeTrait) {
  const { frame, at } = spot;
  const standing = name ? S.STANDING.answers.indexOf(name.standing) : 0;
  const since = name && between(passage, frame, name.at, at);
  take(traitOf(S.BEFORE, name ? bucket(DISTANCES, distanceBetween(frame, name.at, at)) : NOT_NEAR, figure));
  take(traitOf(S.BEHIND, name ? behind(frame, name.at) : 0, figure));
  take(traitOf(S.STANDING, standing, figure));
  take(traitOf(S.STANDING_FOR, standing, measure));
  take(traitOf(S.ORDER, name ? Math.min(name.order, 2) + 1 : 0, figure));
  take(traitOf(S.AND_BEFORE, since ? (since.hasAnd ? 2 : 1) : 0, figure));
  const told = pronoun < 0 ? 0 : name && pronoun > name.at ? 2 : 1;
  take(traitOf(S.PRONOUN, told, since ? Math.min(since.names, 2) + 1 : 0));
  take(traitOf(S.TIE_BEFORE, name ? TIES.indexOf(tieOf(passage, spot, name.at)) : 0, figure));
}

/** How it stands behind the figure in its sentence. */
function tellAfter({ passage, spot, figure }: Asking, name: Sighting | undefined, take: TakeTrait): void {
  const { frame, at } = spot;
  const until = name && between(passage, frame, at, name.at);
  take(traitOf(S.AFTER, name ? bucket(DISTANCES, distanceBetween(frame, name.at, at)) : NOT_NEAR, figure));
  take(traitOf(S.AHEAD, name ? aheadOf(frame, name) : 0, until ? Math.min(until.names, 2) + 1 : 0));
  take(traitOf(S.COMMAS, until ? Math.min(until.commas, 2) + 1 : 0, figure));
  take(traitOf(S.AND_AFTER, until ? (until.hasAnd ? 2 : 1) : 0, figure));
  take(traitOf(S.TIE_AFTER, name ? TIES.indexOf(tieOf(passage, spot, name.at)) : 0, figure));
}

/** Where the article names it, and how often of late. */
function tellArticle(asking: Asking, named: Named, place: number, take: TakeTrait): void {
  const { passage, figure, focus, opening, spot } = asking;
  take(traitOf(S.OTHERS, named.last === undefined ? 6 : bucket(OTHERS, named.othersSince), figure));
  take(traitOf(S.FOCUS, focus?.mention.entityId === named.id ? bucket(SURE, focus.sure) : 0, figure));
  take(traitOf(S.PASSING, passage.topic.passing.has(named.id) ? 1 : 0, figure));
  take(traitOf(S.FIRST, named.first === undefined ? 5 : bucket(FIRSTS, named.first), place));
  take(traitOf(S.RECENT, bucket(RECENT, named.recent), place));
  take(traitOf(S.ALONE, asking.isShort ? 1 : 0, place));
  take(traitOf(S.HEADING, spot.frame.kind === 'heading' ? 1 : 0, place));
  take(traitOf(S.OPENS, opening === undefined ? 0 : opening === named.id ? 2 : 1, place));
  take(traitOf(S.TAKEN, asking.group === undefined ? 0 : 1, place));
}

const traitOf = ({ from, by }: S.Sort, answer: number, which: number): number => from + answer * by.length + which;

const TIES = S.TIE_BEFORE.answers;
const THINGS = new Map(S.THING.answers.map((kind, at) => [kind, at]));
const TYPES = ['system', 'programme', 'organisation', 'country', 'place', 'operation'];
const UNKNOWN = 6;
const PURSES = 7;
/** A text of so few sentences has hardly a topic. */
const FEW = 6;

/** The number of the first step that a value stays below, or of the last. */
function bucket(steps: readonly number[], value: number): number {
  let at = 0;
  while (at < steps.length && value >= steps[at]!) at++;
  return at;
}
const DISTANCES = [1.5, 2.5, 4, 6, 9, 14, 22];
const NOT_NEAR = DISTANCES.length + 1;
const OTHERS = [1, 2, 3, 5, 10];
const SURE = [0.01, 0.6, 0.95];
const FIRSTS = [1, 2, 3, 6, 11];
const RECENT = [0.01, 0.2, 0.4, 0.7, 1, 1.5];
const FITTING = [0.07, 0.3, 0.82, 0.9];

const fitting = (agreement: number): number => 1 + bucket(FITTING, agreement);

const BACK = [2, 3, 4, 6, 11];
const placeBack = (frame: Frame, { last }: Named): number =>
  last === undefined ? S.PLACES.length - 1 : 3 + bucket(BACK, frame.index - last);

/** What stands between two words of a sentence. */
function between({ entity }: Passage, { words }: Frame, from: number, to: number) {
  let names = 0;
  let commas = 0;
  let hasAnd = false;
  for (let i = from + 1; i < to; i++) {
    const { mention, text } = words[i]!;
    if (mention) names += isSubjectLike(mention, entity) ? 1 : 0;
    else if (text === ',') commas++;
    else if (text === 'and') hasAnd = true;
  }
  return { names, commas, hasAnd };
}

/** What sort of word stands right behind a name. */
function behind({ words }: Frame, at: number): number {
  const next = words[at + 1];
  if (!next) return 1;
  if (next.mention) return BEHIND_NAME;
  if (next.figure !== undefined) return BEHIND_FIGURE;
  const known = BEHIND.get(next.text);
  if (known !== undefined) return known;
  if (next.lexeme.noun === 'equipment') return BEHIND_THING;
  return next.text.endsWith('ed') ? BEHIND_NAME + 1 : BEHIND_NAME + 2;
}
const BEHIND_THING = S.BEHIND.answers.indexOf('thing');
const BEHIND_FIGURE = BEHIND_THING + 1;
const BEHIND_NAME = BEHIND_THING + 2;
const BEHIND = wordsOf(S.BEHIND, {
  is: 'was are were has have had',
  will: 'would',
  can: 'could may',
  which: 'that',
  for: 'to',
  in: 'from with at by on',
  and: 'or',
  programme: 'program project',
  deal: 'contract order purchase',
  "'s": '',
  ',': '',
  '.': '',
  ';': '',
  '(': '',
  ')': '',
  of: '',
});

/** What sort of word leads up to a name, articles and describing words passed over. */
function aheadOf(frame: Frame, { at }: Sighting): number {
  const { words, texts } = frame;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { mention, figure } = words[i]!;
    if (mention) return AHEAD_NAME;
    if (figure !== undefined) return AHEAD_NAME + 1;
    const known = AHEAD.get(texts[i]!);
    if (known !== undefined) return known;
  }
  return at <= 5 ? 1 : AHEAD_NAME + 2;
}
const AHEAD_NAME = S.AHEAD.answers.indexOf('name');
const AHEAD = wordsOf(S.AHEAD, {
  of: '',
  for: '',
  by: '',
  from: '',
  with: '',
  to: '',
  on: '',
  in: 'at',
  and: 'or',
  ',': '',
  '(': '',
  under: '',
  than: 'as that',
  verb: 'is are was were will would has have had can could includes received ordered bought',
});

/** The answers of a sort by the words that give them. */
function wordsOf({ answers }: S.Sort, by: Record<string, string>): Map<string, number> {
  return new Map(
    Object.entries(by).flatMap(([answer, more]) =>
      [answer, ...more.split(' ')].map((word): [string, number] => [word, answers.indexOf(answer)]),
    ),
  );
}

/** The thing that a sentence tells of last before a word. */
function thingBefore({ words }: Frame, at: number): string | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const { mention, figure, lexeme, text } = words[i]!;
    if (!mention && figure === undefined && lexeme.noun === 'equipment') return text;
  }
  return undefined;
}

/** "The boats", "all these missiles": what a sentence begins with as known. */
const beginsWith = remembered(({ words, texts }: Frame): string | undefined => {
  for (let i = 0; i < Math.min(9, words.length); i++) {
    const { mention, figure, lexeme, text } = words[i]!;
    if (mention || figure !== undefined || lexeme.noun !== 'equipment') continue;
    if (texts.slice(Math.max(0, i - 4), i).some((word) => KNOWN.has(word))) return text;
  }
  return undefined;
});
const KNOWN = new Set('the these this those its their both such each all'.split(' '));

function pronounBefore({ texts }: Frame, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (PRONOUNS.has(texts[i]!)) return i;
  return -1;
}
const PRONOUNS = new Set('it its they their them this these she her'.split(' '));

const tellsOfProgramme = remembered(({ line }: Frame) =>
  /\b(the|this|whole|entire|total|overall) (program|programme|project)\b/.test(line),
);
const tellsOfState = remembered(({ line }: Frame) =>
  /\b(defen[cs]e (budget|spending)|gdp|military (budget|spending))\b/.test(line),
);

/** The first thing that the paragraph spoke of, up to the figure. */
function openingName(passage: Passage, frame: Frame, at: number): EntityId | undefined {
  const first = openings(passage)[frame.index];
  if (!first) return undefined;
  return first.index < frame.index || first.at < at ? first.id : undefined;
}
const openings = remembered(({ frames, names }: Passage) => {
  let current: { id: EntityId; index: number; at: number } | undefined;
  return frames.map(({ index, block }) => {
    if (frames[index - 1]?.block !== block) current = undefined;
    const plain = current ? undefined : names[index]!.find(({ standing }) => standing === 'plain');
    if (plain) current = { id: plain.mention.entityId, index, at: plain.at };
    return current;
  });
});
