/** One line of `npm run annotate`: the command-line contract of DESIGN section 4. Offsets are UTF-16 code units. */
export interface Annotation {
  id: string;
  meta: { title?: string; byline?: string; published?: string; site?: string; url?: string };
  text?: string;
  entities: AnnotatedEntity[];
  figures: AnnotatedFigure[];
  candidates: { start: number; end: number; surface: string }[];
  copyOf: { report: string; overlap: number }[];
  newSentences: { start: number; end: number }[];
}

export interface AnnotatedEntity {
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
  finding: {
    result: string;
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
}
