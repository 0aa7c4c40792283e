import type { Report, ReportRecord } from '../domain';
import type { Analysis } from './analyse-article';

/** What is worth remembering of an analysed report. */
export function recordOf(report: Report, analysis: Analysis): ReportRecord {
  return {
    report,
    text: analysis.text,
    mentions: analysis.mentions.map(({ entityId, type, span }) => ({ entityId, type, ...span })),
    claims: analysis.claims,
    sketch: analysis.sketch,
  };
}
