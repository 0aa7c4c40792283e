import type { EntityType } from '../domain';
import { ALIAS, RULE, type Tables } from './layout';
import { type Gazetteer, gazetteerOf, typeOfId } from './open';

/**
 * The gazetteer of one pack without the names of some types; the details of all its entities stay. Countries become
 * cues: they are no longer marked, but a claim still learns from "India ordered" who the buyer is.
 */
export function withoutTypes(gazetteer: Gazetteer, off: ReadonlySet<EntityType>): Gazetteer {
  const { tables } = gazetteer.layers[0]!;
  if (off.size === 0) return gazetteer;
  const treatment = treatments(gazetteer, tables, off);
  const slots = tables.slots.slice();
  const aliases = tables.aliases.slice();
  for (let slot = 0; slot < slots.length; slot += 2) {
    const node = slots[slot + 1]!;
    const first = (node & 0x7fffffff) - 1;
    if (first >= 0 && keepInGroup(aliases, first, treatment) === 0) slots[slot + 1] = GOES_ON;
  }
  return gazetteerOf({ ...tables, slots, aliases });
}

/** A prefix at which no alias ends. Never 0: that is an empty slot, where looking further would stop. */
const GOES_ON = ~0x7fffffff;
const KEEP = 0;
const DROP = 1;
const CUE_ONLY = 2;

/** What becomes of the names of each entity. */
function treatments(gazetteer: Gazetteer, tables: Tables, off: ReadonlySet<EntityType>): Uint8Array {
  return Uint8Array.from({ length: gazetteer.size }, (_, index) => {
    const type = typeAt(gazetteer, tables, index);
    if (!off.has(type)) return KEEP;
    return type === 'country' ? CUE_ONLY : DROP;
  });
}

/** The id comes first in an entity's details; reading it there saves decoding a hundred thousand of them. */
function typeAt(gazetteer: Gazetteer, { entityJson, entityStart }: Tables, index: number): EntityType {
  let at = entityStart[index]!;
  let head = '';
  for (const end = Math.min(at + 24, entityStart[index + 1]!); at < end; at++)
    head += String.fromCharCode(entityJson[at]!);
  const type = /^\{"id":"([a-z]+):/.exec(head)?.[1] ?? typeOfId(gazetteer.details(index).id);
  // An office ("defence ministry") stands for an organisation.
  return type === 'office' ? 'organisation' : (type as EntityType);
}

/** Moves the aliases that stay to the front of their group; answers how many do. */
function keepInGroup(aliases: Int32Array, first: number, treatment: Uint8Array): number {
  let kept = 0;
  for (let alias = first; ; alias++) {
    const at = alias * ALIAS.SIZE;
    const rule = aliases[at + ALIAS.RULE]!;
    const what = treatment[aliases[at + ALIAS.ENTITY]!]!;
    if (what !== DROP) {
      const to = (first + kept) * ALIAS.SIZE;
      aliases.copyWithin(to, at, at + ALIAS.SIZE);
      aliases[to + ALIAS.RULE] = (rule & ~RULE.LAST) | (what === CUE_ONLY ? RULE.CUE : 0);
      kept += 1;
    }
    if ((rule & RULE.LAST) !== 0) break;
  }
  if (kept > 0) aliases[(first + kept - 1) * ALIAS.SIZE + ALIAS.RULE]! |= RULE.LAST;
  return kept;
}
