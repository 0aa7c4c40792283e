import type { NamesPageVerbs } from '../../components/names';
import type { OwnName } from '../../utils/domain';

/** A name of the reader's own, with what a test wants to say of it. */
export const ownName = (parts: Partial<OwnName> & { name: string }): OwnName => ({
  id: `system:${parts.name.toLowerCase()}`,
  type: 'system',
  aliases: [parts.name],
  createdAt: '2026-02-03T04:05:06.000Z',
  updatedAt: '2026-02-03T04:05:06.000Z',
  ...parts,
});

/** The names' verbs over a list of names in memory; the given ones take their place. */
export const fakeNames = (parts: Partial<NamesPageVerbs> = {}, kept: OwnName[] = []): NamesPageVerbs => {
  const names = new Map(kept.map((name) => [name.id, name]));
  const swap = (id: string, now: OwnName | undefined) => {
    const before = names.get(id);
    if (now) names.set(id, now);
    else names.delete(id);
    return { problems: [], ...(before ? { before } : {}), ...(now ? { now } : {}) };
  };
  const hidden: Awaited<ReturnType<NamesPageVerbs['hidings']>> = [];
  return {
    suggest: async (surface) => ({ name: surface.trim(), type: 'system', known: [] }),
    search: async () => [],
    add: async ({ name, type, aliases, note }) =>
      swap(`${type}:${name.toLowerCase()}`, {
        ...ownName({ name, type, id: `${type}:${name.toLowerCase()}`, aliases: [name, ...aliases] }),
        ...(note ? { note } : {}),
      }),
    edit: async (id, { name, type, aliases, note }) =>
      swap(id, { ...names.get(id)!, name, type, aliases: [name, ...aliases], ...(note ? { note } : {}) }),
    addAlias: async ({ id, name }, alias) => swap(id, ownName({ id, name, aliases: [alias], ofPack: true })),
    watch: async ({ id, name }, watched) =>
      swap(id, { ...(names.get(id) ?? ownName({ id, name, aliases: [], ofPack: true })), watched }),
    remove: async (id) => swap(id, undefined),
    putBack: async (id, before) => swap(id, before),
    hide: async (hiding) => {
      const made = { ...hiding, createdAt: '2026-02-03T04:05:06.000Z' };
      hidden.push(made);
      return made;
    },
    unhide: async (hiding) => void hidden.splice(hidden.indexOf(hiding), 1),
    list: async (query, offset, limit) => {
      const found = [...names.values()].filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()));
      return { total: names.size, found: found.length, names: found.slice(offset, offset + limit) };
    },
    hidings: async () => [...hidden],
    ownMarks: async (on = true) => on,
    exportPack: async () => ({ names: names.size, json: '{}' }),
    saveFile: () => undefined,
    today: () => '2026-02-03',
    ...parts,
  };
};
