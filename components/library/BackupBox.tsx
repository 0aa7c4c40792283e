import type { BackupStatus } from '../../utils/messaging';
import { formatBytes, formatCount, formatDate } from '../common';
import type { LibraryModel } from './library-model';

/** The automatic backup: what it holds, and bringing back what the library misses. */
export const BackupBox = ({ model }: { model: LibraryModel }) => {
  const backup = model.backup.value;
  if (!backup) return null;
  const isBusy = model.transfer.value.status === 'busy';
  return (
    <section class="lib-box">
      <h3>Automatic backup</h3>
      <p class="sl-small">
        Sightline keeps a second copy of your reports, names, rulings and imported packs in files of its own, so that a
        damaged library can be brought back. It lies in the same browser profile: for another disk or machine, export a
        library file.
      </p>
      <p>
        {isEmpty(backup)
          ? 'Nothing saved yet. It is, some seconds after you remember the first report.'
          : holdWords(backup)}
      </p>
      {!isEmpty(backup) && (
        <div class="lib-buttons">
          <button type="button" class="sl-button" disabled={isBusy} onClick={() => void model.restore()}>
            Bring back what is missing
          </button>
        </div>
      )}
    </section>
  );
};

const isEmpty = ({ reports, packs = 0 }: BackupStatus): boolean => reports + packs === 0;

const holdWords = ({ reports, packs = 0, bytes, savedAt }: BackupStatus): string =>
  [
    formatCount(reports, 'report'),
    packs > 0 && formatCount(packs, 'pack'),
    formatBytes(bytes),
    savedAt && `saved ${formatDate(savedAt.slice(0, 10))}`,
  ]
    .filter(Boolean)
    .join(' · ');
