import { LibraryHead } from './LibraryHead';
import type { LibraryModel } from './library-model';
import { PrivacyText } from './PrivacyText';
import { ReportList } from './ReportList';
import { SettingsBox } from './SettingsBox';
import { TransferBox } from './TransferBox';

/** The library: reports on the left, everything about keeping them on the right. */
export const LibraryPage = ({ model }: { model: LibraryModel }) => (
  <div class="lib">
    <LibraryHead model={model} />
    <main class="lib-main">
      <ReportList model={model} />
      <div class="lib-side">
        <TransferBox model={model} />
        <SettingsBox model={model} />
        <PrivacyText />
      </div>
    </main>
  </div>
);
