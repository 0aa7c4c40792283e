import type { PackVerbs } from '../../components/packs';
import { PackEntity } from '../../utils/gazetteer';
import { ask } from '../../utils/messaging';
import { z } from '../../utils/platform/zod';
import { saveFile } from './save-file';

// Compiling a hundred thousand names takes a second or more, and a slow machine several.
const COMPILING = { timeoutMs: 120_000 };
const Entities = z.array(PackEntity);

/** The verbs of the packs in a real browser. */
export const packVerbs = (): PackVerbs => ({
  list: async () => (await ask('list-packs', {}, COMPILING)).packs,
  choose: async (name, choice) => (await ask('choose-pack', { name, ...choice }, COMPILING)).packs,
  remove: async (name) => (await ask('remove-pack', { name }, COMPILING)).packs,
  stage: async (token, at, entities) =>
    void (await ask('stage-pack', { token, at, json: JSON.stringify(entities) }, COMPILING)),
  commit: async (token, parts, header, counts) =>
    (await ask('commit-pack', { token, parts, ...header, counts }, COMPILING)).packs,
  entitiesOf: async (name) => {
    const entities: PackEntity[] = [];
    for (let at: number | undefined = 0; at !== undefined; ) {
      const part = await partOf(name, at);
      entities.push(...Entities.parse(JSON.parse(part.json)));
      at = part.next;
    }
    return entities;
  },
  knownNames: async (names) => (await ask('known-names', { names }, COMPILING)).ids,
  commonWords: async () => new Set((await ask('common-words', {})).words),
  newToken: () => crypto.randomUUID(),
  breathe: () => new Promise((done) => setTimeout(done)),
  saveFile,
});

// By itself, because the type of the loop's variable hangs on its answer.
const partOf = (name: string, at: number): Promise<{ json: string; next?: number | undefined }> =>
  ask('pack-part', { name, at });
