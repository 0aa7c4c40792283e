import type { Measure, Mention } from '../domain';
import { distanceBetween, type Frame } from './frame';
import type { Passage } from './passage';
import type { Spot } from './spot';
import { isSubjectLike } from './subject-like';

/** A name that a figure may be about. */
export interface Candidate {
  mention: Mention;
  /** Nearness, from 0 to 1 or above when the grammar itself ties the two. */
  near: number;
  cue: string;
}

/** All names a figure may be about: of its sentence, of those before, and the article's topics. */
export function candidatesFor(passage: Passage, spot: Spot, measure: Measure): Candidate[] {
  const own = inSentence(passage, spot, measure);
  const named = own.some(({ mention, near }) => near > 0.2 && mention.span.start < spot.figure.span.start);
  const earlier = before(passage, spot, named);
  return [...own, ...earlier, ...topics(passage, spot, earlier.length > 0)];
}

function inSentence(passage: Passage, spot: Spot, measure: Measure): Candidate[] {
  const { frame, at } = spot;
  const own = inNounGroup(passage, spot);
  const found: Candidate[] = [];
  for (let i = 0; i < frame.words.length; i++) {
    const { mention } = frame.words[i]!;
    if (!mention || !isSubjectLike(mention, passage.entity)) continue;
    const distance = distanceBetween(frame, i, at);
    const tied = i === own ? 3 : 1;
    const side = i < at ? sidePreference(spot, measure).before : sidePreference(spot, measure).after;
    const near =
      ((tied * side) / (1 + distance / 8)) *
      (i !== own && isAside(frame, i) ? 0.1 : 1) *
      (ofWhich(frame, i, at) ? 2 : 1) *
      (heldByOther(passage, spot, i) ? 0.45 : 1);
    found.push({ mention, near, cue: mention.name });
  }
  return found;
}

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
  name < at && at - name <= 8 && /^[,(]? ?(\w+ )?of which\b/.test(frame.texts.slice(name + 1, at).join(' '));

/** Which side of the figure its subject usually stands on. */
function sidePreference(spot: Spot, measure: Measure): { before: number; after: number } {
  if (spot.figure.kind === 'count')
    return measure === 'targets-engaged' || measure === 'targets-tracked' || measure === 'crew'
      ? { before: 1, after: 0.4 }
      : { before: 0.75, after: 0.5 };
  if (spot.figure.kind === 'money') {
    const ahead = spot.frame.words.slice(spot.next, spot.next + 8).map((word) => word.text);
    const stop = ahead.findIndex((word) => /^[;.]$/.test(word) || word === 'and');
    return (stop < 0 ? ahead : ahead.slice(0, stop)).some((word) => /^(for|of|to)$/.test(word))
      ? { before: 0.8, after: 1 }
      : { before: 1, after: 0.6 };
  }
  return { before: 1, after: 0.55 };
}

/** Between the figure and the name stands another figure of the same kind, which the name rather belongs to. */
function heldByOther(passage: Passage, spot: Spot, at: number): boolean {
  const [from, to] = at < spot.at ? [at + 1, spot.at] : [spot.at + 1, at];
  for (let i = from; i < to; i++) {
    const { figure } = spot.frame.words[i]!;
    if (
      figure !== undefined &&
      spot.figure.kind !== 'count' &&
      passage.figures[figure]!.kind === spot.figure.kind &&
      passage.figures[figure]!.twin === undefined
    )
      return passage.figures[spot.index]!.twin === undefined && at > spot.at;
  }
  return false;
}

/** Named only for comparison or as what is replaced: "to replace the T-72", "alongside the MiG-29K". */
function isAside(frame: Frame, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = frame.words[i]!;
    if (word.mention) return false;
    if (ASIDE.test(word.text)) return true;
  }
  return false;
}

const ASIDE =
  /^(replac\w*|alongside|unlike|than|successor|predecessor|against|like|besides|instead|retir\w*|ageing|aging|based|similar|compatible|supersed\w*)$/;

/** The names of earlier sentences, each sentence back counting for less; a new block starts afresh. */
function before(passage: Passage, spot: Spot, named: boolean): Candidate[] {
  const found: Candidate[] = [];
  for (let back = 1; back <= 4; back++) {
    const frame = passage.frames[spot.frame.index - back];
    if (!frame) break;
    const sameBlock = frame.block === spot.frame.block;
    const first = frame.words.find(
      (word, i) => word.mention && isSubjectLike(word.mention, passage.entity) && !isAside(frame, i),
    );
    // "It has a crew of three", "This system is to reach": the sentence points straight at the one before.
    const pointed = back === 1 && !named && pointsBack(spot.frame) ? 1.9 : 1;
    if (first?.mention)
      found.push({
        mention: first.mention,
        near: pointed * (sameBlock ? 0.25 : 0.17) * 0.75 ** (back - 1),
        cue: `${first.mention.name}, before`,
      });
  }
  return found;
}

/** What the article is about; "the programme" points at it outright. */
function topics(passage: Passage, spot: Spot, focused: boolean): Candidate[] {
  const pointed = spot.frame.words.some(
    (word, i) =>
      i > 0 && /^(program|programme|project)$/.test(word.text) && /^(the|this)$/.test(spot.frame.words[i - 1]!.text),
  );
  const base = pointed ? 0.45 : focused ? 0.1 : 0.16;
  return passage.topic.ranked.map((mention, rank) => ({
    mention,
    near: base * 0.6 ** rank,
    cue: `${mention.name}, the topic`,
  }));
}

const pointsBack = (frame: Frame): boolean =>
  /^(it|its|this|these|they|their)$/.test(frame.words[0]?.text ?? '') ||
  (/^the$/.test(frame.words[0]?.text ?? '') &&
    /^(system|missile|tank|jet|aircraft|ship|vessel|weapon|drone|vehicle|platform|fighter)s?$/.test(
      frame.words[1]?.text ?? '',
    ));
