/** One line of `npm run annotate`, as docs/command-line.md describes it. Offsets are UTF-16 code units. */
export interface Annotation {
  id: string;
  meta: { title?: string; byline?: string; published?: string; site?: string; url?: string };
  text?: string;
  entities: AnnotatedEntity[];
  figures: AnnotatedFigure[];
  /** Names that no pack has, each once: its first place, what it looks like and why, and all its places. */
  candidates: AnnotatedCandidate[];
  copyOf: { report: string; overlap: number }[];
  newSentences: { start: number; end: number }[];
  /** Sums that the article's own figures allow; those that do not fit are worth a look. */
  sums: { figures: { start: number; end: number }[]; fits: boolean; computation: string }[];
}

interface AnnotatedCandidate {
  start: number;
  end: number;
  surface: string;
  type: string;
  why: string;
  spans: { start: number; end: number }[];
}

interface AnnotatedEntity {
  start: number;
  end: number;
  surface: string;
  type: string;
  id: string;
  name: string;
}

export interface AnnotatedFigure {
  start: number;
  end: number;
  surface: string;
  kind: string;
  lo: number | string | null;
  hi: number | string | null;
  unit: string;
  hedge: string;
  subject: string | null;
  measure: string;
  party: string | null;
  counted: string | null;
  status: string | null;
  period: { lo: string; hi: string } | null;
  /** Who asserts it, as written. */
  attribution: string | null;
  finding: {
    result: string;
    /** Two opposing sides give two values; `result` is `not-comparable` then. */
    disputed?: boolean;
    reasons: string[];
    trail: AnnotatedTrailItem[];
  } | null;
}

export interface AnnotatedTrailItem {
  report: string;
  start: number;
  end: number;
  surface: string;
  relation: string;
  change?: string;
  disputed?: boolean;
}
