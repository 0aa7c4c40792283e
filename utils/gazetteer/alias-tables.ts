import { hashWord } from '../text';
import { type AliasWord, aliasWords, LETTERS } from './alias-pattern';
import { FirstWordLooks } from './first-word-looks';
import { Growing } from './growing';
import {
  ALIAS,
  CHAIN_SEED,
  CORE_FROM_SHIFT,
  CORE_TO_SHIFT,
  chain,
  MAX_CHARS,
  MAX_WORDS,
  RULE,
  type Tables,
} from './layout';
import type { PackAlias } from './pack';
import { firstWordFilter, prefixSlots } from './prefix-slots';
import { type WrittenForm, writtenForms } from './written-forms';

/** The aliases that one pack lists for an entity, and what the tables need to know of it. */
export interface Named {
  /** Number of the entity. */
  entity: number;
  aliases: readonly PackAlias[];
  /** Its names have plurals: "S-400s". */
  plural: boolean;
  office: boolean;
}

/**
 * The tables that finding names in a text needs. Forms are written straight into arrays of numbers: a million objects
 * would take more time and memory than all the rest.
 */
export function aliasTables(
  names: readonly Named[],
): Pick<Tables, 'filter' | 'initials' | 'shapes' | 'slots' | 'aliases' | 'forms'> {
  const forms = new Growing(Uint8Array, 1 << 16);
  const records = new Growing(Int32Array, 1 << 14);
  const chains = new Growing(Int32Array, 1 << 14);
  const chainEnd = new Growing(Int32Array, 1 << 12);
  const firstWords = new Growing(Int32Array, 1 << 12);
  const looks = new FirstWordLooks();
  const seen = new Set<number>();
  for (const { entity, aliases, plural, office } of names) {
    seen.clear();
    for (const form of formsOf(aliases, plural)) {
      const words = aliasWords(form.text, form);
      if (words.length === 0 || words.length > MAX_WORDS || form.text.length > MAX_CHARS) continue;
      const before = chains.length;
      let hash = CHAIN_SEED;
      for (const word of words) {
        hash = chain(hash, hashWord(word.folded));
        chains.push(hash);
      }
      const key = hash * 4 + (form.text.endsWith(')') ? 2 : 0) + (form.cue ? 1 : 0);
      // The first of two forms that read alike is the one the pack lists first.
      if (seen.has(key)) {
        chains.length = before;
        continue;
      }
      seen.add(key);
      chainEnd.push(chains.length);
      firstWords.push(hashWord(words[0]!.folded));
      const first = words[0]!;
      firstWords.push(first.letters === LETTERS.ANY ? 0 : 1);
      looks.add(first.folded, first.letters === LETTERS.ANY);
      records.push(entity);
      records.push(ruleOf(form, words, office));
      records.push(forms.length);
      writeForm(forms, form.text, words);
    }
  }
  const { slots, order } = prefixSlots(chains.trimmed(), chainEnd.trimmed());
  return {
    filter: firstWordFilter(firstWords.trimmed()),
    initials: looks.initials,
    shapes: looks.shapes,
    slots,
    aliases: inOrder(records.trimmed(), order),
    forms: forms.trimmed(),
  };
}

function* formsOf(aliases: readonly PackAlias[], plural: boolean): Generator<WrittenForm> {
  for (const alias of aliases) yield* writtenForms(alias, plural);
}

function ruleOf(form: WrittenForm, words: readonly AliasWord[], office: boolean): number {
  const [coreFrom, coreTo] = coreWords(form, words);
  return (
    (form.ambiguous ? RULE.AMBIGUOUS : 0) |
    (form.hyphenFree ? RULE.HYPHEN_FREE : 0) |
    (form.cue ? RULE.CUE : 0) |
    (office ? RULE.OFFICE : 0) |
    (form.text.endsWith('.') ? RULE.STOP : 0) |
    (form.text.endsWith(')') ? RULE.CLOSES : 0) |
    (form.plural ? RULE.PLURAL : 0) |
    (isWide(form.text) ? RULE.WIDE : 0) |
    (coreFrom << CORE_FROM_SHIFT) |
    (coreTo << CORE_TO_SHIFT)
  );
}

function coreWords(form: PackAlias, words: readonly AliasWord[]): [number, number] {
  const at = form.core ? form.text.indexOf(form.core) : -1;
  if (at < 0) return [0, words.length];
  const from = words.findIndex((word) => word.end > at);
  const to = words.findIndex((word) => word.start >= at + form.core!.length);
  return [from, to < 0 ? words.length : to];
}

function isWide(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return true;
  return false;
}

function writeForm(forms: Growing<Uint8Array<ArrayBuffer>>, text: string, words: readonly AliasWord[]): void {
  const wide = isWide(text);
  forms.push(text.length);
  forms.push(words.length);
  for (const word of words) forms.push((word.letters << 4) | word.gap);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    forms.push(unit & 0xff);
    if (wide) forms.push(unit >>> 8);
  }
}

/** Puts the records of each group side by side. */
function inOrder(records: Int32Array, order: { from: Int32Array; last: Uint8Array }): Int32Array {
  const aliases = new Int32Array(records.length);
  order.from.forEach((old, now) => {
    const at = now * ALIAS.SIZE;
    aliases.set(records.subarray(old * ALIAS.SIZE, (old + 1) * ALIAS.SIZE), at);
    if (order.last[now] === 1) aliases[at + ALIAS.RULE]! |= RULE.LAST;
  });
  return aliases;
}
