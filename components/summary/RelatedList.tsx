import type { RelatedReport } from '../../utils/messaging';
import { formatNumber, ReportLink, SourceLine, titleWords } from '../common';

/** Earlier reports on the same things, each with why it is related. */
export const RelatedList = ({ related }: { related: readonly RelatedReport[] }) => {
  if (related.length === 0) return null;
  return (
    <section class="sum-section">
      <h2 class="sum-heading">
        Related reports<span class="sum-number"> {formatNumber(related.length)}</span>
      </h2>
      <ol class="sl-rows">
        {related.map(({ report, why, copyOverlap, differs }) => (
          <li class="sum-related" key={report.id}>
            <p class="sl-title">
              <ReportLink report={report}>{titleWords(report)}</ReportLink>
            </p>
            <SourceLine report={report} />
            <p class="sl-small">
              {copyOverlap !== undefined && <b class="sum-tag">Copy</b>}{' '}
              {differs > 0 && (
                <b class="sum-tag sum-tag-differs">{differs === 1 ? '1 differs' : `${differs} differ`}</b>
              )}{' '}
              {copyOverlap === undefined ? why : why.replace(/^copy:\s*/i, '')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
};
