import { ReportRecord } from '../domain';
import { z } from '../platform/zod';
import { flawOf } from './check-record';

/** Format of a library file's lines. A reader refuses numbers above its own. */
export const FORMAT = 1;

/** The longest article with all that is known of it stays well below. */
export const MAX_LINE_LENGTH = 20_000_000;

/** A record nests six deep; anything beyond this is not one of ours. */
export const MAX_DEPTH = 10;

const Line = z.extend(ReportRecord, { sightline: z.int() });

type ParsedRecord = { ok: true; record: ReportRecord } | { ok: false; message: string };

/** A record as one line of a library file, without the line end. */
export const formatRecord = ({ report, text, mentions, claims, sketch, origin }: ReportRecord): string =>
  JSON.stringify({ sightline: FORMAT, report, text, mentions, claims, sketch, origin });

/** The record that a line's JSON holds, or the reason in words why it holds none. */
export const recordFrom = (json: unknown): ParsedRecord => {
  const parsed = Line.safeParse(json);
  if (!parsed.success) return refused(isNewer(json) ? 'it was made by a newer Sightline' : placeOf(parsed.error));
  const { sightline, ...record } = parsed.data;
  if (sightline > FORMAT) return refused('it was made by a newer Sightline');
  const flaw = flawOf(record);
  return flaw === undefined ? { ok: true, record: withWebAddressOnly(record) } : refused(flaw);
};

const refused = (message: string): ParsedRecord => ({ ok: false, message });

const isNewer = (json: unknown): boolean =>
  json instanceof Object && 'sightline' in json && typeof json.sightline === 'number' && json.sightline > FORMAT;

const placeOf = (error: z.core.$ZodError): string => {
  const place = error.issues[0]?.path.join('.');
  return place ? `it is not a report: "${place.slice(0, 80)}" is missing or wrong` : 'it is not a report';
};

// The address becomes a link: only web addresses may, and a file saved from disk has none.
const withWebAddressOnly = (record: ReportRecord): ReportRecord => {
  const { canonicalUrl, ...report } = record.report;
  return canonicalUrl === undefined || /^https?:\/\//i.test(canonicalUrl) ? record : { ...record, report };
};
