import type { Report, ReportId } from '../domain';
import type { LibraryDb } from './database';
import type { ReadTail } from './tail';

/** The reports with these ids; unknown ones are left out. */
export const reportsOf = (db: LibraryDb, readTail: ReadTail, ids: ReportId[]): Promise<Map<ReportId, Report>> =>
  db.transaction('r', db.log, db.reports, async () => {
    const wanted = new Set(ids);
    const rows = await db.reports
      .where('id')
      .anyOf([...wanted])
      .toArray();
    const found = new Map(rows.map((row) => [row.id, row.report]));
    for (const { record } of await readTail())
      if (wanted.has(record.report.id)) found.set(record.report.id, record.report);
    return found;
  });

/** The report that each of these is a copy of, as far as it is one. */
export const originsOf = (db: LibraryDb, readTail: ReadTail, ids: ReportId[]): Promise<Map<ReportId, ReportId>> =>
  db.transaction('r', db.log, db.reports, async () => {
    const wanted = new Set(ids);
    const rows = await db.reports
      .where('id')
      .anyOf([...wanted])
      .toArray();
    const waiting = (await readTail()).map(({ record: { report, origin } }) => ({ id: report.id, origin }));
    return new Map(
      [...rows, ...waiting].flatMap(({ id, origin }): [ReportId, ReportId][] =>
        origin !== undefined && wanted.has(id) ? [[id, origin]] : [],
      ),
    );
  });
