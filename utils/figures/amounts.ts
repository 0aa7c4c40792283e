import { withMinor } from './neighbours/compounds';
import { readList } from './neighbours/lists';
import { isTwoFigures, readPair } from './neighbours/ranges';
import type { Context, Found, Reading } from './reading';
import { settle } from './settle';
import { endsPlain, readTerm, type Term } from './terms';
import type { Tokens } from './tokens/tokens';

/** Reads the amount at anchor `i`, with its partner if it is a range and with the whole list if several share a unit. */
export function readAmounts(t: Tokens, i: number, floor: number, ctx: Context): Found {
  const read = readTerm(t, i, ctx.dollar);
  if (!read || read.from < floor) return undefined;
  if (read.kind === 'none' && endsPlain(t, read.to)) return settle(t, read, read);
  const first = withMinor(t, read, ctx);
  const pair = readPair(t, first, ctx);
  if (pair) {
    const [low, high] = pair;
    if (!isTwoFigures(t, low, high)) return settle(t, low, high);
    // "from 70 to 110 km" tells of a change: two figures, and the first has its unit or magnitude from the second.
    if (low !== first) return settled(t, [low, high]);
  }
  if (first.kind === 'none') {
    const list = readList(t, first, ctx);
    if (list) return settled(t, list);
  }
  return settle(t, first, first);
}

const settled = (t: Tokens, terms: readonly Term[]): Reading[] =>
  terms.flatMap((term) => settle(t, term, term) ?? NOTHING);

const NOTHING: Reading[] = [];
