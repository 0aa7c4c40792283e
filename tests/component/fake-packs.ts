import type { PackVerbs } from '../../components/packs';
import type { PackEntity } from '../../utils/gazetteer';
import type { PackSummary } from '../../utils/messaging';

const STARTER: PackSummary = {
  name: 'starter',
  version: '0.1.0',
  licence: 'Free licences, named in the source code',
  enabled: true,
  kindsOff: [],
  counts: { system: 3652, person: 1290, organisation: 1404, operation: 190, programme: 168, place: 2461, country: 200 },
};

const COAST: PackSummary = {
  name: 'Coastal vessels',
  version: '1.2',
  licence: 'CC0-1.0',
  source: 'Own list of the harbour desk',
  enabled: true,
  kindsOff: ['person'],
  counts: { system: 118, organisation: 4, person: 12 },
  updatedAt: '2026-11-02T08:00:00.000Z',
};

/** Entities that the pack of coastal vessels holds. */
export const COAST_ENTITIES: PackEntity[] = ['Sea Lantern', 'Marram'].map((name) => ({
  id: `system:${name.toLowerCase().replace(' ', '-')}`,
  type: 'system',
  name,
  aliases: [{ text: name }],
}));

/** Two packs in memory that behave as the background does; `log` tells what was asked. */
export const packVerbs = (parts: Partial<PackVerbs> = {}, packs = [STARTER, COAST]) => {
  const log: string[] = [];
  const staged = new Map<string, PackEntity[]>();
  let now = packs;
  const verbs: PackVerbs = {
    list: async () => now,
    choose: async (name, choice) => {
      log.push(`choose ${name} ${JSON.stringify(choice)}`);
      now = now.map((pack) => (pack.name === name ? { ...pack, ...choice } : pack));
      return now;
    },
    remove: async (name) => {
      log.push(`remove ${name}`);
      now = now.filter((pack) => pack.name !== name);
      return now;
    },
    stage: async (token, _at, entities) => void staged.set(token, [...(staged.get(token) ?? []), ...entities]),
    commit: async (token, parts, header, counts) => {
      log.push(
        `commit ${header.name} ${header.version} in ${parts}: ${staged
          .get(token)
          ?.map(({ id }) => id)
          .join(' ')}`,
      );
      const pack: PackSummary = {
        ...header,
        enabled: true,
        kindsOff: [],
        counts,
        updatedAt: '2026-11-23T07:00:00.000Z',
      };
      now = [...now.filter(({ name }) => name !== header.name), pack];
      return now;
    },
    entitiesOf: async () => COAST_ENTITIES,
    knownNames: async (names) => names.map(({ text }) => (text === 'S-400' ? 'system:s-400-triumf' : null)),
    commonWords: async () => new Set(['arrow', 'may']),
    newToken: () => `token-${staged.size}`,
    breathe: async () => undefined,
    saveFile: (name, file) => void log.push(`save ${name}: ${file.join('')}`),
    ...parts,
  };
  return { verbs, log };
};

/** A file as the reader would choose it. */
export const fileOf = (text: string | Uint8Array<ArrayBuffer>, name = 'harbour-list.csv'): File =>
  new File([text], name);

/** A table with two lines that do not load. */
export const TABLE = [
  'Name,Type,Also known as,Country,Remarks',
  'Sea Lantern,ship,SL-1|Lantern of the Sea,Exampleland,commissioned in spring',
  'S-400,system,,,',
  ',system,,,no name here',
  'Ada Example,person,,Exampleland,',
  'Marram,starship,,,',
].join('\n');
