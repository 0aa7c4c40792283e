import type { ReportVersion } from '../../utils/messaging';
import { Failed, formatCount, formatDate, Loading } from '../common';
import { ChangesPart } from './ChangesPart';
import type { VersionsModel } from './versions-model';

interface VersionListProps {
  reportId: string;
  /** How many earlier texts are kept. */
  count: number;
  model: VersionsModel;
}

/** The earlier texts of a report, unfolded on demand: when each was read and what the next one changed. */
export const VersionList = ({ reportId, count, model }: VersionListProps) => {
  const known = model.of(reportId);
  return (
    <details
      class="story-versions"
      // Takes the focus of the button that asks again when that goes, as in QuoteList.
      tabIndex={-1}
      onToggle={(event) => event.currentTarget.open && void model.load(reportId)}
    >
      <summary>{formatCount(count, 'earlier text')}</summary>
      {(!known || known.status === 'loading') && <Loading label="Comparing the texts" lines={3} />}
      {known?.status === 'failed' && <Failed sentence={known.message} onRetry={() => void model.load(reportId)} />}
      {known?.status === 'ready' && (
        <ol class="sl-rows">
          {known.versions.map((version, at) => (
            <li class="story-version" key={at}>
              <h4>{headOf(version, at === 0)}</h4>
              {version.change ? <ChangesPart change={version.change} /> : <p class="sl-small">The first text kept.</p>}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
};

const headOf = ({ report: { readAt } }: ReportVersion, isPresent: boolean): string => {
  const read = readAt ? `read ${formatDate(readAt)}` : 'read on an unknown day';
  return isPresent ? `The text kept now, ${read}` : `Text ${read}`;
};
