import type { Report } from '../../utils/domain';
import type { ReportHit } from '../../utils/messaging';
import { ReportLink, SourceLine, titleWords, Unparted } from '../common';
import { VersionList } from '../story';
import type { LibraryModel } from './library-model';

interface ReportRowProps {
  report: Report;
  model: LibraryModel;
  /** The passage that a search found. */
  snippet?: ReportHit['snippet'];
}

/** One remembered report, with forgetting and its undo. */
export const ReportRow = ({ report, model, snippet }: ReportRowProps) => {
  const isLeaving = model.forgetting.value.has(report.id);
  const earlier = model.versionCounts.value.get(report.id) ?? 0;
  return (
    <li class={`lib-row${isLeaving ? ' lib-row-leaving' : ''}`}>
      <div>
        <p class="sl-title lib-title">
          <ReportLink report={report}>
            <Unparted text={titleWords(report)} />
          </ReportLink>
        </p>
        <SourceLine report={report} />
        {snippet && <Passage {...snippet} />}
        {earlier > 0 && <VersionList reportId={report.id} count={earlier} model={model.versions} />}
      </div>
      {isLeaving ? (
        <p class="lib-leaving">
          <span role="status">Forgotten</span>
          <button type="button" class="sl-button" onClick={() => model.keep(report.id)}>
            Undo<span class="sl-unseen"> forgetting {titleWords(report)}</span>
          </button>
        </p>
      ) : (
        <button type="button" class="sl-button sl-button-quiet" onClick={() => model.forget(report.id)}>
          Forget<span class="sl-unseen"> {titleWords(report)}</span>
        </button>
      )}
    </li>
  );
};

const Passage = ({ text, start, end }: NonNullable<ReportHit['snippet']>) => (
  <p class="sl-quote lib-snippet">
    … {text.slice(0, start)}
    <mark>{text.slice(start, end)}</mark>
    {text.slice(end)} …
  </p>
);
