import { signal } from '@preact/signals';
import type { Report } from '../../utils/domain';
import type { BackupStatus, LibraryStatus, TableKind } from '../../utils/messaging';
import { attempting } from '../common';
import { createVersionsModel } from '../story';
import { exportTable } from './export-table';
import { createForgetting } from './forgetting';
import type { Delays, LibraryVerbs, Sites } from './library-verbs';
import { restoreBackup } from './restore';
import { createSearchModel } from './search-model';
import { exportFile, importFile, type Transfer } from './transfer';

const PAGE = 100;

export type LibraryModel = ReturnType<typeof createLibraryModel>;

/** What the library page shows and what the reader can do there. */
export const createLibraryModel = (verbs: LibraryVerbs) => {
  const reports = signal<Report[]>([]);
  const total = signal(0);
  /** How many earlier texts are kept of each report that has any. */
  const versionCounts = signal<ReadonlyMap<string, number>>(new Map());
  const isLoading = signal(true);
  const failed = signal('');
  const status = signal<LibraryStatus | undefined>();
  /** Absent where the browser gives no files to keep one in. */
  const backup = signal<BackupStatus | undefined>();
  const transfer = signal<Transfer>({ status: 'idle' });
  const delays = signal<Delays | undefined>();
  const sites = signal<Sites>({ allowed: [], off: [] });
  /** The part of the page that is shown, by its id. */
  const place = signal(verbs.place());
  let turn = 0;

  const attempt = attempting(failed);

  /** Fetches on from where the list ends; a reload in the meantime makes it stop. */
  const fetchMore = async (limit: number, mine: number): Promise<void> => {
    isLoading.value = true;
    const page = await verbs.list(reports.value.length, limit);
    if (mine !== turn) return;
    const known = new Set(reports.value.map(({ id }) => id));
    reports.value = [...reports.value, ...page.reports.filter(({ id }) => !known.has(id))];
    versionCounts.value = new Map([...versionCounts.value, ...Object.entries(page.versions ?? {})]);
    // A page of nothing new ends the list, whatever the total says.
    total.value = page.reports.length > 0 ? page.total : reports.value.length;
    isLoading.value = false;
  };

  const load = (): Promise<void> =>
    attempt(async () => {
      const mine = ++turn;
      reports.value = [];
      try {
        await fetchMore(PAGE, mine);
      } finally {
        if (mine === turn) isLoading.value = false;
      }
      status.value = await verbs.status();
      backup.value = await verbs.backup().catch(() => undefined);
    });

  const forgetting = createForgetting(async (id) => {
    await attempt(() => verbs.forget(id));
    if (failed.value) return;
    reports.value = reports.value.filter((report) => report.id !== id);
    search.drop(id);
    total.value = Math.max(0, total.value - 1);
    status.value = await verbs.status();
  });

  const search = createSearchModel(verbs);

  const tell = (next: Transfer) => {
    transfer.value = next;
  };

  return {
    reports,
    versionCounts,
    versions: createVersionsModel(verbs),
    total,
    isLoading,
    failed,
    status,
    backup,
    search,
    transfer,
    delays,
    sites,
    place,
    forgetting: forgetting.ids,

    start: (): (() => void) => {
      void load();
      void attempt(async () => {
        delays.value = await verbs.delays();
        sites.value = await verbs.sites();
      });
      const stopFollowing = verbs.followPlace((next) => {
        place.value = next;
      });
      return () => {
        stopFollowing();
        search.stop();
        forgetting.finish();
      };
    },
    goTo: (id: string) => {
      place.value = id;
    },
    more: () => attempt(() => fetchMore(PAGE, turn)),
    forget: forgetting.begin,
    keep: forgetting.undo,
    importFile: async (file: Blob) => {
      await importFile(file, verbs, tell);
      await load();
    },
    exportFile: () => exportFile(verbs, tell),
    exportTable: (kind: TableKind) => exportTable(kind, verbs, tell),
    restore: async () => {
      await restoreBackup(verbs, tell);
      await load();
    },
    acceptLoss: () =>
      attempt(async () => {
        status.value = await verbs.acceptLoss();
      }),
    setDelays: (next: Delays) =>
      attempt(async () => {
        await verbs.setDelays(next);
        delays.value = await verbs.delays();
      }),
    disallow: (pattern: string) =>
      attempt(async () => {
        const isGone = await verbs.disallow(pattern);
        sites.value = await verbs.sites();
        if (!isGone) failed.value = 'The browser keeps this site: it belongs to this build of Sightline.';
      }),
    undoOff: (host: string) =>
      attempt(async () => {
        await verbs.undoOff(host);
        sites.value = await verbs.sites();
      }),
  };
};
