import type { ComponentChildren } from 'preact';
import type { Report } from '../../utils/domain';
import { safeLink } from './report-words';

/** Opens the report in a new tab; plain text when its address is not http(s). */
export const ReportLink = ({ report, children }: { report: Report; children: ComponentChildren }) => {
  const href = safeLink(report.canonicalUrl);
  // Titles may run from right to left, whatever the words around them do.
  if (!href) return <span dir="auto">{children}</span>;
  return (
    <a href={href} dir="auto" target="_blank" rel="noopener noreferrer" title={report.title}>
      {children}
    </a>
  );
};
