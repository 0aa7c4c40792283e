import { useSignal } from '@preact/signals';
import type { PageAnswer } from '../../utils/messaging';
import { csvOf, tsvOf } from '../../utils/tables';
import type { ExportVerbs } from './export-verbs';
import { PAGE_HEADER, pageNote, pageRows } from './page-table';

interface ExportBarProps {
  answer: PageAnswer;
  verbs: ExportVerbs;
}

/** Takes the figures of the page elsewhere. */
export const ExportBar = ({ answer, verbs }: ExportBarProps) => {
  const said = useSignal('');
  const rows = pageRows(answer);
  if (rows.length === 0) return null;
  const name = fileNameOf(answer);
  const copy = async () => {
    try {
      await verbs.copyText(tsvOf([PAGE_HEADER, ...rows]));
      said.value = 'Copied. Paste it into a spreadsheet.';
    } catch {
      said.value = 'The browser did not let Sightline copy. Save the CSV file instead.';
    }
  };
  return (
    <section class="exports" aria-label="Take the figures elsewhere">
      <span class="sl-small">Figures:</span>
      <button type="button" class="sl-button sl-button-quiet" onClick={() => void copy()}>
        Copy as table
      </button>
      <button
        type="button"
        class="sl-button sl-button-quiet"
        // The mark at the start tells spreadsheets that it is UTF-8.
        onClick={() => verbs.saveFile(`${name}.csv`, `\ufeff${csvOf([PAGE_HEADER, ...rows])}`, 'text/csv')}
      >
        CSV
      </button>
      <button
        type="button"
        class="sl-button sl-button-quiet"
        onClick={() => verbs.saveFile(`${name}.md`, pageNote(answer), 'text/markdown')}
      >
        Markdown
      </button>
      <span class="sl-small exports-said" role="status">
        {said.value}
      </span>
    </section>
  );
};

const fileNameOf = ({ report }: PageAnswer): string => {
  const words = `${report.publishedOn ?? ''} ${report.title ?? 'page'}`
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9 -]+/g, '')
    .trim()
    .replace(/[ -]+/g, '-');
  return words.slice(0, 60).replace(/-$/, '') || 'page';
};
