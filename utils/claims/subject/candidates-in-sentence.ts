import type { Measure } from '../../domain';
import { isNameOfThings } from '../measure/nouns';
import { distanceBetween, type Frame, phrase } from '../reading/frame';
import type { NameAt } from '../reading/names';
import type { Passage } from '../reading/passage';
import type { Spot } from '../reading/spot';
import { isSubjectLike } from '../reading/subject-like';
import { isUnknownName } from '../reading/unknown-name';
import { type Candidate, candidateAt } from './candidate';

/** The names of the figure's own sentence, with how near they stand, what ties them to it and what parts them. */
export function inSentence(passage: Passage, spot: Spot, measure: Measure): Candidate[] {
  const { frame, at } = spot;
  const own = inNounGroup(passage, spot);
  const side = sidePreference(spot, measure);
  const nearness = (i: number): number =>
    ((i === own ? 3 : 1) * (i < at ? side.before : side.after)) / (1 + distanceBetween(frame, i, at) / 8);
  const label = labelOf(passage, spot);
  const found: Candidate[] = passage.names[frame.index]!.map((name) => {
    const { at: i } = name;
    const goesOn = ofWhich(frame, i, at) || isSaidOf(frame, i, spot);
    const isAttributive = isAttribute(spot, i);
    const isPrice = isPriceOf(spot, i);
    const near =
      (name === label ? Math.max(LABEL, nearness(i)) : nearness(i)) *
      (i === own || goesOn || isAttributive || isPrice || isOwnClause(frame, name, spot)
        ? 1
        : STANDING[name.standing]) *
      (isAttributive ? 3 : 1) *
      (i < at && isCalledSo(frame, i) ? 1.6 : 1) *
      (goesOn || isPrice || isCovered(frame, spot, i) ? 2 : 1) *
      (heldByOther(passage, spot, i) ? 0.45 : 1) *
      (i !== own && isInClosedClause(frame, i, at) ? 0.3 : 1) *
      (i !== own && isOfOtherCount(passage, spot, i) ? 0.12 : 1);
    return candidateAt(name.mention, near, i, i === (own ?? label?.at));
  });
  const unknown = unknownBeside(passage, spot);
  // "687 Pumas": a name that no pack knows is still a name.
  if (spot.figure.kind === 'count' && isNameOfThings(spot.figure)) found.push(candidateAt(undefined, 2.5, at));
  if (unknown !== undefined) found.push(candidateAt(undefined, 2 * nearness(unknown), unknown));
  return found;
}

/** What the grammar makes of a name beside a figure. */
type Tie = 'none' | 'said-of' | 'held' | 'closed' | 'other-count';

/** Whether the words tie a name of the sentence to a figure, or rather to something else that stands there. */
export function tieOf(passage: Passage, spot: Spot, name: number): Tie {
  const { frame, at } = spot;
  if (ofWhich(frame, name, at) || isSaidOf(frame, name, spot) || isCovered(frame, spot, name)) return 'said-of';
  if (heldByOther(passage, spot, name)) return 'held';
  if (isInClosedClause(frame, name, at)) return 'closed';
  return isOfOtherCount(passage, spot, name) ? 'other-count' : 'none';
}

/** How near the name of a row is to what the row tells, however far behind. */
const LABEL = 0.6;

/** "Puma, second lot | 50 vehicles", "CCA: $807m": the one name that a row or an item of a list begins with. */
function labelOf({ names }: Passage, { frame: { index, texts }, at }: Spot): NameAt | undefined {
  const [name, next] = names[index]!;
  if (!name || name.at > 3 || (next && next.at < at)) return undefined;
  const end = texts.findIndex((text) => text === ':' || text === '|');
  const isOne = end > name.at && end < at && end - name.at <= 5;
  return isOne && !texts.slice(name.at, end).some((text) => SAYS.has(text)) ? name : undefined;
}
const SAYS = new Set('is are was were has have had will'.split(' '));

/** "The 7,300-ton Constellation": a measure that stands as an adjective right before a name. */
const isAttribute = ({ figure, at }: Spot, name: number): boolean =>
  figure.kind === 'quantity' && name === at + 1 && figure.surface.includes('-') && /[a-z]$/i.test(figure.surface);

/** "Against $50,000 for one Tamir": what stands beside a sum as its thing, though compared with. */
const isPriceOf = ({ figure, frame, next }: Spot, name: number): boolean =>
  figure.kind === 'money' &&
  name > next &&
  name <= next + 2 &&
  /^(for|of) (an?|one|each|every|the)$/.test(phrase(frame, next, name));

/** "The deal, known as Orka, at 10 billion": what is called by a name is what the clause speaks of. */
const isCalledSo = (frame: Frame, name: number): boolean => CALLED.test(phrase(frame, name - 5, name));
const CALLED = /\b(known|called|dubbed|code-?named|named|nicknamed|christened)( (as|in \S+ as|locally as))?( the)?$/;

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
function unknownBeside(passage: Passage, spot: Spot): number | undefined {
  if (spot.figure.kind !== 'count' && spot.figure.kind !== 'quantity') return undefined;
  const { words } = spot.frame;
  for (let at = spot.at + 1; at < Math.min(words.length, spot.at + 4); at++) {
    const word = words[at]!;
    if (word.mention || word.figure !== undefined || ENDS_GROUP.test(word.text)) return undefined;
    if (isUnknownName(passage.text, word)) return at;
  }
  return undefined;
}

const ENDS_GROUP = /^([,;.]|in|on|at|from|under|by|to|and|is|are|was|were)$/;

/** "five S-400 systems", "63 of the K2PL version", "batteries of the BrahMos": the name inside the counted group. */
export function inNounGroup(passage: Passage, spot: Spot): number | undefined {
  if (spot.figure.kind !== 'count') return undefined;
  const { words, texts } = spot.frame;
  // "64 units of them in the K2PL version", unless another count comes first.
  for (let i = spot.at + 1; i < words.length && i <= spot.next + 7; i++) {
    const { figure, mention, text } = words[i]!;
    if (mention?.type === 'system' && VERSIONS.has(texts[i + 1] ?? '')) return i;
    if (figure !== undefined || text === ',') break;
  }
  for (let i = spot.at + 1; i < words.length && i <= spot.next + 5; i++) {
    const word = words[i]!;
    if (word.mention && isSubjectLike(word.mention, passage.entity)) {
      // "300 Patriot GEM-T missiles": of two names in a row the second says which ones.
      const after = words[i + 1]?.mention;
      return after && isSubjectLike(after, passage.entity) ? i + 1 : i;
    }
    // "20 of 36, and eight Hangor boats": the name is of the next count's things.
    if (word.text === ',' && words.slice(i, i + 3).some(({ figure }) => figure !== undefined)) return undefined;
    if (word.figure !== undefined) continue;
    if (word.mention || (i >= spot.next && !GROUP_WORDS.has(word.text))) return undefined;
  }
  return undefined;
}

const VERSIONS = new Set(['version', 'variant', 'configuration', 'standard', 'model']);
const GROUP_WORDS = new Set(
  'of the its new retired ageing old more additional further upgraded used second-hand and - naval marine version variant main battle air surface-to-air cruise anti-ship single-seat two-seat twin-seat two-seater single-seater twin-seater advanced combat fighter'.split(
    ' ',
  ),
);

/** "20 HIMARS, of which five": the relative takes up the name before it. */
const ofWhich = (frame: Frame, name: number, at: number): boolean =>
  name < at && at - name <= 12 && /^[,(]? ?(\w+ )?of which\b/.test(phrase(frame, name + 1, at));

/** "An earlier one, worth $3.5 billion, covered 1,000 missiles": what a deal is said to cover. */
function isCovered({ texts, words }: Frame, { figure, at }: Spot, name: number): boolean {
  if (figure.kind !== 'money' || name < at) return false;
  const verb = texts.findIndex((text, i) => i > at && i < name && COVERS.has(text));
  return (
    verb > 0 &&
    !texts.slice(verb, name).some((text) => text === ',' || text === ';') &&
    !words.slice(0, name).some(({ mention }) => mention?.type === 'system')
  );
}
const COVERS = new Set('cover covers covered covering comprises comprised buys bought'.split(' '));

/** "246 CV90s, bought in 2023 for 60 billion", "Iron Dome, which fires": what stands behind a name goes on about it. */
function isSaidOf({ texts, words }: Frame, name: number, { at }: Spot): boolean {
  if (name > at) return false;
  const comma = words[name + 1]?.text === ',' ? name + 1 : name + 2;
  return (
    texts[comma] === ',' &&
    GOES_ON.has(texts[comma + 1] ?? '') &&
    !words.slice(comma, at).some(({ mention, text }) => mention?.type === 'system' || text === ';' || text === 'while')
  );
}
const GOES_ON = new Set(
  'which whose bought ordered purchased acquired signed contracted delivered procured leased built priced valued worth'.split(
    ' ',
  ),
);

/** "Bulgaria, whose MiG-29s depend on spares, bought eight", "the glider, carried by UR-100N missiles, reaches": what is put in between two commas ends with the second. */
function isInClosedClause({ texts }: Frame, name: number, at: number): boolean {
  if (name > at) return false;
  let from = name - 1;
  while (from > 0 && texts[from] !== ',') from--;
  return from > 0 && INSERTS.has(texts[from + 1]!) && texts.slice(name, at).includes(',');
}
const INSERTS = new Set('whose carried dropped launched fired built based'.split(' '));

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
