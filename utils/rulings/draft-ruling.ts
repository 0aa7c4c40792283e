import type { EntityId, Finding, Measure, Report, ReportId, RulingDraft, TrailItem } from '../domain';
import { rulingKeys } from './ruling-keys';

/** A figure of a page with its finding, and the page it stands on. */
interface RuledFigure {
  report: Report;
  origin?: ReportId | undefined;
  figure: {
    surface: string;
    measure: Measure;
    measureLabel?: string | undefined;
    subject?: EntityId | undefined;
    subjectName?: string | undefined;
    finding: Finding;
  };
  /** The earlier value that decided, as the reader saw it. */
  earlier?: Pick<TrailItem, 'report' | 'surface'> | undefined;
}

/** A ruling on a figure of a page, yet without a verdict or a note. */
export function draftRuling({ report, origin, figure, earlier }: RuledFigure): RulingDraft {
  const { surface, measure, measureLabel, subject, subjectName, finding } = figure;
  return {
    ...rulingKeys({ origin: origin ?? report.id, subject, measure, surface, finding }),
    result: finding.result,
    ...(finding.change && { change: finding.change }),
    measure,
    ...(measureLabel && { measureLabel }),
    ...(subjectName && { subjectName: subjectName.slice(0, MOST_NAME) }),
    report,
    surface: surface.slice(0, MOST_SURFACE),
    ...(earlier && { earlier: { report: earlier.report, surface: earlier.surface.slice(0, MOST_SURFACE) } }),
  };
}

const MOST_NAME = 300;
const MOST_SURFACE = 1_000;
