import { useState } from 'preact/hooks';
import type { RelatedReport } from '../../utils/messaging';
import { asLine, formatCount, formatNumber, ReportLink, SourceLine, titleWords, Unparted } from '../common';

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
      <h2 class="sum-heading" title={origins < related.length ? 'Copies of a story are one origin' : undefined}>
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

const Row = ({ report, why, ...counts }: RelatedReport) => (
  <li class="sum-related">
    <p class="sl-title">
      <ReportLink report={report}>
        <Unparted text={titleWords(report)} />
      </ReportLink>
    </p>
    <SourceLine report={report} />
    <Tags {...counts} />
    <p class="sl-small">{asLine(why.replace(/^copy:\s*/i, ''))}</p>
  </li>
);

/** What the report says of the page's figures, and whether it tells the same story in the same words. */
const Tags = ({
  copyOverlap,
  origin,
  differs,
  updates = 0,
  agrees = 0,
  onlyThere = 0,
}: Omit<RelatedReport, 'report' | 'why'>) => {
  const tags = [
    { count: copyOverlap !== undefined || origin !== undefined ? 1 : 0, text: 'Copy' },
    { count: differs, text: differs === 1 ? '1 differs' : `${formatNumber(differs)} differ`, tone: 'differs' },
    { count: updates, text: `${formatNumber(updates)} updated`, tone: 'updates' },
    { count: agrees, text: agrees === 1 ? '1 agrees' : `${formatNumber(agrees)} agree`, tone: 'agrees' },
    { count: onlyThere, text: `${formatCount(onlyThere, 'figure')} only there` },
  ].filter(({ count }) => count > 0);
  if (tags.length === 0) return null;
  return (
    <ul class="sum-tags">
      {tags.map(({ text, tone }) => (
        <li key={text} class={tone ? `sum-tag sum-tag-${tone}` : 'sum-tag'}>
          {text}
        </li>
      ))}
    </ul>
  );
};
