import { analyseArticle, recordOf } from '../../utils/analysis';
import type { OwnName, ReportRecord } from '../../utils/domain';
import type { Gazetteer } from '../../utils/gazetteer';
import { foundLater, mayName } from '../../utils/names';
import type { Store } from '../../utils/store';

/** Texts looked through at a time, and the pause after them: hovers meanwhile get their turn at the database. */
const BATCH = 100;
const BREATH_MS = 10;

/**
 * Looks for a name just added in the reports remembered before, so that its card does not say "in no earlier report" when
 * it is in some. Answers in how many it was found. A worker that stops half way leaves the rest as it was.
 */
export const catchUp = async (
  { id, aliases }: OwnName,
  store: Store,
  gazetteer: () => Promise<Gazetteer>,
): Promise<number> => {
  while ((await store.fold()) > 0) await breathe();
  const names = await gazetteer();
  let linked = 0;
  for (let after: number | undefined = 0; after !== undefined; ) {
    const page: { records: ReportRecord[]; next?: number } = await store.names.foldedAfter(after, BATCH, (text) =>
      mayName(text, aliases),
    );
    for (const kept of page.records) {
      const found = foundLater(kept, readAgain(kept, names), id);
      if (found && (await store.names.addFound(kept.report.id, found))) linked += 1;
    }
    after = page.next;
    await breathe();
  }
  return linked;
};

const readAgain = ({ report, text }: ReportRecord, names: Gazetteer): ReportRecord => {
  const { canonicalUrl: url, outlet, title, byline, publishedOn, language } = report;
  const meta = { url, outlet, title, byline, publishedOn, language };
  return recordOf(report, analyseArticle({ text, meta }, names));
};

const breathe = () => new Promise((done) => setTimeout(done, BREATH_MS));
