import type { Finding, Relation, ReportId, TrailItem } from '../../domain';
import { many } from '../wording/wording';

const FIRST_SEEN = 'no earlier report in the library says this';
const REASONS_TOLD = 3;

/** An item of a trail, and how telling it is among those of its kind: the higher the better. */
export interface Told {
  item: TrailItem;
  weight: number;
}

/**
 * Sums a trail (newest first) up to one finding. Copies of one story speak with one voice, and of those that contradict
 * the most telling speaks first. The first reason begins with the reason of the item that decided.
 */
export function sumUp(all: Told[]): Finding {
  const trail = all.map(({ item }) => item);
  if (!trail.length) return { result: 'first-seen', reasons: [FIRST_SEEN], trail };
  const voices = voicesOf(all.filter(({ item }) => item.relation !== 'not-comparable'));
  if (!voices.length) return { result: 'not-comparable', reasons: distinctReasons(trail), trail };
  const leading = movesOn(voices) ? voices[0]! : majority(voices);
  const rest = voices.filter(({ relation }) => relation !== leading.relation);
  const reasons = [leading.relation, ...new Set(rest.map(({ relation }) => relation))].map((relation) =>
    sayVoices(voices.filter((voice) => voice.relation === relation)),
  );
  return {
    result: leading.relation,
    reasons,
    trail,
    ...(leading.change && { change: leading.change }),
  };
}

/**
 * What every origin has to say, newest first: its newest report, and of that what agrees (a report that has the value
 * too is no contradiction), else what is most telling. Voices that contradict are ordered by how telling they are.
 */
function voicesOf(all: Told[]): TrailItem[] {
  const voices = new Map<ReportId, Told>();
  for (const told of all) {
    const known = voices.get(told.item.origin);
    if (!known || (known.item.report === told.item.report && speaksBefore(told, known))) {
      voices.set(told.item.origin, told);
    }
  }
  const found = [...voices.values()];
  const contradicting = found.filter(isContradiction).sort((a, b) => b.weight - a.weight);
  return found.map((told) => atItsOrigin((isContradiction(told) ? contradicting.shift()! : told).item, all));
}

/** The same words in the report that the copies go back to, where it has them: that one is cited, not its reprint. */
const atItsOrigin = (item: TrailItem, all: Told[]): TrailItem =>
  all.find(
    ({ item: other }) =>
      other.report === item.origin && other.surface === item.surface && other.relation === item.relation,
  )?.item ?? item;

const isContradiction = ({ item }: Told): boolean => item.relation === 'differs';

function speaksBefore(a: Told, b: Told): boolean {
  const ranks = RANK[a.item.relation] - RANK[b.item.relation];
  return ranks < 0 || (ranks === 0 && isContradiction(a) && a.weight > b.weight);
}

const RANK: Record<Relation, number> = { agrees: 0, differs: 1, disputed: 2, updates: 3, 'not-comparable': 4 };

/** Where a value moves, only the newest earlier state matters. */
const movesOn = (voices: TrailItem[]): boolean =>
  voices[0]!.relation !== 'differs' && voices.some(({ relation }) => relation === 'updates');

/** A fixed value differs if more origins contradict than agree: whoever has company is not accused. */
function majority(voices: TrailItem[]): TrailItem {
  const [agreeing, differing] = (['agrees', 'differs'] as const).map((relation) =>
    voices.filter((voice) => voice.relation === relation),
  );
  return (differing!.length > agreeing!.length ? differing![0] : agreeing![0]) ?? voices[0]!;
}

/** "1.3 % higher than USD 5.43 billion (28 May 2025); 2 more reports differ too". */
function sayVoices(voices: TrailItem[]): string {
  const more = voices.length - 1;
  const { reason, relation } = voices[0]!;
  return more > 0 ? `${reason}; ${many(more, 'more report')} ${VERBS[relation][more === 1 ? 0 : 1]}` : reason;
}

const VERBS: Record<Relation, [one: string, several: string]> = {
  agrees: ['agrees', 'agree'],
  differs: ['differs too', 'differ too'],
  disputed: ['disputes it too', 'dispute it too'],
  updates: ['had other values before', 'had other values before'],
  'not-comparable': ['', ''],
};

const distinctReasons = (trail: TrailItem[]): string[] =>
  [...new Set(trail.map(({ reason }) => reason))].slice(0, REASONS_TOLD);
