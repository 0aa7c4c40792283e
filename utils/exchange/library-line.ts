import { EarlierVersion, Hiding, OwnName, type ReportRecord, Ruling } from '../domain';
import { z } from '../platform/zod';
import { depthOf, parseSafely } from '../safe-json';
import { flawOfName } from './check-name';
import { flawOfRuling } from './check-ruling';
import { flawOfVersion } from './check-version';
import { FORMAT, MAX_DEPTH, MAX_LINE_LENGTH, recordFrom } from './record-line';

/**
 * Lines of a library file beside the reports: what the reader said, and earlier texts of reports. `what` is the key under
 * which a line holds it.
 */
const SAID = { name: OwnName, hiding: Hiding, ruling: Ruling, version: EarlierVersion } as const;
type What = keyof typeof SAID;

/** Something the reader said, as a line holds it. */
export type Said = { [W in What]: { what: W; value: z.infer<(typeof SAID)[W]> } }[What];

type ParsedLine = { ok: true; record: ReportRecord } | { ok: true; said: Said } | { ok: false; message: string };

/** Something the reader said as one line of a library file, without the line end. */
export const formatSaid = ({ what, value }: Said): string => JSON.stringify({ sightline: FORMAT, [what]: value });

/** Reads one line of a library file, of whatever kind. Never throws: a line that is none comes back with the reason. */
export const parseLine = (line: string): ParsedLine => {
  if (line.length > MAX_LINE_LENGTH) return refused('it is longer than any report');
  if (depthOf(line) > MAX_DEPTH) return refused('it is nested too deeply');
  const json = parseSafely(line);
  if (json === undefined) return refused('it is not JSON, or holds a forbidden key');
  const what = whatIn(json);
  return what ? saidFrom(what, json) : recordFrom(json);
};

const refused = (message: string): ParsedLine => ({ ok: false, message });

const whatIn = (json: unknown): What | undefined => {
  if (!(json instanceof Object) || 'report' in json) return undefined;
  return (Object.keys(SAID) as What[]).find((what) => Object.hasOwn(json, what));
};

const WORDS: Record<What, string> = {
  name: 'a name of yours',
  hiding: 'a hidden name',
  ruling: 'a ruling',
  version: 'an earlier text',
};
const Format = z.object({ sightline: z.int() });

const saidFrom = (what: What, json: unknown): ParsedLine => {
  const format = Format.safeParse(json);
  if (!format.success) return refused(`it is not ${WORDS[what]}`);
  if (format.data.sightline > FORMAT) return refused('it was made by a newer Sightline');
  const parsed = SAID[what].safeParse((json as Record<What, unknown>)[what]);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.').slice(0, 80);
    return refused(`it is not ${WORDS[what]}${place ? `: "${place}" is missing or wrong` : ''}`);
  }
  const said = { what, value: parsed.data } as Said;
  const flaw = flawOf(said);
  return flaw ? refused(flaw) : { ok: true, said };
};

const flawOf = (said: Said): string | undefined => {
  if (said.what === 'name') return flawOfName(said.value);
  if (said.what === 'version') return flawOfVersion(said.value);
  return said.what === 'ruling' ? flawOfRuling(said.value) : undefined;
};
