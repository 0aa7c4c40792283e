import type { ReportId, Span } from '../domain';
import { type Alignment, alignPassages, passagesOf, sharedBy } from './align';
import { type Content, contentOf } from './content-words';

/** An earlier report that may be the same story. */
interface CopyCandidate {
  report: ReportId;
  text: string;
}

/** An earlier report that this one copies. */
export interface Copy {
  report: ReportId;
  /** How much of the shorter text the other one holds, 0 to 1: by sentences and by neighbouring words, in the middle. */
  overlap: number;
}

/** Half of the shorter text has its counterpart in the other, sentence by sentence: no two writers do that unawares. */
const ALIGNED = 0.45;
/** ... and so many of its neighbouring words are neighbours there too; a common subject alone brings half of that. */
const NEIGHBOURS = 0.25;
/** Where sentences were merged or split, an unbroken share of the neighbours is proof enough. */
const NEIGHBOURS_ALONE = 0.34;
/** Releases of one template have their sentences in common but not what stands in them. */
const FACTS_KEPT = 0.6;
const NAMES_KEPT = 0.5;
/** Fewer content words than this are a caption, not a report. */
const LEAST_WORDS = 25;

/** The candidates that are copies of this text, whole, reworded, or inside a longer piece; most alike first. */
export function findCopies(page: { text: string; sentences?: Span[] }, candidates: CopyCandidate[]): Copy[] {
  const mine = profileOf(page.text, page.sentences);
  return candidates
    .flatMap(({ report, text }) => {
      const overlap = overlapOf(mine, profileOf(text));
      return overlap === undefined ? [] : [{ report, overlap }];
    })
    .sort((a, b) => b.overlap - a.overlap);
}

interface Profile {
  passages: Content[];
  /** Asked for only where the passages are alike. */
  whole: () => Content;
  /** Pairs of content words that stand near each other, hashed by spelling. */
  neighbours: Set<string>;
}

function profileOf(text: string, sentences?: Span[]): Profile {
  const passages = passagesOf(text, sentences);
  let whole: Content | undefined;
  return {
    passages,
    whole: () => {
      whole ??= contentOf(text);
      return whole;
    },
    neighbours: neighboursOf(passages),
  };
}

/** The words of a pair stand at most this far apart, so that a word put in or left out breaks few pairs. */
const NEAR = 3;

function neighboursOf(passages: Content[]): Set<string> {
  const pairs = new Set<string>();
  const words = passages.flatMap((passage) => [...passage.words]);
  for (let i = 0; i < words.length; i++) {
    for (let j = i + 1; j <= i + NEAR && j < words.length; j++) {
      const [a, b] = [words[i]!, words[j]!];
      pairs.add(a < b ? `${a} ${b}` : `${b} ${a}`);
    }
  }
  return pairs;
}

function overlapOf(a: Profile, b: Profile): number | undefined {
  const [shorter, longer] = a.neighbours.size <= b.neighbours.size ? [a, b] : [b, a];
  const near = sharedBy(shorter.neighbours, longer.neighbours) / shorter.neighbours.size;
  if (!(near >= NEIGHBOURS) || shorter.whole().words.size < LEAST_WORDS) return undefined;
  const alignment = alignPassages(shorter.passages, longer.passages);
  if (alignment.share < ALIGNED && near < NEIGHBOURS_ALONE) return undefined;
  return keepsFacts(shorter, longer, alignment) ? Math.round((alignment.share + near) * 50) / 100 : undefined;
}

function keepsFacts(shorter: Profile, longer: Profile, { numbers, names }: Alignment): boolean {
  const all = shorter.whole().names;
  return numbers >= FACTS_KEPT && names >= FACTS_KEPT && sharedBy(all, longer.whole().names) >= NAMES_KEPT * all.size;
}
