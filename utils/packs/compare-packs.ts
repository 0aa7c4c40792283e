import type { PackEntity } from '../gazetteer';

/** What a new version of a pack changes: names of a few entities of each sort, and how many there are. */
export interface PackChanges {
  added: number;
  removed: number;
  changed: number;
  samples: { added: string[]; removed: string[]; changed: string[] };
}

const SAMPLES = 8;

/** Compares two versions of a pack, entity by entity. */
export const comparePacks = (before: readonly PackEntity[], after: readonly PackEntity[]): PackChanges => {
  const old = new Map(before.map((entity) => [entity.id, entity]));
  const changes: PackChanges = { added: 0, removed: 0, changed: 0, samples: { added: [], removed: [], changed: [] } };
  const note = (sort: 'added' | 'removed' | 'changed', name: string) => {
    changes[sort] += 1;
    if (changes.samples[sort].length < SAMPLES) changes.samples[sort].push(name);
  };
  for (const entity of after) {
    const was = old.get(entity.id);
    if (!was) note('added', entity.name);
    else if (!sameEntity(was, entity)) note('changed', entity.name);
    old.delete(entity.id);
  }
  for (const { name } of old.values()) note('removed', name);
  return changes;
};

const sameEntity = (a: PackEntity, b: PackEntity): boolean => canonical(a) === canonical(b);

/** Keys in one order, empty values left out: how a row was written, or what other packs know of it, does not count. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part instanceof Object && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(
              ([key, inner]) =>
                key !== 'aliasesOnly' &&
                inner !== undefined &&
                inner !== '' &&
                !(Array.isArray(inner) && inner.length === 0),
            )
            .sort(([x], [y]) => (x < y ? -1 : 1)),
        )
      : part,
  );

/** Negative when version `a` is older than `b`: numbers by value, so that 1.10 comes after 1.9, the rest by letter. */
export const compareVersions = (a: string, b: string): number => {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [x = '', y = ''] = [left[at], right[at]];
    if (x === y) continue;
    const [m, n] = [Number(x || 0), Number(y || 0)];
    if (Number.isFinite(m) && Number.isFinite(n)) {
      if (m !== n) return m - n;
      continue;
    }
    return x < y ? -1 : 1;
  }
  return 0;
};

const partsOf = (version: string): string[] =>
  version
    .trim()
    .toLowerCase()
    .replace(/^v(?=\d)/, '')
    .match(/\d+|[a-z]+/g) ?? [];

/** The version after this one: its last number goes up by one. */
export const nextVersion = (version: string): string =>
  /\d/.test(version) ? version.replace(/\d+(?=\D*$)/, (last) => String(Number(last) + 1)) : `${version} 2`;
