import { ask } from '../../utils/messaging';
import type { NameVerbs } from './name-verbs';

/** The verbs in a real browser, the same for card, popup, side panel and library. */
export const nameVerbs = (): NameVerbs => ({
  suggest: (surface, sentence) => ask('suggest-name', { surface, ...(sentence ? { sentence } : {}) }),
  search: async (query) => (await ask('search-names', { query })).names,
  add: (draft, anyway) => ask('add-name', { draft, anyway }),
  edit: (id, draft, anyway) => ask('edit-name', { id, draft, anyway }),
  addAlias: ({ id, name }, alias, anyway) => ask('add-alias', { entityId: id, name, alias, anyway }),
  watch: ({ id, name }, watched) => ask('watch-name', { entityId: id, name, watched }),
  remove: (id) => ask('remove-name', { id }),
  putBack: (id, before) => ask('put-back-name', before ? { id, before } : { id }),
  hide: async (hiding) => (await ask('hide-name', { hiding })).hiding,
  unhide: async (hiding) => void (await ask('unhide-name', { hiding })),
  list: (query, offset, limit) => ask('list-names', { query, offset, limit }),
  hidings: async () => (await ask('list-hidings', {})).hidings,
  exportPack: () => ask('export-names', {}),
  ownMarks: async (on) => (await ask('own-marks', on === undefined ? {} : { on })).on,
});
