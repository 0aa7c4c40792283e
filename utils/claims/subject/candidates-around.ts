import type { Measure, Mention } from '../../domain';
import type { Focus } from '../reading/focus';
import type { Frame } from '../reading/frame';
import type { NameAt } from '../reading/names';
import type { Passage } from '../reading/passage';
import { remembered } from '../reading/remembered';
import type { Spot } from '../reading/spot';
import { isOfHeadlineOnly } from '../reading/topic';
import { type Candidate, candidateFrom, TOPIC } from './candidate';
import { inNounGroup } from './candidates-in-sentence';
import { contestOver } from './contest';

// Each of these adds to the candidates found so far; the first of two that are alike wins, so their order matters.

const BEFORE = 'before';

/** What the first figure of the sentence that measures something was found to be about, when the sentence does not name it. */
export function together(passage: Passage, spot: Spot, found: Candidate[]): void {
  const { index } = spot.frame;
  const bound = passage.measured[index];
  if (!bound) return;
  // "Two of the K2s come from abroad; 50 are made at home": what the part before the semicolon is about.
  const cut = spot.frame.texts.lastIndexOf(';', spot.at);
  const named = passage.names[index]!;
  const isNamed = named.some(({ mention }) => mention.entityId === bound.entityId);
  if (isNamed && (cut < 0 || named.some(({ at }) => at > cut))) return;
  // "First delivery is 2029; the TF35000 will not be ready before": the part behind the semicolon has its own name.
  if (cut >= 0 && named.some(({ at, standing }) => at > cut && at < spot.at && standing === 'plain')) return;
  // A name of the sentence's own that stands before the figure turns to something else.
  const isTurned = named.some(
    (name) =>
      name.at < spot.at &&
      name.standing === 'plain' &&
      name.mention.type === 'system' &&
      !isPart(passage, spot.frame, name) &&
      !isBehindFigure(passage, spot, name.at),
  );
  found.push(candidateFrom(bound, isTurned ? 0.2 : 0.45, BEFORE));
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
export function underHeading(passage: Passage, spot: Spot, found: Candidate[]): void {
  const mention = passage.sections[spot.frame.index];
  if (mention) found.push(candidateFrom(mention, 0.4, 'the heading'));
}

/** "The programme is priced at": that of what the paragraph speaks of. */
export function inFocus(passage: Passage, spot: Spot, found: Candidate[]): void {
  const focus = focusBefore(passage, spot);
  if (focus && pointsAtProgramme(spot.frame)) found.push(candidateFrom(focus.mention, 0.6 * focus.sure, 'spoken of'));
}

/** What the sentence before spoke of, where it is still spoken of for sure. */
function focusBefore({ focuses }: Passage, { frame }: Spot): Focus | undefined {
  const focus = focuses[frame.index - 1];
  return focus && focus.sure > 0.6 && focuses[frame.index] ? focus : undefined;
}

/**
 * The first name of each earlier sentence and what its figures were found to be about, each sentence back counting for
 * less and another block for less still. True where something else than what is merely carried was spoken of.
 */
export function before(passage: Passage, spot: Spot, named: boolean, found: Candidate[]): boolean {
  let isFocused = false;
  for (let back = 1; back <= 4; back++) {
    const frame = passage.frames[spot.frame.index - back];
    if (!frame) break;
    const sameBlock = frame.block === spot.frame.block || (back === 1 && frame.kind === 'heading');
    const { first, isList } = spokenOf(passage)[frame.index]!;
    const bound = passage.bound[frame.index];
    if (!first && !bound) continue;
    // "It has a crew of three", "This system is to reach": the sentence points straight at the one before.
    const pointed = back === 1 && !named && pointsBack(spot.frame) ? 1.9 : 1;
    const block = sameBlock ? 0.25 : 0.17;
    const listed = !sameBlock && isList ? 0.5 : 1;
    const near = pointed * block * listed * 0.75 ** (back - 1) * (named ? 0.7 : 1);
    if (first && (sameBlock || !isPartOfWhole(passage, first.mention))) {
      isFocused ||= first.standing === 'plain';
      found.push(candidateFrom(first.mention, near * (first.standing === 'plain' ? 1 : 0.5), BEFORE));
    }
    // What a sentence counted is more its matter than a name that it has besides.
    if (bound && bound.entityId !== first?.mention.entityId && (sameBlock || !isPartOfWhole(passage, bound)))
      found.push(candidateFrom(bound, 1.15 * near, BEFORE));
  }
  return isFocused;
}

/** The name that each sentence speaks of first, and whether it merely lists it among others. */
const spokenOf = remembered(({ frames, names }: Passage) =>
  frames.map((frame) => {
    const own = names[frame.index]!.filter(({ standing }) => standing !== 'aside');
    const first = own.find(({ standing }) => standing === 'plain') ?? own[0];
    // "It will be picked from NASAMS, IRIS-T and VL MICA": what lists several is about none of them.
    return { first, isList: own.length >= SEVERAL && areListed(frame, own) };
  }),
);

const SEVERAL = 3;

/** Nothing but commas and links between the names. */
const areListed = ({ texts }: Frame, names: NameAt[]): boolean =>
  names.every(({ at }, i) => i === 0 || texts.slice(names[i - 1]!.at + 1, at).every((text) => LISTS.has(text)));
const LISTS = new Set(', and or the a an'.split(' '));

/** A paragraph on the jet's engine does not make the engine what the next paragraph is about. */
function isPartOfWhole(passage: Passage, { entityId }: Mention): boolean {
  const main = passage.topic.ranked[0];
  const kindOf = (id: Mention['entityId']): string => passage.entity(id)?.kind ?? '';
  return main !== undefined && !PARTS.has(kindOf(main.entityId)) && PARTS.has(kindOf(entityId));
}

/** Kinds of things that are carried by others. */
const PARTS = new Set(['engine', 'missile', 'munition', 'radar', 'ew']);

const pointsBack = ({ texts: [first = '', second = ''] }: Frame): boolean =>
  POINTERS.has(first) || (first === 'the' && THINGS.test(second));
const POINTERS = new Set('it its this these they their those she her'.split(' '));
const THINGS = /^(system|missile|tank|jet|aircraft|ship|vessel|weapon|drone|vehicle|platform|fighter)s?$/;

/** "24 of the one and 12 of the other. The latter cost": the last name of the sentence before, or its first. */
export function latter({ names }: Passage, spot: Spot, found: Candidate[]): void {
  const { frame } = spot;
  const { texts } = frame;
  let at = 1;
  while (at <= LATTER && !(texts[at - 1] === 'the' && (texts[at] === 'latter' || texts[at] === 'former'))) at++;
  if (at > LATTER || (at > 2 && (at > spot.at || names[frame.index]!.length > 0))) return;
  const word = texts[at]!;
  const earlier = (names[frame.index - 1] ?? []).filter(({ standing }) => standing !== 'aside');
  const name = earlier.at(word === 'latter' ? -1 : 0);
  if (name && earlier.length > 1) found.push(candidateFrom(name.mention, 1.5, BEFORE, `the ${word}`));
}

/** "Rockets of the latter fly". */
const LATTER = 4;

/** What the article is about; "the programme" points at it outright, unless the paragraph speaks of something. */
export function topics(passage: Passage, spot: Spot, measure: Measure, isFocused: boolean, found: Candidate[]): void {
  const pointed = pointsAtProgramme(spot.frame);
  // "The contract is put at": while several bid, that for what they bid for.
  const bidFor = pointsAtPurchase(spot.frame) ? contestOver(passage, measure) : undefined;
  // Under a heading of its own a sentence is rarely about what the other headings tell of.
  const section = passage.sections[spot.frame.index] ? 0.5 : 1;
  const baseOf = (mention: Mention): number =>
    section * (pointed ? 0.45 : isFocused && !isOfHeadlineOnly(mention) ? 0.1 : 0.16);
  // Points at the head of a report sum up what its sentences tell.
  const isAhead = spot.frame.kind === 'paragraph';
  passage.topic.ranked.forEach((mention, rank) => {
    if (isAhead && passage.topic.passing.has(mention.entityId) && mention.span.start > spot.frame.span.end) return;
    // A sum of no known kind is as likely a firm's or a state's.
    if (measure === 'other' && spot.figure.kind === 'money' && isOfHeadlineOnly(mention)) return;
    const base = baseOf(mention);
    const isMeant = (pointed && mention.type === 'programme') || mention.entityId === bidFor;
    found.push(candidateFrom(mention, isMeant ? Math.max(base, 0.5 * section) : base * 0.6 ** rank, TOPIC));
  });
}

const pointsAtProgramme = remembered(({ texts }: Frame) =>
  texts.some(
    (text, i) => i > 0 && PROGRAMME.has(text) && /^(the|this|whole|entire|total|overall)$/.test(texts[i - 1]!),
  ),
);
const pointsAtPurchase = remembered(({ texts }: Frame) =>
  texts.some((text, i) => i > 0 && PURCHASE.has(text) && /^(the|this|whole|entire|total|overall)$/.test(texts[i - 1]!)),
);
const PURCHASE = new Set(['contract', 'deal', 'purchase', 'procurement', 'acquisition', 'tender', 'competition']);
const PROGRAMME = new Set(['program', 'programme', 'project']);
