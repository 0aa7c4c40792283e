import { LibraryHead } from './LibraryHead';
import type { LibraryModel } from './library-model';
import { PrivacyText } from './PrivacyText';
import { ReportList } from './ReportList';
import { SettingsBox } from './SettingsBox';
import { TransferBox } from './TransferBox';

/** The library: reports on the left, keeping and settings on the right, what is stored and why at the foot. */
export const LibraryPage = ({ model }: { model: LibraryModel }) => (
  <div class="lib">
    <LibraryHead model={model} />
    <main class="lib-main">
      <ReportList model={model} />
      <div class="lib-side">
        <TransferBox model={model} />
        <SettingsBox model={model} />
      </div>
    </main>
    <footer class="lib-foot">
      <PrivacyText />
    </footer>
  </div>
);
