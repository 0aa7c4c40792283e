import type { Mention } from '../domain';
import { type Gazetteer, idOf } from '../gazetteer';

/**
 * Standards that stand without their system, as variants of the system spoken of last: "in the Block 10 standard", "a
 * Flight II". Mentions are in order.
 */
export function withBareStandards(text: string, mentions: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  if (!OPENINGS.some((opening) => text.includes(opening))) return [...mentions];
  const out: Mention[] = [];
  let owner: Mention | undefined;
  let next = 0;
  for (const match of text.matchAll(BARE_STANDARD)) {
    const start = match.index;
    const end = start + match[0].length;
    while (next < mentions.length && mentions[next]!.span.start < end) {
      const mention = mentions[next++]!;
      out.push(mention);
      if (mention.type === 'system' && VARIED.has(gazetteer.entity(mention.entityId)?.kind ?? '')) owner = mention;
    }
    if (!owner || (out.at(-1)?.span.end ?? 0) > start) continue;
    const name = `${owner.name} ${match[0]}`;
    const known = gazetteer.entity(idOf('system', name));
    out.push({
      span: { start, end },
      entityId: known?.id ?? `${owner.entityId}-${idOf('system', match[0]).slice('system:'.length)}`,
      type: 'system',
      name: known?.name ?? name,
      alias: match[0],
      reason: `a standard of ${owner.name}`,
    });
  }
  return [...out, ...mentions.slice(next)];
}

/** Kinds of system that are built in blocks and batches. */
const VARIED = new Set(['aircraft', 'helicopter', 'uav', 'ship-class', 'submarine', 'tank', 'ifv', 'missile', 'sam']);

/** How standards begin: a text with none of them is told without the pattern. */
const OPENINGS = ['Block', 'Tranche', 'Batch', 'Mk', 'Flight'];

/**
 * After a small word, so that it is no part of another name, and not of something: "Batch 2 of the payments" is none. Flights
 * with plain numbers are those of airlines.
 */
const BARE_STANDARD =
  /(?<=[a-z][ ("“'‘]{1,2})(?:(?:Block|Tranche|Batch|Mk\.?) ?(?:\d{1,2}[A-C]?|[IVX]{1,4}[A-C]?)|Flight [IVX]{1,4}[A-C]?)(?![A-Za-z0-9-]|\.\d| of )/g;
