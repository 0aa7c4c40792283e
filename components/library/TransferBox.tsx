import { useId } from 'preact/hooks';
import { formatNumber } from '../common';
import type { LibraryModel } from './library-model';
import type { Transfer } from './transfer';

/** The library as a file: out for keeping, in for bringing back or merging. */
export const TransferBox = ({ model }: { model: LibraryModel }) => {
  const transfer = model.transfer.value;
  const isBusy = transfer.status === 'busy';
  const inputId = useId();
  const choose = (event: Event & { currentTarget: HTMLInputElement }) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    input.value = ''; // so that the same file can be chosen again
    if (file) void model.importFile(file);
  };
  return (
    <section class="lib-box">
      <h3>Library file</h3>
      <p class="sl-small">
        One file with every report, yours to keep. Importing adds what is missing and changes nothing else.
      </p>
      <div class="lib-buttons">
        <button type="button" class="sl-button" disabled={isBusy} onClick={() => void model.exportFile()}>
          Export
        </button>
        <label class="sl-button lib-import" for={inputId}>
          Import
          <input id={inputId} type="file" accept=".jsonl,.json,.txt" disabled={isBusy} onChange={choose} />
        </label>
      </div>
    </section>
  );
};

/** How the import or export under way is getting on, or how the last one ended. */
export const TransferOutcome = ({ transfer }: { transfer: Transfer }) => (
  <div class="lib-outcome">
    <p class={transfer.status === 'failed' ? 'lib-bad' : 'sl-small'} role="status">
      {outcomeWords(transfer)}
    </p>
    {refusedIn(transfer).length > 0 && (
      <details class="lib-refused">
        <summary>Lines refused, and why</summary>
        <ul>
          {refusedIn(transfer).map(({ line, message }) => (
            <li key={line}>
              Line {formatNumber(line)}: {message}
            </li>
          ))}
        </ul>
      </details>
    )}
  </div>
);

const refusedIn = (transfer: Transfer) =>
  transfer.status === 'done' || transfer.status === 'failed' ? (transfer.refused ?? []) : [];

const outcomeWords = (transfer: Transfer): string => {
  if (transfer.status === 'idle') return '';
  if (transfer.status !== 'busy') return transfer.message;
  return `${BUSY[transfer.what]} … ${formatNumber(transfer.reports)} so far`;
};

const BUSY = { import: 'Importing', export: 'Exporting', restore: 'Bringing back' };
