import type { Mention } from '../domain';
import { type Gazetteer, typeOfId } from '../gazetteer';
import type { Hit } from './hits';
import type { PageWords } from './page-words';

/** Makes the mention of a hit: the span of the name, with what belongs to a name by its kind. */
export function mentionOf(
  page: PageWords,
  hit: Hit,
  entity: number,
  reason: string | undefined,
  gazetteer: Gazetteer,
): Mention {
  const details = gazetteer.details(entity);
  const type = typeOfId(details.id);
  const start = type === 'event' ? withOrdinal(page.text, hit.start) : hit.start;
  const end = details.kind === 'company' ? withLegalForm(page.text, hit.end) : hit.end;
  return {
    span: { start, end },
    entityId: details.id,
    type,
    name: details.name,
    alias: gazetteer.aliasText(hit.alias),
    ...(reason ? { reason } : {}),
  };
}

/** "23rd India-Russia Annual Summit": the number is part of the event's name. */
function withOrdinal(text: string, start: number): number {
  const match = /(?<![\p{L}\p{N}])\d{1,3}(?:st|nd|rd|th) $/u.exec(text.slice(Math.max(0, start - 8), start));
  return match ? start - match[0].length : start;
}

const LEGAL_FORM =
  /^,? (?:(?:Private|Pvt\.?) (?:Limited|Ltd\.?)|Limited|Ltd\.?|Inc\.?|Corporation|Corp\.?|Company|Co\.(?:,? Ltd\.?)?|plc|PLC|LLC|GmbH|AG|AB|ASA|AS|Oyj|SpA|S\.p\.A\.|SA|S\.A\.|NV|N\.V\.|Group)(?![\p{L}\p{N}])/u;

/** "Hyundai Rotem Co.", "BrahMos Aerospace Private Limited". */
function withLegalForm(text: string, end: number): number {
  const match = LEGAL_FORM.exec(text.slice(end, end + 28));
  return match ? end + match[0].length : end;
}
