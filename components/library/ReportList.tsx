import { formatNumber, Loading, Notice } from '../common';
import type { LibraryModel } from './library-model';
import { ReportRow } from './ReportRow';
import { SearchBar } from './SearchBar';

/** The remembered reports, newest first, with search and forgetting. */
export const ReportList = ({ model }: { model: LibraryModel }) => {
  const isEmpty = !model.isLoading.value && model.total.value === 0;
  return (
    <section class="lib-reports" aria-label="Reports">
      {!isEmpty && <SearchBar model={model.search} count={countWords(model)} />}
      {isEmpty && !model.failed.value && <Empty model={model} />}
      {model.search.isActive.value ? <Found model={model} /> : <All model={model} />}
    </section>
  );
};

const All = ({ model }: { model: LibraryModel }) => (
  <>
    <ol class="sl-rows">
      {model.reports.value.map((report) => (
        <ReportRow key={report.id} report={report} model={model} />
      ))}
    </ol>
    {model.isLoading.value && <Loading label="Loading reports" lines={6} />}
    {!model.isLoading.value && model.reports.value.length < model.total.value && (
      <button type="button" class="sl-button" onClick={() => void model.more()}>
        Show more reports
      </button>
    )}
  </>
);

const Found = ({ model }: { model: LibraryModel }) => {
  const { hits, isSearching, hasMore, failed, more } = model.search;
  return (
    <>
      {failed.value && (
        <p class="sl-alert" role="alert">
          {failed.value}
        </p>
      )}
      <ol class="sl-rows">
        {hits.value.map(({ report, snippet }) => (
          <ReportRow key={report.id} report={report} model={model} snippet={snippet} />
        ))}
      </ol>
      {isSearching.value && hits.value.length === 0 && <Loading label="Searching" lines={4} />}
      {!isSearching.value && hits.value.length === 0 && !failed.value && (
        <p class="lib-none">No remembered report has all of this. Fewer words or a wider time may find one.</p>
      )}
      {hasMore.value && (
        <button type="button" class="sl-button" onClick={more}>
          Search on
        </button>
      )}
    </>
  );
};

const Empty = ({ model }: { model: LibraryModel }) => (
  <Notice
    title="Nothing remembered yet"
    action={
      <button type="button" class="sl-button" onClick={() => model.goTo('files')}>
        Import a library file
      </button>
    }
  >
    Open a report on the web, click Sightline’s button and choose “Remember this report” (Alt+Shift+S). The next report
    on the same things is then compared with it.
  </Notice>
);

const countWords = ({ search, total }: LibraryModel): string => {
  if (!search.isActive.value) return total.value > 0 ? `${formatNumber(total.value)} in all` : '';
  const found = `${formatNumber(search.hits.value.length)} found`;
  const { looked, isSearching, hasMore } = search;
  return isSearching.value || hasMore.value
    ? `${found} in ${formatNumber(looked.value)} of ${formatNumber(search.total.value)}`
    : found;
};
