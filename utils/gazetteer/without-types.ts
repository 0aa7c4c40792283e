import type { EntityType } from '../domain';
import { ALIAS, RULE, type Tables } from './layout';
import { type Gazetteer, gazetteerOf } from './open';
import { typeAt } from './type-at';

/**
 * The gazetteer of one pack without the names of some types; the details of all its entities stay. Countries become
 * cues: they are no longer marked, but a claim still learns from "India ordered" who the buyer is.
 */
export function withoutTypes(gazetteer: Gazetteer, off: ReadonlySet<EntityType>): Gazetteer {
  const { tables } = gazetteer.layers[0]!;
  if (off.size === 0) return gazetteer;
  const treatment = treatments(tables, off);
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
function treatments(tables: Tables, off: ReadonlySet<EntityType>): Uint8Array {
  return Uint8Array.from({ length: tables.entityStart.length - 1 }, (_, index) => {
    const type = typeAt(tables, index);
    if (!off.has(type)) return KEEP;
    return type === 'country' ? CUE_ONLY : DROP;
  });
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
