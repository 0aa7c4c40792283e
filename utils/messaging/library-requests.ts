import { EntityId, PartialDate, Report } from '../domain';
import { z } from '../platform/zod';

/** What the reader looks for in the library; parts that are absent ask nothing. */
export const ReportFilter = z.object({
  query: z.string().check(z.maxLength(500)),
  outlet: z.optional(z.string().check(z.maxLength(200))),
  from: z.optional(PartialDate),
  to: z.optional(PartialDate),
  entity: z.optional(EntityId),
});
export type ReportFilter = z.infer<typeof ReportFilter>;

/** A report that was found, with the passage that shows why. */
export const ReportHit = z.object({
  report: Report,
  snippet: z.optional(z.object({ text: z.string(), start: z.int(), end: z.int() })),
});
export type ReportHit = z.infer<typeof ReportHit>;

/** What the automatic backup holds. */
export const BackupStatus = z.object({
  reports: z.int(),
  packs: z.optional(z.int()),
  bytes: z.int(),
  savedAt: z.optional(z.string()),
});
export type BackupStatus = z.infer<typeof BackupStatus>;

/** Figures or reports as comma-separated text, or all as notes in Markdown. */
export const TableKind = z.enum(['figures', 'reports', 'notes']);
export type TableKind = z.infer<typeof TableKind>;

/** Requests of the library page on what it holds. */
export const LIBRARY_REQUESTS = /* @__PURE__ */ (() =>
  ({
    /** Looks through some reports, newest first: ask again with `at` = `next` until it is absent. */
    'search-reports': {
      request: z.object({ filter: ReportFilter, at: z.int() }),
      reply: z.object({ hits: z.array(ReportHit), looked: z.int(), total: z.int(), next: z.optional(z.int()) }),
    },
    /** Outlets of the library with how many reports each has, most first. */
    'list-outlets': {
      request: z.object({}),
      reply: z.object({ outlets: z.array(z.object({ outlet: z.string(), reports: z.int() })) }),
    },
    /** What the automatic backup holds, and when it was last saved. */
    'backup-status': { request: z.object({}), reply: BackupStatus },
    /** Brings back what the library misses, a file of the backup at a time: ask again with `at` = `next`. */
    'restore-backup': {
      request: z.object({ at: z.int() }),
      reply: z.object({
        added: z.int(),
        already: z.int(),
        /** Imported packs brought back, with the last file. */
        packs: z.optional(z.int()),
        next: z.optional(z.int()),
      }),
    },
    /**
     * The library for other programs, a page of reports at a time: ask again with `after` = `next` until it is
     * absent.
     */
    'export-table': {
      request: z.object({ kind: TableKind, after: z.optional(z.int()) }),
      reply: z.object({ text: z.string(), reports: z.int(), next: z.optional(z.int()) }),
    },
  }) as const)();
