import type { Block, Cue, Mention, Span } from '../domain';
import type { Gazetteer } from '../gazetteer';
import type { FoldedWords } from '../text';
import { freeHits, resolveHits } from './context/resolve';
import { setScene } from './context/scene';
import { byName, findHits, type Hit } from './hits';
import { joinNames } from './joined-names';
import { localNames } from './local-names';
import { readWords } from './page/page-words';
import { mentionOf } from './page/spans';
import { countryContext } from './places/country-context';
import { withBareStandards } from './systems/bare-standards';
import { withVariants } from './systems/unlisted-variants';
import { type Candidate, findCandidates } from './unlisted/candidates';
import { withUnlisted } from './unlisted/unlisted';

/** What a text mentions. Mentions and cues are ordered by start; no two of them overlap. */
interface Found {
  mentions: Mention[];
  /** Words that point at an entity without naming it: nationality adjectives. */
  cues: Cue[];
  /** Names that are in no pack, for adding; never marked as known. */
  candidates: Candidate[];
}

/** Finds the known entities of a text, with page-local short forms, and decides ambiguous names by their context. */
export function findMentions(
  text: string,
  gazetteer: Gazetteer,
  options: { blocks?: readonly Block[]; sentences?: readonly Span[] } = {},
): Found {
  const page = readWords(text, options.sentences, room);
  room = page.words.count <= MOST_ROOM ? page.words : undefined;
  const hits = findHits(text, page.words, gazetteer);
  const free = freeHits(page, hits, gazetteer);
  const countries = countryContext(page, free, gazetteer);
  const local = localNames(page, free, hits, gazetteer);
  const accepted = resolveHits(setScene({ page, hits: merge(hits, local.hits), free, countries, local, gazetteer }));
  const mentions: Mention[] = [];
  const cues: Cue[] = [];
  for (const { hit, entity, reason } of accepted) {
    const id = gazetteer.details(entity).id;
    if (hit.cue) cues.push({ span: { start: hit.start, end: hit.end }, entityId: id });
    else mentions.push(mentionOf(page, hit, entity, reason, gazetteer));
  }
  const joined = withBareStandards(
    text,
    joinNames(text, withVariants(page, mentions, gazetteer), gazetteer),
    gazetteer,
  );
  const found = withUnlisted(page, { mentions: joined, cues }, gazetteer);
  return { ...found, candidates: findCandidates(page, found, gazetteer) };
}

/** Arrays for the words of the next text: nothing that is found keeps those of this one. */
let room: FoldedWords | undefined;
/** Longer texts are rare, and their arrays are given back. */
const MOST_ROOM = 100_000;

/** Two lists in scan order become one. */
function merge(hits: Hit[], more: Hit[]): Hit[] {
  return more.length === 0 ? hits : [...hits, ...more].sort(byName);
}
