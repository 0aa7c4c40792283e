import type { Mention } from '../domain';
import { type Gazetteer, idOf } from '../gazetteer';

/** Neighbouring mentions that are one name become one: "M142 High Mobility Artillery Rocket System", "Saab Australia". */
export function joinNames(text: string, mentions: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  const out: Mention[] = [];
  for (const mention of mentions) {
    const before = out.at(-1);
    const joined =
      before && (sameSystem(text, before, mention, gazetteer) ?? branchOf(text, before, mention, gazetteer));
    if (joined) out[out.length - 1] = joined;
    else out.push(mention);
  }
  return out;
}

/** A designation with the name of the same system, or of the one it is a variant of: "AGM-114R Hellfire". */
function sameSystem(text: string, a: Mention, b: Mention, gazetteer: Gazetteer): Mention | undefined {
  if (a.type !== 'system' || b.type !== 'system' || text.slice(a.span.end, b.span.start) !== ' ') return undefined;
  const whole = { start: a.span.start, end: b.span.end };
  if (a.entityId === b.entityId || gazetteer.entity(a.entityId)?.variantOf === b.entityId) return { ...a, span: whole };
  return gazetteer.entity(b.entityId)?.variantOf === a.entityId ? { ...b, span: whole } : undefined;
}

/** What stands between a firm and the country of its branch. */
const BRANCH =
  /^(?: (?:Global|International|Defen[cs]e|Aerospace|Systems|Marine|Maritime|Naval|Land|Technologies)){0,2} $/;

/** "Thales Australia", "General Atomics Global India": the country is part of the firm's name. */
function branchOf(text: string, firm: Mention, country: Mention, gazetteer: Gazetteer): Mention | undefined {
  if (firm.type !== 'organisation' || country.type !== 'country') return undefined;
  if (country.span.start - firm.span.end > 40 || !BRANCH.test(text.slice(firm.span.end, country.span.start)))
    return undefined;
  if (/^['’]/.test(text.slice(country.span.end)) || gazetteer.entity(firm.entityId)?.kind !== 'company')
    return undefined;
  const span = { start: firm.span.start, end: country.span.end };
  const name = text.slice(span.start, span.end);
  return { ...firm, span, entityId: idOf('organisation', name), name, alias: name };
}
