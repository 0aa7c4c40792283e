import type { Measure, Mention } from '../domain';
import { comparedName } from './compared';
import type { Focus } from './focus';
import { distanceBetween, type Frame, phrase } from './frame';
import { isNameOfThings } from './measure/nouns';
import type { NameAt } from './names';
import type { Passage } from './passage';
import { remembered } from './remembered';
import type { Spot } from './spot';
import { isSubjectLike } from './subject-like';
import { isUnknownName } from './unknown-name';

/** A name that a figure may be about; without a mention it is a name nobody knows, which no other may stand in for. */
export interface Candidate {
  mention: Mention | undefined;
  /** Nearness, from 0 to 1 or above when the grammar itself ties the two. */
  near: number;
  cue: string;
  /** Word of the figure's own sentence. */
  at?: number;
  /** The figure counts these very things ("five S-400 systems"). */
  isTied?: boolean;
}

/** All names a figure may be about: of its sentence, of those before, and the article's topics. */
export function candidatesFor(passage: Passage, spot: Spot, measure: Measure): Candidate[] {
  const compared = comparedName(passage, spot);
  if (compared) return compared.name ? [{ ...candidate(compared.name), near: 3 }] : [];
  const own = inSentence(passage, spot, measure);
  const named = own.some(({ near, at }) => near > 0.15 && at! < spot.at);
  const earlier = before(passage, spot, named);
  return [
    ...own,
    ...together(passage, spot),
    ...underHeading(passage, spot),
    ...inFocus(passage, spot),
    ...earlier.found,
    ...latter(passage, spot),
    ...topics(passage, spot, earlier.isFocused),
  ];
}

const candidate = ({ mention, at }: NameAt): Candidate => ({ mention, near: 1, cue: mention.name, at });

function inSentence(passage: Passage, spot: Spot, measure: Measure): Candidate[] {
  const { frame, at } = spot;
  const own = inNounGroup(passage, spot);
  const side = sidePreference(spot, measure);
  const nearness = (i: number): number =>
    ((i === own ? 3 : 1) * (i < at ? side.before : side.after)) / (1 + distanceBetween(frame, i, at) / 8);
  const found: Candidate[] = passage.names[frame.index]!.map((name) => {
    const { at: i } = name;
    const near =
      nearness(i) *
      (i === own || isOwnClause(frame, name, spot) || ofWhich(frame, i, at) || isSaidOf(frame, name, spot)
        ? 1
        : STANDING[name.standing]) *
      (ofWhich(frame, i, at) || isSaidOf(frame, name, spot) ? 2 : 1) *
      (heldByOther(passage, spot, i) ? 0.45 : 1) *
      (i !== own && isOfOtherCount(passage, spot, i) ? 0.12 : 1);
    return { ...candidate(name), near, isTied: i === own };
  });
  const { at: unknown } = unknownBeside(passage, spot) ?? {};
  // "687 Pumas": a name that no pack knows is still a name.
  if (spot.figure.kind === 'count' && isNameOfThings(spot.figure))
    found.push({ mention: undefined, near: 2.5, cue: '', at });
  if (unknown !== undefined) found.push({ mention: undefined, near: 2 * nearness(unknown), cue: '', at: unknown });
  return found;
}

/** "180 tanks: 117 K2GFs and 63 K2PLs": the names after a count that has its own noun are those of its parts. */
function isOfOtherCount(passage: Passage, spot: Spot, at: number): boolean {
  if (spot.figure.kind !== 'count' || at < spot.next) return false;
  for (let i = spot.at + 1; i < at; i++) {
    const { figure } = spot.frame.words[i]!;
    const other = figure === undefined ? undefined : passage.spots[figure];
    if (other?.figure.kind === 'count' && inNounGroup(passage, other) === at) return true;
  }
  return false;
}

/** What the first figure of the sentence was found to be about, when the sentence does not name it. */
function together(passage: Passage, spot: Spot): Candidate[] {
  const { index } = spot.frame;
  const bound = passage.bound[index];
  if (!bound) return [];
  // "Two of the K2s come from abroad; 50 are made at home": what the part before the semicolon is about.
  const cut = spot.frame.texts.lastIndexOf(';', spot.at);
  const named = passage.names[index]!;
  const isNamed = named.some(({ mention }) => mention.entityId === bound.entityId);
  if (isNamed && (cut < 0 || named.some(({ at }) => at > cut))) return [];
  // "First delivery is 2029; the TF35000 will not be ready before": the part behind the semicolon has its own name.
  if (cut >= 0 && named.some(({ at, standing }) => at > cut && at < spot.at && standing === 'plain')) return [];
  // A name of the sentence's own that stands before the figure turns to something else.
  const isTurned = named.some(
    (name) =>
      name.at < spot.at &&
      name.standing === 'plain' &&
      name.mention.type === 'system' &&
      !isPart(passage, spot.frame, name) &&
      !isBehindFigure(passage, spot, name.at),
  );
  return [{ mention: bound, near: isTurned ? 0.2 : 0.45, cue: `${bound.name}, before` }];
}

/** Something that is carried by others: by its kind, or as the text calls it ("Aster 30 missiles"). */
const isPart = (passage: Passage, { texts }: Frame, { at, mention }: NameAt): boolean =>
  PARTS.has(passage.entity(mention.entityId)?.kind ?? '') ||
  texts.slice(at + 1, at + 4).some((text) => /^(missile|interceptor|round|engine)s?$/.test(text));

/** "116 of the K2GF", "$4 billion for Iron Dome": the name is of that figure, no turn of the sentence. */
function isBehindFigure(passage: Passage, spot: Spot, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const { figure } = spot.frame.words[i]!;
    if (figure === undefined) continue;
    const other = passage.spots[figure];
    if (!other || other === spot) continue;
    if (other.figure.kind === 'count') return inNounGroup(passage, other) === at;
    return other.figure.kind === 'money' && /^(for|of|on|to)$/.test(spot.frame.texts[other.next] ?? '');
  }
  return false;
}

/** "Tamandaré-class frigates" over a list of bullets: what each of them is about, if it names nothing itself. */
function underHeading(passage: Passage, spot: Spot): Candidate[] {
  const mention = passage.sections[spot.frame.index];
  return mention ? [{ mention, near: 0.4, cue: `${mention.name}, the heading` }] : [];
}

/** What something carries is rarely what a sum, a date or a count is about; what it replaces hardly ever. */
const STANDING = { plain: 1, accessory: 0.4, aside: 0.1 };

/** "fires the PAC-2, which can hit targets at 160 km": the relative clause speaks of the carried thing itself. */
function isOwnClause(frame: Frame, { at, standing }: NameAt, spot: Spot): boolean {
  if (standing !== 'accessory' || spot.figure.kind !== 'quantity' || at > spot.at) return false;
  const between = frame.words.slice(at + 1, spot.at);
  return (
    !between.some((word) => word.mention?.type === 'system' || word.text === ';') &&
    between.some((word) => /^(which|that|whose|with|of|range|ranging|\()$/.test(word.text))
  );
}

/** A designation nobody knows right before the figure's noun or after it: "10,000 CGR-080 missiles", "80 km with the CGR-080". */
function unknownBeside(passage: Passage, spot: Spot): { at: number } | undefined {
  if (spot.figure.kind !== 'count' && spot.figure.kind !== 'quantity') return undefined;
  const { words } = spot.frame;
  for (let at = spot.at + 1; at < Math.min(words.length, spot.at + 4); at++) {
    const word = words[at]!;
    if (word.mention || word.figure !== undefined || ENDS_GROUP.test(word.text)) return undefined;
    if (isUnknownName(passage.text, word)) return { at };
  }
  return undefined;
}

const ENDS_GROUP = /^([,;.]|in|on|at|from|under|by|to|and|is|are|was|were)$/;

/** "five S-400 systems", "63 of the K2PL version", "batteries of the BrahMos": the name inside the counted group. */
function inNounGroup(passage: Passage, spot: Spot): number | undefined {
  if (spot.figure.kind !== 'count') return undefined;
  const { words, texts } = spot.frame;
  const version = words.findIndex(
    (word, i) =>
      i > spot.at &&
      i <= spot.next + 7 &&
      word.mention?.type === 'system' &&
      /^(version|variant|configuration|standard|model)$/.test(texts[i + 1] ?? ''),
  );
  // "64 units of them in the K2PL version", unless another count comes first.
  if (version > 0 && !words.slice(spot.at + 1, version).some((word) => word.figure !== undefined || word.text === ','))
    return version;
  for (let i = spot.at + 1; i < words.length && i <= spot.next + 5; i++) {
    const word = words[i]!;
    if (word.mention && isSubjectLike(word.mention, passage.entity)) return i;
    // "20 of 36, and eight Hangor boats": the name is of the next count's things.
    if (word.text === ',' && words.slice(i, i + 3).some(({ figure }) => figure !== undefined)) return undefined;
    if (word.figure !== undefined) continue;
    if (word.mention || (i >= spot.next && !GROUP_WORDS.has(word.text))) return undefined;
  }
  return undefined;
}

const GROUP_WORDS = new Set(
  'of the its new retired ageing old more additional further upgraded used second-hand and - naval marine version variant main battle air surface-to-air cruise anti-ship single-seat twin-seat single-seater twin-seater advanced combat fighter'.split(
    ' ',
  ),
);

/** "20 HIMARS, of which five": the relative takes up the name before it. */
const ofWhich = (frame: Frame, name: number, at: number): boolean =>
  name < at && at - name <= 8 && /^[,(]? ?(\w+ )?of which\b/.test(phrase(frame, name + 1, at));

/** "246 CV90s, bought in 2023 for 60 billion", "Iron Dome, which fires": what stands behind a name goes on about it. */
function isSaidOf({ texts, words }: Frame, { at: name }: NameAt, { at }: Spot): boolean {
  if (name > at) return false;
  const comma = words[name + 1]?.text === ',' ? name + 1 : name + 2;
  return (
    texts[comma] === ',' &&
    GOES_ON.test(texts[comma + 1] ?? '') &&
    !words.slice(comma, at).some(({ mention, text }) => mention?.type === 'system' || text === ';' || text === 'while')
  );
}
const GOES_ON =
  /^(which|whose|bought|ordered|purchased|acquired|signed|contracted|delivered|procured|leased|built|priced|valued|worth)$/;

/** Which side of the figure its subject usually stands on. */
function sidePreference(spot: Spot, measure: Measure): { before: number; after: number } {
  if (spot.figure.kind === 'count')
    return measure === 'targets-engaged' || measure === 'targets-tracked' || measure === 'crew'
      ? { before: 1, after: 0.4 }
      : { before: 0.75, after: 0.5 };
  if (spot.figure.kind === 'money') {
    const ahead = spot.frame.texts.slice(spot.next, spot.next + 8);
    const stop = ahead.findIndex((text) => /^(;|\.|and)$/.test(text));
    return (stop < 0 ? ahead : ahead.slice(0, stop)).some((text) => /^(for|of|to)$/.test(text))
      ? { before: 0.8, after: 1 }
      : { before: 1, after: 0.6 };
  }
  return { before: 1, after: 0.55 };
}

/** Between the figure and the name stands another figure of the same kind, which the name rather belongs to. */
function heldByOther(passage: Passage, spot: Spot, at: number): boolean {
  if (spot.figure.kind === 'count' || spot.figure.twin !== undefined || at < spot.at) return false;
  for (let i = spot.at + 1; i < at; i++) {
    const { figure } = spot.frame.words[i]!;
    if (figure === undefined) continue;
    const other = passage.figures[figure]!;
    if (other.kind === spot.figure.kind && other.twin === undefined) return true;
  }
  return false;
}

/**
 * The first name of each earlier sentence and what its figures were found to be about, each sentence back counting for
 * less and another block for less still. Focused: something else than what is merely carried was spoken of.
 */
function before(passage: Passage, spot: Spot, named: boolean): { found: Candidate[]; isFocused: boolean } {
  const found: Candidate[] = [];
  let isFocused = false;
  const kindOf = ({ entityId }: Mention): string => passage.entity(entityId)?.kind ?? '';
  // A paragraph on the jet's engine does not make the engine what the next paragraph is about.
  const isOfWhole = passage.topic.ranked[0] !== undefined && !PARTS.has(kindOf(passage.topic.ranked[0]));
  const isPart = (mention: Mention): boolean => isOfWhole && PARTS.has(kindOf(mention));
  for (let back = 1; back <= 4; back++) {
    const frame = passage.frames[spot.frame.index - back];
    if (!frame) break;
    const sameBlock = frame.block === spot.frame.block || (back === 1 && frame.kind === 'heading');
    const names = passage.names[frame.index]!.filter(({ standing }) => standing !== 'aside');
    const first = names.find(({ standing }) => standing === 'plain') ?? names[0];
    const bound = passage.bound[frame.index];
    // "It has a crew of three", "This system is to reach": the sentence points straight at the one before.
    const pointed = back === 1 && !named && pointsBack(spot.frame) ? 1.9 : 1;
    const block = sameBlock ? 0.25 : 0.17;
    // "It will be picked from NASAMS, IRIS-T and VL MICA": what lists several is about none of them.
    const listed = !sameBlock && names.length >= SEVERAL && areListed(frame, names) ? 0.5 : 1;
    const near = pointed * block * listed * 0.75 ** (back - 1) * (named ? 0.7 : 1);
    if (first && (sameBlock || !isPart(first.mention))) {
      isFocused ||= first.standing === 'plain';
      found.push({
        mention: first.mention,
        near: near * (first.standing === 'plain' ? 1 : 0.5),
        cue: `${first.mention.name}, before`,
      });
    }
    if (bound && bound.entityId !== first?.mention.entityId && (sameBlock || !isPart(bound))) {
      // What a sentence counted is more its matter than a name that it has besides.
      found.push({ mention: bound, near: 1.15 * near, cue: `${bound.name}, before` });
    }
  }
  return { found, isFocused };
}

const SEVERAL = 3;

/** Nothing but commas and links between the names. */
const areListed = ({ texts }: Frame, names: NameAt[]): boolean =>
  names.every(({ at }, i) => i === 0 || texts.slice(names[i - 1]!.at + 1, at).every((text) => LISTS.test(text)));
const LISTS = /^(,|and|or|the|an?)$/;

/** Kinds of things that are carried by others. */
const PARTS = new Set(['engine', 'missile', 'munition', 'radar', 'ew']);

/** "24 of the one and 12 of the other. The latter cost": the last name of the sentence before, or its first. */
function latter({ names }: Passage, { frame }: Spot): Candidate[] {
  const word = frame.texts.slice(0, 3).find((text) => text === 'latter' || text === 'former');
  if (!word || !/^(the|of)$/.test(frame.texts[0]!)) return [];
  const before = (names[frame.index - 1] ?? []).filter(({ standing }) => standing !== 'aside');
  const name = before.at(word === 'latter' ? -1 : 0);
  return name && before.length > 1 ? [{ mention: name.mention, near: 1.5, cue: `the ${word}` }] : [];
}

/** "The programme is priced at": that of what the paragraph speaks of. */
function inFocus(passage: Passage, spot: Spot): Candidate[] {
  const focus = focusBefore(passage, spot);
  return focus && pointsAtProgramme(spot.frame)
    ? [{ mention: focus.mention, near: 0.6 * focus.sure, cue: `${focus.mention.name}, spoken of` }]
    : [];
}

/** What the sentence before spoke of, where it is still spoken of for sure. */
function focusBefore({ focuses }: Passage, { frame }: Spot): Focus | undefined {
  const focus = focuses[frame.index - 1];
  return focus && focus.sure > 0.6 && focuses[frame.index] ? focus : undefined;
}

/** What the article is about; "the programme" points at it outright, unless the paragraph speaks of something. */
function topics(passage: Passage, spot: Spot, isFocused: boolean): Candidate[] {
  const pointed = pointsAtProgramme(spot.frame);
  // Under a heading of its own a sentence is rarely about what the other headings tell of.
  const section = passage.sections[spot.frame.index] ? 0.5 : 1;
  const base = section * (pointed ? 0.45 : isFocused ? 0.1 : 0.16);
  return passage.topic.ranked.map((mention, rank) => ({
    mention,
    near: pointed && mention.type === 'programme' ? Math.max(base, 0.5 * section) : base * 0.6 ** rank,
    cue: `${mention.name}, the topic`,
  }));
}

const pointsAtProgramme = remembered(({ texts }: Frame) =>
  texts.some(
    (text, i) => i > 0 && PROGRAMME.has(text) && /^(the|this|whole|entire|total|overall)$/.test(texts[i - 1]!),
  ),
);
const PROGRAMME = new Set(['program', 'programme', 'project']);

const pointsBack = (frame: Frame): boolean =>
  /^(it|its|this|these|they|their|those|she|her)$/.test(frame.texts[0] ?? '') ||
  (/^the$/.test(frame.texts[0] ?? '') &&
    /^(system|missile|tank|jet|aircraft|ship|vessel|weapon|drone|vehicle|platform|fighter)s?$/.test(
      frame.texts[1] ?? '',
    ));
