import type { LibraryVerbs } from '../../components/library';
import { ask } from '../../utils/messaging';
import { cardDelays, offHosts, setCardDelays } from '../../utils/settings';
import { grantedSites, takeBackSite } from '../../utils/tabs';
import { saveFile } from './save-file';

/** The library model's verbs in a real browser. */
export const browserVerbs = (): LibraryVerbs => ({
  place,
  followPlace: (tell) => {
    const changed = () => tell(place());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  },
  versions: async (reportId) => (await ask('report-versions', { reportId })).versions,
  list: (offset, limit) => ask('list-reports', { offset, limit }),
  search: (filter, at) => ask('search-reports', { filter, at }),
  searchNames: async (query) => (await ask('search-names', { query })).names,
  outlets: async () => (await ask('list-outlets', {})).outlets.map(({ outlet }) => outlet),
  status: () => ask('library-status', {}),
  backup: () => ask('backup-status', {}),
  restore: (at) => ask('restore-backup', { at }, { timeoutMs: 120_000 }),
  acceptLoss: () => ask('accept-loss', {}),
  forget: async (reportId) => void (await ask('forget-report', { reportId })),
  importLines: (lines) => ask('import-records', { lines }, { timeoutMs: 120_000 }),
  exportLines: (after) => ask('export-records', after === undefined ? {} : { after }),
  saveFile: (name, parts) => saveFile(name, parts, 'application/x-ndjson'),
  exportTable: (kind, after) => ask('export-table', after === undefined ? { kind } : { kind, after }),
  saveText: saveFile,
  today: () => new Date().toISOString().slice(0, 10),
  delays: cardDelays,
  setDelays: setCardDelays,
  sites: async () => ({ allowed: await grantedSites(), off: await offHosts() }),
  disallow: takeBackSite,
  undoOff: async (host) => void (await ask('set-site', { origin: `https://${host}`, mode: 'unset' })),
});

/** The part of the address that may follow a question mark is for that part of the page. */
const place = (): string => location.hash.slice(1).split('?')[0] ?? '';
