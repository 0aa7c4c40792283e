import type { Cue, EntityType, Mention, Span } from '../../domain';
import type { Gazetteer } from '../../gazetteer';
import { type OpenRun, openRuns } from '../page/open-runs';
import type { PageWords } from '../page/page-words';
import { takenBy } from '../page/taken';
import { designations } from '../systems/designations';
import { type Sign, signOf, signOfRepeated } from './candidate-signs';

/** A name that looks like an entity and is in no pack, once with all its places, with what it looks like and why. */
export interface Candidate {
  surface: string;
  /** Its first place. */
  span: Span;
  spans: Span[];
  type: EntityType;
  /** In words for the reader: 'before "missile"'. */
  reason: string;
}

/**
 * Names of a text that no pack has, for one-click adding, in order: those the page introduces so plainly that they are
 * mentions, codes written like designations, and capitalised names with a word beside them that says what they are.
 */
export function findCandidates(
  page: PageWords,
  { mentions, cues }: { mentions: readonly Mention[]; cues: readonly Cue[] },
  gazetteer: Gazetteer,
): Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (surface: string, span: Span, { type, reason }: Sign) => {
    const known = found.get(surface);
    if (known) known.spans.push(span);
    else found.set(surface, { surface, span, spans: [span], type, reason });
  };
  for (const { name, span, type, entityId, reason = '' } of mentions)
    if (gazetteer.indexOf(entityId) === undefined) add(name, span, { type, reason });
  const taken = takenBy(page, mentions, cues);
  for (const { span, reason } of designations(page, taken))
    add(page.text.slice(span.start, span.end), span, { type: 'system', reason });
  const codes = [...found.values()].flatMap(({ spans }) => spans);
  const isCode = takenBy(
    page,
    codes.map((span) => ({ span })).sort((a, b) => a.span.start - b.span.start),
  );
  for (const [surface, runs] of bySurface(openRuns(page, (word) => taken(word) || isCode(word)))) {
    const sign = firstSign(page, runs, gazetteer) ?? signOfRepeated(page, runs);
    if (sign) for (const { from, to } of runs) add(surface, spanOf(page, from, to), sign);
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

function bySurface(runs: readonly OpenRun[]): Map<string, OpenRun[]> {
  const groups = new Map<string, OpenRun[]>();
  for (const run of runs) {
    const group = groups.get(run.surface);
    if (group) group.push(run);
    else groups.set(run.surface, [run]);
  }
  return groups;
}

function firstSign(page: PageWords, runs: readonly OpenRun[], gazetteer: Gazetteer): Sign | undefined {
  for (const run of runs) {
    const sign = signOf(page, run, gazetteer);
    if (sign) return sign;
  }
  return undefined;
}

const spanOf = ({ words }: PageWords, from: number, to: number): Span => ({
  start: words.start[from]!,
  end: words.end[to - 1]!,
});
