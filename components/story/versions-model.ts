import { signal } from '@preact/signals';
import type { ReportVersion } from '../../utils/messaging';
import { describeError } from '../../utils/platform';

/** All that the list of versions asks of the world. */
export interface VersionVerbs {
  versions(reportId: string): Promise<ReportVersion[]>;
}

/** The versions of one report, as far as they are there. */
type Versions =
  | { status: 'loading' }
  | { status: 'ready'; versions: ReportVersion[] }
  | { status: 'failed'; message: string };

export type VersionsModel = ReturnType<typeof createVersionsModel>;

/** Earlier texts of reports, asked for when one of them is unfolded. */
export const createVersionsModel = (verbs: VersionVerbs) => {
  const byReport = signal<ReadonlyMap<string, Versions>>(new Map());
  const set = (id: string, versions: Versions) => {
    byReport.value = new Map([...byReport.value, [id, versions]]);
  };
  return {
    of: (id: string): Versions | undefined => byReport.value.get(id),
    load: async (id: string): Promise<void> => {
      const known = byReport.value.get(id);
      if (known && known.status !== 'failed') return;
      set(id, { status: 'loading' });
      try {
        set(id, { status: 'ready', versions: await verbs.versions(id) });
      } catch (error) {
        set(id, { status: 'failed', message: describeError(error).message });
      }
    },
  };
};
