import { foldWord, kindTable } from '../text';
import { ALIAS, RULE, type Tables } from './layout';
import type { Gazetteer } from './open';
import type { EntityDetails } from './stored-entity';

/** An entity found by a form that begins, or has a word that begins, as asked. */
interface NameFound {
  entity: EntityDetails;
  /** The form that was found. */
  form: string;
}

/** Fewer letters would find half of all names. */
const LEAST_LETTERS = 2;

/**
 * Entities with a form in which words begin like the query: whole forms first, then forms that begin so, then the rest;
 * short forms before long ones. Reads the compiled forms themselves, so nothing has to be built for it.
 */
export function searchNames(gazetteer: Gazetteer, query: string, limit: number): NameFound[] {
  const wanted = lettersOf(query);
  if (wanted.length < LEAST_LETTERS) return [];
  const found: { rank: number; alias: number; entity: () => number }[] = [];
  for (const { tables, firstAlias, entityOf } of gazetteer.layers) {
    const count = tables.aliases.length / ALIAS.SIZE;
    for (let alias = 0; alias < count; alias++) {
      const at = alias * ALIAS.SIZE;
      const rule = tables.aliases[at + ALIAS.RULE]!;
      if ((rule & (RULE.CUE | RULE.OFFICE | RULE.PLURAL)) !== 0) continue;
      const rank = rankOf(tables, tables.aliases[at + ALIAS.FORM]!, (rule & RULE.WIDE) !== 0 ? 1 : 0, wanted);
      if (rank < 0) continue;
      const index = tables.aliases[at + ALIAS.ENTITY]!;
      found.push({ rank, alias: firstAlias + alias, entity: () => entityOf?.(index) ?? index });
    }
  }
  found.sort((a, b) => a.rank - b.rank);
  const best = new Map<number, NameFound>();
  for (const { alias, entity } of found) {
    if (best.size >= limit) break;
    const number = entity();
    if (!best.has(number)) best.set(number, { entity: gazetteer.details(number), form: gazetteer.aliasText(alias) });
  }
  return [...best.values()];
}

/** Folded letters and digits of a text, in the words of `kindTable`. */
function lettersOf(query: string): number[] {
  const kinds = kindTable();
  return [...foldWord(query)].map((letter) => kinds[letter.charCodeAt(0)]!);
}

const WHOLE = 0;
const BEGINS = 1_000;
const WITHIN = 2_000;

/** How well a form fits, less is better; -1 if it does not. */
function rankOf({ forms }: Tables, form: number, wide: number, wanted: readonly number[]): number {
  const kinds = kindTable();
  const length = forms[form]!;
  const start = form + 2 + forms[form + 1]!;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const at = start + (i << wide);
    const entry = kinds[wide === 0 ? forms[at]! : forms[at]! | (forms[at + 1]! << 8)]!;
    const kind = entry >>> 16;
    if (kind !== 0 && kind !== before && entry === wanted[0]) {
      const left = lettersAfter(forms, start, i, length, wide, wanted);
      if (left >= 0) return (i > 0 ? WITHIN : left === 0 ? WHOLE : BEGINS) + length;
    }
    before = kind;
  }
  return -1;
}

/** Letters and digits of the form that follow the wanted ones, which stand at `from`; -1 if they do not. */
function lettersAfter(
  forms: Uint8Array,
  start: number,
  from: number,
  length: number,
  wide: number,
  wanted: readonly number[],
): number {
  const kinds = kindTable();
  let matched = 0;
  let left = 0;
  for (let i = from; i < length; i++) {
    const at = start + (i << wide);
    const entry = kinds[wide === 0 ? forms[at]! : forms[at]! | (forms[at + 1]! << 8)]!;
    const kind = entry >>> 16;
    if (kind === 0 || kind > 2) continue;
    if (matched === wanted.length) left++;
    else if (entry === wanted[matched]) matched++;
    else return -1;
  }
  return matched === wanted.length ? left : -1;
}
