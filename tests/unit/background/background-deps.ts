import { backupOf } from '../../../entrypoints/background/backup';
import type { Deps } from '../../../entrypoints/background/deps';
import type { Article } from '../../../utils/domain';
import { compileGazetteer, type Gazetteer, openGazetteer } from '../../../utils/gazetteer';
import { openStore } from '../../../utils/store';
import { memoryRoot } from '../backup/memory-root';

const alias = (text: string) => ({ text });

let compiled: Gazetteer | undefined;
const smallGazetteer = (): Gazetteer => {
  compiled ??= openGazetteer(
    compileGazetteer([
      {
        name: 'test',
        version: '1',
        licence: 'MIT',
        entities: [
          {
            id: 'system:s-400',
            type: 'system',
            name: 'S-400',
            kind: 'sam',
            countries: ['country:russia'],
            aliases: [alias('S-400')],
          },
          { id: 'country:india', type: 'country', name: 'India', aliases: [alias('India')] },
          { id: 'country:russia', type: 'country', name: 'Russia', aliases: [alias('Russia')] },
          { id: 'person:denis-alipov', type: 'person', name: 'Denis Alipov', aliases: [alias('Denis Alipov')] },
        ],
      },
    ]),
  );
  return compiled;
};

/** Handlers' dependencies on a fresh in-memory library and a gazetteer of four names. */
export const testDeps = (): Deps & { folds: number; told: number } => {
  const store = openStore(`background-${Math.random()}`);
  const deps = {
    store,
    backup: backupOf(store, memoryRoot()),
    gazetteer: async () => smallGazetteer(),
    catchUp: () => undefined,
    commonWords: async () => new Set(['arrow', 'may']),
    version: () => '0.1.0',
    told: 0,
    namesChanged: () => {
      deps.told += 1;
    },
    clock: () => new Date('2026-02-03T04:05:06Z'),
    usedBytes: async () => 4_096,
    folds: 0,
    foldSoon: () => {
      deps.folds += 1;
    },
  };
  return deps;
};

/** A made-up report on the deal: what it says it cost, and what else it tells. */
export const articleOn = (n: number, value: string, more = ''): Article => ({
  text: `India pays for S-400\nIndia signed a ${value} contract with Russia for five S-400 systems, Denis Alipov said.${more}`,
  meta: {
    url: `https://daily.example/${n}`,
    outlet: `Outlet ${n}`,
    title: `India pays ${n}`,
    publishedOn: `2025-0${n}-10`,
  },
});
