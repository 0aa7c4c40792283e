import type { ComponentChildren } from 'preact';
import { formatNumber } from '../common';
import { BackupBox } from './BackupBox';
import { LibraryHead } from './LibraryHead';
import type { LibraryModel } from './library-model';
import { PrivacyText } from './PrivacyText';
import { ReportList } from './ReportList';
import { SettingsBox } from './SettingsBox';
import { TablesBox } from './TablesBox';
import { TransferBox, TransferOutcome } from './TransferBox';

/** A part of the library page, reached by the list at its side and by its address: `library.html#packs`. */
export interface Section {
  id: string;
  label: string;
  /** How much it holds, beside its label. */
  count?: (() => number | undefined) | undefined;
  draw: () => ComponentChildren;
}

interface LibraryPageProps {
  model: LibraryModel;
  /** Parts with a model of their own (names, packs ...), in order; they stand between the reports and the files. */
  sections?: readonly Section[];
}

/** The library: its parts at the side, the one chosen beside them. */
export const LibraryPage = ({ model, sections = [] }: LibraryPageProps) => {
  const all = [reportsOf(model), ...sections, ...restOf(model)];
  const shown = all.find(({ id }) => id === model.place.value) ?? all[0]!;
  return (
    <div class="lib">
      <LibraryHead model={model} />
      <nav class="lib-nav" aria-label="Library">
        <ul>
          {all.map(({ id, label, count }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === shown.id ? 'page' : undefined} onClick={() => model.goTo(id)}>
                {label}
                <Count value={count?.()} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="lib-main" key={shown.id}>
        <h2 class="lib-heading">{shown.label}</h2>
        {shown.draw()}
      </main>
    </div>
  );
};

const Count = ({ value }: { value: number | undefined }) =>
  value ? <span class="lib-nav-count"> {formatNumber(value)}</span> : null;

const reportsOf = (model: LibraryModel): Section => ({
  id: 'reports',
  label: 'Reports',
  count: () => model.status.value?.reports,
  draw: () => <ReportList model={model} />,
});

const restOf = (model: LibraryModel): Section[] => [
  {
    id: 'files',
    label: 'Import and export',
    draw: () => (
      <>
        <TransferOutcome transfer={model.transfer.value} />
        <TransferBox model={model} />
        <TablesBox model={model} />
        <BackupBox model={model} />
      </>
    ),
  },
  { id: 'settings', label: 'Settings', draw: () => <SettingsBox model={model} /> },
  { id: 'privacy', label: 'Privacy', draw: () => <PrivacyText /> },
];
