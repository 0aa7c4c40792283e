import type { Report } from '../../utils/domain';
import { formatNumber, Loading, Notice, ReportLink, SourceLine, titleWords } from '../common';
import { VersionList } from '../story';
import type { LibraryModel } from './library-model';

/** The remembered reports, newest first, with search and forgetting. */
export const ReportList = ({ model }: { model: LibraryModel }) => {
  const found = model.found.value;
  const isEmpty = !model.isLoading.value && model.total.value === 0;
  return (
    <section class="lib-reports" aria-label="Reports">
      <div class="lib-bar">
        <input
          class="sl-input"
          type="search"
          aria-label="Search title and outlet"
          placeholder="Search title and outlet"
          value={model.query.value}
          onInput={(event) => void model.search(event.currentTarget.value)}
        />
        <p class="sl-small" role="status">
          {countWords(found.length, model)}
        </p>
      </div>
      {isEmpty && !model.failed.value && <Empty />}
      <ol class="sl-rows">
        {found.map((report) => (
          <Row key={report.id} report={report} model={model} />
        ))}
      </ol>
      {model.isLoading.value && <Loading label="Loading reports" lines={6} />}
      {!isEmpty && !model.isLoading.value && found.length === 0 && (
        <p class="lib-none">No remembered report has these words in its title or outlet.</p>
      )}
      {!model.isLoading.value && !model.query.value && model.reports.value.length < model.total.value && (
        <button type="button" class="sl-button" onClick={() => void model.more()}>
          Show more reports
        </button>
      )}
    </section>
  );
};

const Row = ({ report, model }: { report: Report; model: LibraryModel }) => {
  const isLeaving = model.forgetting.value.has(report.id);
  const earlier = model.versionCounts.value.get(report.id) ?? 0;
  return (
    <li class={`lib-row${isLeaving ? ' lib-row-leaving' : ''}`}>
      <div>
        <p class="sl-title lib-title">
          <ReportLink report={report}>{titleWords(report)}</ReportLink>
        </p>
        <SourceLine report={report} />
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

const Empty = () => (
  <Notice title="Nothing remembered yet">
    Open a report on the web, click Sightline’s button and choose “Remember this report” (Alt+Shift+S). The next report
    on the same things is then compared with it. If you have a library file, import it here.
  </Notice>
);

const countWords = (found: number, model: LibraryModel): string => {
  if (model.query.value) return `${formatNumber(found)} found`;
  return model.total.value > 0 ? `${formatNumber(model.total.value)} in all` : '';
};
