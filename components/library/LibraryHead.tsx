import type { LibraryStatus } from '../../utils/messaging';
import { formatBytes, formatCount, formatDate } from '../common';
import type { LibraryModel } from './library-model';

/** Name, what the library holds, and what is wrong with it if anything is. */
export const LibraryHead = ({ model }: { model: LibraryModel }) => {
  const status = model.status.value;
  const backup = model.backup.value;
  const canRestore = backup !== undefined && backup.reports > 0;
  const isBusy = model.transfer.value.status === 'busy';
  return (
    <header class="lib-head">
      <div class="lib-brand">
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <div>
          <h1>Library</h1>
          <p class="sl-small">{status ? statusWords(status) : 'Everything Sightline remembers, on this machine'}</p>
        </div>
      </div>
      {status && status.lost > 0 && (
        <div class="sl-alert lib-lost" role="alert">
          <p>
            <b>{formatCount(status.lost, 'report has', 'reports have')} gone missing.</b> The browser lost or removed
            files of the library; Sightline did not forget them.{' '}
            {canRestore
              ? `The automatic backup of ${formatDate(backup.savedAt?.slice(0, 10) ?? '')} holds ${formatCount(backup.reports, 'report')}.`
              : 'Import your last library file to bring them back.'}
          </p>
          {canRestore && (
            <button
              type="button"
              class="sl-button sl-button-main"
              disabled={isBusy}
              onClick={() => void model.restore()}
            >
              Bring them back
            </button>
          )}
          <button type="button" class="sl-button" onClick={() => void model.acceptLoss()}>
            Go on without them
          </button>
        </div>
      )}
      {model.failed.value && (
        <p class="sl-alert" role="alert">
          {model.failed.value}
        </p>
      )}
    </header>
  );
};

const statusWords = ({ reports, entities, oldest, newest, bytesUsed }: LibraryStatus): string => {
  if (reports === 0) return 'Everything Sightline remembers, on this machine';
  const parts = [
    formatCount(reports, 'report'),
    entities > 0 && `${formatCount(entities, 'name')} in them`,
    oldest && newest && (oldest === newest ? formatDate(oldest) : `${formatDate(oldest)} to ${formatDate(newest)}`),
    bytesUsed !== undefined && formatBytes(bytesUsed),
  ];
  return parts.filter(Boolean).join(' · ');
};
