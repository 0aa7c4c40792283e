import { type Mention, variantId } from '../domain';
import { type Gazetteer, idOf } from '../gazetteer';
import { knownStandard } from './systems/standards';

/** Neighbouring mentions that are one name become one: "M142 High Mobility Artillery Rocket System", "Saab Australia". */
export function joinNames(text: string, mentions: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  const out: Mention[] = [];
  for (const [at, alone] of mentions.entries()) {
    // A firm inside a designation: "GE" of "T700-GE-701D".
    if ((out.at(-1)?.span.end ?? 0) > alone.span.start) continue;
    const mention = withStandard(text, alone, mentions[at + 1], mentions[at + 2], gazetteer);
    const before = out.at(-1);
    const joined =
      before && (sameSystem(text, before, mention, gazetteer) ?? branchOf(text, before, mention, gazetteer));
    if (joined) out[out.length - 1] = joined;
    else out.push(mention);
  }
  return out;
}

/**
 * What tells one standard or lot of a system from another: "Block 70", "Batch II", "Mk 3", "Flight III", "Tranche 4",
 * "S1M" of "Pantsir-S1M" and "GE-701D" of "T700-GE-701D".
 */
const STANDARD =
  /^(?:-[A-Z]{1,3})?-(?=[A-Z]*\d)[A-Z0-9]{1,6}(?![A-Za-z0-9-])|^[ -](?:Block|Batch|Flight|Tranche|Baseline|Increment|Mk\.?|Mark)[ -]?(?:\d{1,3}[A-Z]?|[IVX]{1,4}[A-C]?)(?![A-Za-z0-9])/;

/** Part of a programme: "Land 400 Phase 3". */
const PHASE = /^ (?:Phase|Increment|Stage) (?:\d{1,2}[A-C]?|[IVX]{1,4}|One|Two|Three|Four)(?![A-Za-z0-9-])/;

/** "FA-50 Block 70": a standard that no pack lists is a variant of its system; its id begins with the system's. */
function withStandard(
  text: string,
  mention: Mention,
  after: Mention | undefined,
  thereafter: Mention | undefined,
  gazetteer: Gazetteer,
): Mention {
  if (mention.type !== 'system' && mention.type !== 'programme') return mention;
  const standard = (mention.type === 'system' ? STANDARD : PHASE).exec(
    text.slice(mention.span.end, mention.span.end + 20),
  )?.[0];
  const next = after?.type === 'organisation' && text[after.span.end] === '-' ? thereafter : after;
  if (!standard || mention.span.end + standard.length > (next?.span.start ?? text.length)) return mention;
  const span = { start: mention.span.start, end: mention.span.end + standard.length };
  const name = text.slice(span.start, span.end);
  const known =
    gazetteer.entity(idOf(mention.type, name)) ??
    (mention.type === 'system' ? knownStandard([mention.alias, mention.name], standard, gazetteer) : undefined);
  const entityId = known?.id ?? mention.entityId + idOf('system', standard).replace('system:', '-');
  return known
    ? { ...mention, span, entityId, name: known.name }
    : { ...mention, span, entityId, name, alias: name, reason: 'a standard of a listed system' };
}

/** A designation with the name of the same system, or of the one it is a variant of: "AGM-114R Hellfire". */
function sameSystem(text: string, a: Mention, b: Mention, gazetteer: Gazetteer): Mention | undefined {
  if (a.type !== 'system' || b.type !== 'system' || text.slice(a.span.end, b.span.start) !== ' ') return undefined;
  const whole = { start: a.span.start, end: b.span.end };
  const isUnlisted = a.entityId.startsWith(variantId(b.entityId, ''));
  if (isUnlisted || a.entityId === b.entityId || isVariantOf(a.entityId, b.entityId, gazetteer))
    return { ...a, span: whole };
  return isVariantOf(b.entityId, a.entityId, gazetteer) ? { ...b, span: whole } : undefined;
}

/** True for a variant, and a variant of a variant: the M1A2T is an M1A2, which is an Abrams. */
function isVariantOf(id: string, base: string, gazetteer: Gazetteer): boolean {
  let at: string | undefined = id;
  for (let steps = 0; steps < 3 && at !== undefined; steps++) {
    at = gazetteer.entity(at)?.variantOf;
    if (at === base) return true;
  }
  return false;
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
