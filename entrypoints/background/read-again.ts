import { readAnew, recordOf } from '../../utils/analysis';
import type { EntityId, ReportRecord } from '../../utils/domain';
import type { Deps } from './deps';
import { shippedKindsOff } from './pack-layers';
import { readerOf } from './read-page';

type Given = Pick<Deps, 'store' | 'gazetteer' | 'version'>;

/** Few enough that little is read twice when the worker stops in their midst. */
const BATCH = 10;
/** After each report: reading one takes some hundredths of a second, and pages and hovers come first. */
const BREATH_MS = 40;

/**
 * Reads the remembered reports again under the rules of this version, so that what was remembered before an update is
 * compared like with like; one reading at a time. How far it is, is kept: a worker that stops goes on at its next start. Answers how many reports
 * changed.
 */
export const createReadingAgain = (deps: Given): (() => Promise<number>) => {
  let running: Promise<number> | undefined;
  return () => {
    running ??= readAll(deps).finally(() => {
      running = undefined;
    });
    return running;
  };
};

const readAll = async ({ store, gazetteer, version }: Pick<Deps, 'store' | 'gazetteer' | 'version'>) => {
  let changed = 0;
  for (;;) {
    const { records, last } = await store.readAgain.waiting(version(), BATCH);
    if (last === undefined) return changed;
    for (const kept of records) {
      const reading = await readAgain(kept, { store, gazetteer });
      if (await store.readAgain.replace(kept.report.id, reading)) changed += 1;
      await breathe();
    }
    await store.readAgain.done(version(), last);
  }
};

const readAgain = async (kept: ReportRecord, { store, gazetteer }: Pick<Deps, 'store' | 'gazetteer'>) => {
  const { report, text } = kept;
  const { canonicalUrl: url, outlet, title, byline, publishedOn, language } = report;
  const [names, kindsOff] = await Promise.all([gazetteer(), shippedKindsOff(store)]);
  const analysed = await readerOf(report, names, kindsOff, store);
  const read = recordOf(report, analysed({ text, meta: { url, outlet, title, byline, publishedOn, language } }));
  const isKnown = (id: EntityId): boolean => {
    const entity = names.entity(id);
    return entity !== undefined && !kindsOff.has(entity.type);
  };
  return readAnew(kept, read, isKnown);
};

const breathe = () => new Promise((done) => setTimeout(done, BREATH_MS));
