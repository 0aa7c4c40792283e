import type { TableKind } from '../../utils/messaging';
import type { LibraryModel } from './library-model';

const TABLES: [kind: TableKind, label: string][] = [
  ['figures', 'Figures as CSV'],
  ['reports', 'Reports as CSV'],
  ['notes', 'Notes as Markdown'],
];

/** What the library holds for other programs: spreadsheets and note-taking. */
export const TablesBox = ({ model }: { model: LibraryModel }) => {
  const isBusy = model.transfer.value.status === 'busy';
  return (
    <section class="lib-box">
      <h3>Tables and notes</h3>
      <p class="sl-small">
        For a spreadsheet: every figure with what it measures, its value in numbers, its sentence and its source. For
        notes: each report with its names and figures. The texts of the reports stay out.
      </p>
      <div class="lib-buttons">
        {TABLES.map(([kind, label]) => (
          <button
            key={kind}
            type="button"
            class="sl-button"
            disabled={isBusy}
            onClick={() => void model.exportTable(kind)}
          >
            {label}
          </button>
        ))}
      </div>
    </section>
  );
};
