import type { Report } from '../../utils/domain';
import { ReportLink } from './ReportLink';
import { dateWords, outletWords } from './report-words';

/** Who said it and when: "28 May 2025 · The Outlet", the outlet linked to the report. */
export const SourceLine = ({ report }: { report: Report }) => (
  <p class="sl-source">
    <time dateTime={report.publishedOn ?? report.readAt?.slice(0, 10)}>{dateWords(report)}</time>
    <span class="sl-source-dot" aria-hidden="true">
      {' · '}
    </span>
    <ReportLink report={report}>{outletWords(report)}</ReportLink>
  </p>
);
