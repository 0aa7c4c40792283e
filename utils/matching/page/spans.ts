import type { EntityType, Mention, Span } from '../../domain';
import type { Gazetteer } from '../../gazetteer';
import { isWordAt } from '../../text';
import type { Hit } from '../hits';
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
  const { type } = details;
  const mention: Mention = {
    span: spanOf(page.text, hit, type, details.kind),
    entityId: details.id,
    type,
    name: details.name,
    alias: gazetteer.aliasText(hit.alias),
  };
  if (reason) mention.reason = reason;
  return mention;
}

function spanOf(text: string, { start, end }: Span, type: EntityType, kind: string | undefined): Span {
  switch (type) {
    case 'event':
      return { start: withOrdinal(text, start), end: kind === 'show' ? withYear(text, end) : end };
    case 'programme':
      return {
        start: text.endsWith('Project ', start) ? start - 'Project '.length : start,
        end: withSuffix(text, end),
      };
    case 'country':
      return { start: /^The /.test(text.slice(start, end)) ? start + 4 : start, end };
    case 'system':
      return { start, end: withSuffix(text, end) };
    case 'place':
      return { start, end: end - SMALL_NOUN.exec(text.slice(start, end))![0].length };
    default:
      return { start, end: kind === 'company' ? withLegalForm(text, end) : end };
  }
}

/** "Belharra" in "Belharra-class" names the class; "GBU-39B/B", "F-16C/D" and "Pilica+" are one name. */
const SUFFIX = /^(?:-class(?!-)|\/[A-Z]{1,2}|\+)/;

function withSuffix(text: string, end: number): number {
  const suffix = SUFFIX.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  return isWordAt(text, end + suffix) ? end : end + suffix;
}

/** A noun in small letters only says what the place is: "Fetesti air base". */
const SMALL_NOUN = /(?: (?:air ?base|naval base|airport|airfield|shipyard|port|base))?$/;

/** "23rd India-Russia Annual Summit": the number is part of the event's name. */
function withOrdinal(text: string, start: number): number {
  const match = /\b\d{1,3}(?:st|nd|rd|th) $/.exec(text.slice(Math.max(0, start - 8), start));
  return match ? start - match[0].length : start;
}

/** "Euronaval 2026": a show is named with its year. */
function withYear(text: string, end: number): number {
  return /^ 20\d\d(?![0-9-])/.test(text.slice(end, end + 6)) ? end + 5 : end;
}

const LEGAL_FORM =
  /^,? (?:(?:Private|Pvt\.?) (?:Limited|Ltd\.?)|Limited|Ltd\.?|Inc\.?|Corporation|Corp\.?|Company|Co\.(?:,? Ltd\.?)?|plc|PLC|LLC|GmbH|AG|AB|ASA|AS|Oyj|SpA|S\.p\.A\.|SA|S\.A\.|NV|N\.V\.|Group)(?![A-Za-z0-9])/;

/** "Hyundai Rotem Co.", "BrahMos Aerospace Private Limited". */
function withLegalForm(text: string, end: number): number {
  const match = LEGAL_FORM.exec(text.slice(end, end + 28));
  return match ? end + match[0].length : end;
}
