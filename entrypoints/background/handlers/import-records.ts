import type { EarlierVersion, Hiding, OwnName, ReportRecord, Ruling } from '../../../utils/domain';
import { parseLine } from '../../../utils/exchange';
import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

/** Adds lines of a library file: the good ones in one piece, the others named by their place and what is wrong. */
export const importRecords = async (
  { lines }: RequestOf<'import-records'>,
  { store, foldSoon, namesChanged }: Deps,
): Promise<ReplyOf<'import-records'>> => {
  const records: ReportRecord[] = [];
  const names: OwnName[] = [];
  const hidings: Hiding[] = [];
  const rulings: Ruling[] = [];
  const versions: EarlierVersion[] = [];
  const refused: { line: number; message: string }[] = [];
  for (const [line, text] of lines.entries()) {
    const parsed = parseLine(text);
    if (!parsed.ok) refused.push({ line, message: parsed.message });
    else if ('record' in parsed) records.push(parsed.record);
    else if (parsed.said.what === 'name') names.push(parsed.said.value);
    else if (parsed.said.what === 'hiding') hidings.push(parsed.said.value);
    else if (parsed.said.what === 'ruling') rulings.push(parsed.said.value);
    else versions.push(parsed.said.value);
  }
  const counts = await store.importRecords(records);
  // After the reports they belong to.
  await store.versions.merge(versions);
  const said =
    (await store.names.merge(names)) + (await store.names.hide(hidings)) + (await store.rulings.merge(rulings));
  if (said > 0) namesChanged();
  foldSoon();
  return { ...counts, ...(names.length + hidings.length + rulings.length > 0 ? { said } : {}), refused };
};
