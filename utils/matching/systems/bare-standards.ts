import type { Mention, Span } from '../../domain';
import { type Gazetteer, idOf } from '../../gazetteer';
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
  const main = mainSystem(mentions, told, gazetteer);
  let system: Mention | undefined;
  let lastOwner: Mention | undefined;
  let next = 0;
  for (const match of text.matchAll(BARE_STANDARD)) {
    const start = match.index;
    const end = start + match[0].length;
    while (next < mentions.length && mentions[next]!.span.start < end) {
      const mention = mentions[next++]!;
      out.push(mention);
      if (isVaried(mention, gazetteer)) system = mention;
    }
    const isPart = match[0].startsWith('Increment');
    const owner = isPart
      ? programmeAt(programmes, text, start, end)
      : isInSentence(text, system, start)
        ? system
        : ownerOf(lastOwner, system, main, told);
    if (!owner || (out.at(-1)?.span.end ?? 0) > start) continue;
    if (!isPart) lastOwner = owner;
    // Who tells of a system's standards tells of the system.
    told.set(owner.entityId, (told.get(owner.entityId) ?? 0) + 1);
    const standard = standardOf(owner, match[0].replace(PLURAL, ''), { start, end }, gazetteer);
    // "The A4 standard" is one of paper, unless the system is known to have one.
    if (match[0].length > SHORT_CODE || gazetteer.entity(standard.entityId)) out.push(standard);
  }
  return [...out, ...mentions.slice(next)];
}

/** How often each entity is named. */
function timesNamed(mentions: readonly Mention[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { entityId } of mentions) times.set(entityId, (times.get(entityId) ?? 0) + 1);
  return times;
}

const isVaried = ({ type, entityId }: Mention, gazetteer: Gazetteer): boolean =>
  type === 'system' && VARIED.has(gazetteer.entity(entityId)?.kind ?? '');

/** The system a report is about: the only one, or the one it names most, if often. */
function mainSystem(
  mentions: readonly Mention[],
  told: ReadonlyMap<string, number>,
  gazetteer: Gazetteer,
): Mention | undefined {
  const varied = new Map<string, Mention>();
  for (const mention of mentions)
    if (!varied.has(mention.entityId) && isVaried(mention, gazetteer)) varied.set(mention.entityId, mention);
  let [main, times] = [undefined as Mention | undefined, varied.size === 1 ? 0 : OFTEN - 1];
  for (const mention of varied.values()) {
    if (told.get(mention.entityId)! <= times) continue;
    [main, times] = [mention, told.get(mention.entityId)!];
  }
  return main;
}

/** "An F-16 of the Block 4 type": named before it in the same sentence. */
function isInSentence(text: string, system: Mention | undefined, start: number): system is Mention {
  if (!system || start - system.span.end > LONGEST) return false;
  return !/[.!?]["”’')]?\s|\n/.test(text.slice(system.span.end, start));
}

const LONGEST = 200;

const OFTEN = 2;
/** So many times more often is one system named than another that stands nearer. */
const FAR_MORE = 2;

/**
 * Whose the standard is, where its sentence does not say: the system's named last, unless the report is about one that it names far more often, or names one
 * more often whose standards it has told already, and this one only in passing.
 */
function ownerOf(
  before: Mention | undefined,
  last: Mention | undefined,
  main: Mention | undefined,
  told: ReadonlyMap<string, number>,
): Mention | undefined {
  const times = (mention: Mention): number => told.get(mention.entityId) ?? 0;
  if (!last) return main;
  if (main && times(main) >= FAR_MORE * times(last)) return main;
  return before && times(before) > times(last) ? before : last;
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
const OPENINGS = ['Block', 'Tranche', 'Batch', 'Increment', 'Mk', 'Flight', ' standard', ' configuration'];

/**
 * After a small word, so that it is no part of another name, and not of something: "Batch 2 of the payments" is none. Flights
 * with plain numbers are those of airlines. A short code is one where the text calls it a standard: "to the F4 standard".
 */
const BARE_STANDARD =
  /(?<=[a-z][ ("“'‘]{1,2})(?:Increment \d{1,2}[A-C]?|(?:(?:Block|Tranche|Batch|Mk\.?) ?(?:\d{1,2}[A-C]?|[IVX]{1,4}[A-C]?)|Flight [IVX]{1,4}[A-C]?)s?(?! of )|[A-Z]\d[A-Z]?(?= (?:standard|configuration)\b))(?![A-Za-z0-9-]|\.\d)/g;

const SHORT_CODE = 3;

const PLURAL = /(?<=[0-9A-CIVX])s$/;
