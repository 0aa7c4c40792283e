import type { PackAlias } from '../pack';
import { coreName } from './core-name';
import { bareName, formKey } from './names';
import type { Row } from './tsv';

/**
 * Aliases of one row: its name and listed forms, hyphen variants merged, forms that only add a noun to a free form left
 * out, forms with a possessive in front left out (the span is the part after it, which has an alias of its own).
 */
export function rowAliases(
  row: Row,
  name: string,
  kind: Parameters<typeof coreName>[1],
  extra: string[] = [],
): PackAlias[] {
  const ambiguous = new Set(row.list('ambiguous_aliases'));
  const bracketed = bareName(name) !== name;
  const listed = [...(bracketed ? [] : [name]), ...row.list('aliases').map(bareIfBracketed), ...extra];
  const byKey = new Map<string, PackAlias>();
  for (const text of listed) {
    if (isOwned(text, row)) continue;
    const form = ambiguous.has(text) ? { text, ambiguous: true } : { text };
    // "CVR(T)" and "CVRT" are written with and without their bracket: two forms.
    const key = formKey(text) + (text.endsWith(')') ? ')' : '');
    const known = byKey.get(key);
    byKey.set(key, known ? merge(known, form) : form);
  }
  // The bare name of a bracketed one is shared with something else: it needs a licence, where the row has one to give.
  const bare = bareName(name);
  if (bracketed && kind !== 'person' && !row.cell('office') && !byKey.has(formKey(bare)) && !/ of /.test(bare)) {
    byKey.set(formKey(bare), { text: bare, ambiguous: true });
  }
  return [...byKey.values()].flatMap((alias) =>
    alias.text === name && kind === 'person' ? [alias] : withCore(alias, kind, byKey),
  );
}

/** A bracket without a space before it is part of the name: "CVR(T)". */
const bareIfBracketed = (text: string): string => (/ \([^)]*\)$/.test(text) ? bareName(text) : text);

/** Two spellings of one form: if one of them is free, only the way the other writes the hyphen is ambiguous. */
function merge(a: PackAlias, b: PackAlias): PackAlias {
  // "thyssenkrupp" is also written with a capital, "ThyssenKrupp" not without.
  if (Boolean(a.ambiguous) === Boolean(b.ambiguous)) return /^\p{Ll}/u.test(b.text) ? b : a;
  // "Novák" and "Novak" read the same: what needs a licence in one needs it in the other.
  if (plainLetters(a.text) === plainLetters(b.text)) return { ...a, ambiguous: true };
  const free = a.ambiguous ? b : a;
  return { ...free, hyphenFree: true };
}

const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** "Russia's defence ministry" is two names; "People's Liberation Army" is one. */
function isOwned(text: string, row: Row): boolean {
  const owner = /^(.+?)(?:['’]s|s['’]) /u.exec(text)?.[1];
  if (!owner) return false;
  const countries = `${row.cell('country')}|${row.cell('countries')}`.split(/[;|]/).map((name) => name.trim());
  return countries.includes(owner) || countries.includes(`${owner}s`) || OTHER_OWNERS.has(owner);
}

/** Short and other names of countries that stand in front of their bodies. */
const OTHER_OWNERS = new Set(['US', 'UK', 'U.S.', 'Britain', 'Türkiye', 'Turkiye', 'UAE', 'NATO', 'EU', 'Zelensky']);

function withCore(alias: PackAlias, kind: Parameters<typeof coreName>[1], byKey: Map<string, PackAlias>): PackAlias[] {
  const core = coreName(alias.text, kind);
  if (core === alias.text) return [alias];
  const inner = byKey.get(formKey(core));
  if (inner && !inner.ambiguous) return [];
  // "Light Combat" is no name: a form whose core nobody lists and that has no capital or digit is left as it is.
  if (!/[\p{Lu}\d]/u.test(core)) return [alias];
  return [{ ...alias, core }];
}
