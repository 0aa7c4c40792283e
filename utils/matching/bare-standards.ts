import type { Mention, Span } from '../domain';
import { type Gazetteer, idOf } from '../gazetteer';
import { knownStandard } from './standards';

/**
 * Standards that stand without their system, as variants of the system spoken of last: "in the Block 10 standard", "a
 * Flight II". A tranche is a lot of production, and an increment a part of the programme named with it: programmes both.
 * Mentions are in order.
 */
export function withBareStandards(text: string, mentions: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  if (!OPENINGS.some((opening) => text.includes(opening))) return [...mentions];
  const out: Mention[] = [];
  const programmes = mentions.filter(({ type }) => type === 'programme');
  const told = timesNamed(mentions);
  let system: Mention | undefined;
  let lastOwner: Mention | undefined;
  let next = 0;
  for (const match of text.matchAll(BARE_STANDARD)) {
    const start = match.index;
    const end = start + match[0].length;
    while (next < mentions.length && mentions[next]!.span.start < end) {
      const mention = mentions[next++]!;
      out.push(mention);
      if (mention.type === 'system' && VARIED.has(gazetteer.entity(mention.entityId)?.kind ?? '')) system = mention;
    }
    const isPart = match[0].startsWith('Increment');
    const owner = isPart ? programmeAt(programmes, text, start, end) : ownerOf(lastOwner, system, told);
    if (!owner || (out.at(-1)?.span.end ?? 0) > start) continue;
    if (!isPart) lastOwner = owner;
    out.push(standardOf(owner, match[0].replace(PLURAL, ''), { start, end }, gazetteer));
  }
  return [...out, ...mentions.slice(next)];
}

/** How often each entity is named. */
function timesNamed(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { entityId } of mentions) times.set(entityId, (times.get(entityId) ?? 0) + 1);
  return times;
}

/**
 * Whose the standard is: the system's named last, unless the report names one more often whose standards it has told
 * already, and this one only in passing.
 */
function ownerOf(
  before: Mention | undefined,
  last: Mention | undefined,
  told: ReadonlyMap<string, number>,
): Mention | undefined {
  if (!before || !last) return last;
  return (told.get(before.entityId) ?? 0) > (told.get(last.entityId) ?? 0) ? before : last;
}

/** "Increment 1 of the Sky Wing program" says whose it is; else it is the programme's named last, or first after it. */
function programmeAt(programmes: readonly Mention[], text: string, start: number, end: number): Mention | undefined {
  const after = programmes.find(({ span }) => span.start > end);
  if (after && /^ of (?:the )?$/.test(text.slice(end, after.span.start))) return after;
  return programmes.findLast(({ span }) => span.end <= start) ?? after;
}

function standardOf(owner: Mention, standard: string, span: Span, gazetteer: Gazetteer): Mention {
  const type = owner.type === 'programme' || standard.startsWith('Tranche') ? 'programme' : 'system';
  const name = `${owner.name} ${standard}`;
  const known =
    gazetteer.entity(idOf(type, name)) ??
    (type === 'system' ? knownStandard([owner.alias, owner.name], standard, gazetteer) : undefined);
  const [, slug] = owner.entityId.split(':');
  return {
    span,
    entityId: known?.id ?? `${type}:${slug}-${idOf(type, standard).slice(type.length + 1)}`,
    type,
    name: known?.name ?? name,
    alias: standard,
    reason: `a standard of ${owner.name}`,
  };
}

/** Kinds of system that are built in blocks and batches. */
const VARIED = new Set(['aircraft', 'helicopter', 'uav', 'ship-class', 'submarine', 'tank', 'ifv', 'missile', 'sam']);

/** How standards begin: a text with none of them is told without the pattern. */
const OPENINGS = ['Block', 'Tranche', 'Batch', 'Increment', 'Mk', 'Flight'];

/**
 * After a small word, so that it is no part of another name, and not of something: "Batch 2 of the payments" is none. Flights
 * with plain numbers are those of airlines.
 */
const BARE_STANDARD =
  /(?<=[a-z][ ("“'‘]{1,2})(?:Increment \d{1,2}[A-C]?|(?:(?:Block|Tranche|Batch|Mk\.?) ?(?:\d{1,2}[A-C]?|[IVX]{1,4}[A-C]?)|Flight [IVX]{1,4}[A-C]?)s?(?! of ))(?![A-Za-z0-9-]|\.\d)/g;

const PLURAL = /(?<=[0-9A-CIVX])s$/;
