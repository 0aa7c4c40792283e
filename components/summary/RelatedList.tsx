import { useState } from 'preact/hooks';
import type { RelatedReport } from '../../utils/messaging';
import { formatCount, formatNumber, ReportLink, SourceLine, titleWords } from '../common';

// What one looks through; the others are one click away.
const FIRST_SHOWN = 8;

interface RelatedListProps {
  related: readonly RelatedReport[];
  /** How many of them are no copies of another. */
  origins?: number | undefined;
}

/** Earlier reports on the same things, each with why it is related and what it says of the page's figures. */
export const RelatedList = ({ related, origins = related.length }: RelatedListProps) => {
  const [all, setAll] = useState(false);
  if (related.length === 0) return null;
  const shown = all ? related : related.slice(0, FIRST_SHOWN);
  return (
    <section class="sum-section">
      <h2 class="sum-heading">
        Related reports
        <span class="sum-number">
          {' '}
          {formatNumber(related.length)}
          {origins < related.length && `, ${formatCount(origins, 'origin')}`}
        </span>
      </h2>
      <ol class="sl-rows">
        {shown.map((one) => (
          <Row key={one.report.id} {...one} />
        ))}
      </ol>
      {shown.length < related.length && (
        <button type="button" class="sl-button sl-button-quiet" onClick={() => setAll(true)}>
          Show all {formatNumber(related.length)}
        </button>
      )}
    </section>
  );
};

const Row = ({ report, why, copyOverlap, differs, agrees = 0, updates = 0, onlyThere = 0, origin }: RelatedReport) => (
  <li class="sum-related">
    <p class="sl-title">
      <ReportLink report={report}>{titleWords(report)}</ReportLink>
    </p>
    <SourceLine report={report} />
    <p class="sl-small">
      {(copyOverlap !== undefined || origin !== undefined) && <b class="sum-tag">Copy</b>}{' '}
      {differs > 0 && <b class="sum-tag sum-tag-differs">{differs === 1 ? '1 differs' : `${differs} differ`}</b>}{' '}
      {updates > 0 && <b class="sum-tag sum-tag-updates">{formatNumber(updates)} updated</b>}{' '}
      {agrees > 0 && <b class="sum-tag sum-tag-agrees">{agrees === 1 ? '1 agrees' : `${agrees} agree`}</b>}{' '}
      {onlyThere > 0 && <b class="sum-tag">{formatCount(onlyThere, 'figure')} only there</b>}{' '}
      {copyOverlap === undefined ? why : why.replace(/^copy:\s*/i, '')}
    </p>
  </li>
);
