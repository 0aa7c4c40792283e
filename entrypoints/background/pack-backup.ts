import { EntityType } from '../../utils/domain';
import { PackEntity } from '../../utils/gazetteer';
import { STARTER_PACK } from '../../utils/packs';
import { z } from '../../utils/platform/zod';
import { parseSafely } from '../../utils/safe-json';
import type { Store } from '../../utils/store';
import type { Deps } from './deps';

const FORMAT = 1;

const Header = z.object({
  sightline: z.literal(FORMAT),
  pack: z.object({
    name: z.string().check(z.minLength(1), z.maxLength(100)),
    version: z.string(),
    licence: z.string(),
    source: z.optional(z.string()),
    counts: z.partialRecord(EntityType, z.int()),
    enabled: z.boolean(),
    kindsOff: z.array(EntityType),
  }),
});
const Entities = z.array(PackEntity);

/** The imported packs, as the backup asks for them: a line on the pack, then its entities, a part a line. */
export const packSourceOf = ({ packs }: Pick<Store, 'packs'>) => ({
  packs: async () =>
    (await importedPacks(packs)).map(({ name, stamp, enabled, kindsOff }) => ({
      name,
      stamp: [stamp, enabled, ...kindsOff].join(' '),
    })),
  packLines: async (name: string): Promise<string[]> => {
    const found = (await importedPacks(packs)).find((pack) => pack.name === name);
    if (!found) return [];
    const { version, licence, source, counts, enabled, kindsOff } = found;
    const pack = { name, version, licence, source, counts, enabled, kindsOff };
    const lines = [JSON.stringify({ sightline: FORMAT, pack })];
    for (let at: number | undefined = 0; at !== undefined; ) {
      const part: Awaited<ReturnType<typeof packs.part>> = await packs.part(name, at);
      lines.push(JSON.stringify(part.entities));
      at = part.next;
    }
    return lines;
  },
});

/**
 * Brings back the packs of the backup that the library has not; answers how many. One that cannot be read is passed
 * over.
 */
export const restorePacks = async ({
  store,
  backup,
  clock,
  namesChanged,
}: Pick<Deps, 'store' | 'backup' | 'clock' | 'namesChanged'>): Promise<number> => {
  let restored = 0;
  for (const { name, lines } of await backup.packs()) {
    const isThere = (await store.packs.list()).some((pack) => pack.name === name);
    if (!isThere && (await restorePack(await lines(), store, clock()))) restored += 1;
  }
  if (restored > 0) namesChanged();
  return restored;
};

const restorePack = async (lines: string[], { packs }: Store, now: Date): Promise<boolean> => {
  const [head = '', ...rest] = lines;
  const header = Header.safeParse(parseSafely(head));
  const parts = rest.map((line) => Entities.safeParse(parseSafely(line)));
  if (!header.success || parts.length === 0 || !parts.every(({ success }) => success)) return false;
  const { enabled, kindsOff, ...info } = header.data.pack;
  const token = crypto.randomUUID();
  for (const [at, { data }] of parts.entries()) await packs.stage(token, at, data!, now);
  await packs.commit(token, parts.length, info, now);
  await packs.choose(info.name, { enabled, kindsOff });
  return true;
};

const importedPacks = async (packs: Store['packs']) => (await packs.list()).filter(({ name }) => name !== STARTER_PACK);
