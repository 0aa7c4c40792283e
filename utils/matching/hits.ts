import { ALIAS, CORE_FROM_SHIFT, CORE_TO_SHIFT, type Gazetteer, type Layer, RULE } from '../gazetteer';
import type { FoldedWords } from '../text';
import { FIT, fits } from './context/fits';
import { type Scan, scanWords } from './page/scan';
import { inAddress } from './places/addresses';

/** An alias that stands in the text as written; whether it means its entity is decided later. */
export interface Hit {
  /** First word and word after the last, of the whole alias. */
  from: number;
  to: number;
  /** The same of the name inside it. */
  coreFrom: number;
  coreTo: number;
  /** Characters of the name: the span of a mention. */
  start: number;
  end: number;
  alias: number;
  entity: number;
  /** First alias of the same sequence of words: one number for all aliases that read alike. */
  group: number;
  ambiguous: boolean;
  cue: boolean;
  office: boolean;
  /** An alias of the reader's own names. */
  isOwn: boolean;
}

/** All aliases in the text that stand as whole words outside addresses, in the order of `byName`. */
export function findHits(text: string, words: FoldedWords, gazetteer: Gazetteer): Hit[] {
  const { layers } = gazetteer;
  const hits: Hit[] = [];
  // The last layer first: of two hits at one place, sorting leaves the later layer's in front.
  for (let at = layers.length - 1; at >= 0; at--) addHits(hits, text, words, layers[at]!);
  return inNameOrder(hits) ? hits : hits.sort(byName);
}

/** Kept for the next text: hits are made of what it finds, and nothing else is. */
let scan: Scan | undefined;

function addHits(hits: Hit[], text: string, words: FoldedWords, layer: Layer): void {
  const { tables, entityOf } = layer;
  const { aliases } = tables;
  scan = scanWords(text, words, tables, scan);
  for (let i = 0; i < scan.count; i++) {
    const from = scan.data[i * 3]!;
    const to = scan.data[i * 3 + 1]!;
    if (!standsAlone(words, from, to)) continue;
    const group = scan.data[i * 3 + 2]!;
    for (let alias = group; ; alias++) {
      const rule = aliases[alias * ALIAS.SIZE + ALIAS.RULE]!;
      const fit = fits(text, words, tables, alias, from, to);
      if (fit !== FIT.NO) {
        const entity = aliases[alias * ALIAS.SIZE + ALIAS.ENTITY]!;
        const hit = hitOf(text, words, rule, fit, from, to, alias, entity, group);
        hit.alias += layer.firstAlias;
        hit.group += layer.firstAlias;
        hit.isOwn = layer.isOwn;
        if (entityOf) hit.entity = entityOf(entity);
        if (!inAddress(text, hit.start, hit.end)) hits.push(hit);
      }
      if ((rule & RULE.LAST) !== 0) break;
    }
  }
}

/** Most texts give hits in order already, and asking is cheaper than sorting. */
function inNameOrder(hits: readonly Hit[]): boolean {
  for (let i = 1; i < hits.length; i++) if (byName(hits[i - 1]!, hits[i]!) > 0) return false;
  return true;
}

/** Where the name starts, the longest name first; a title before a name does not put it before a longer name. */
export const byName = (a: Hit, b: Hit): number =>
  a.coreFrom - b.coreFrom || b.coreTo - a.coreTo || b.to - b.from - (a.to - a.from);

/** A letter or digit that touches the first or last word makes them part of something longer: "F-16" in "F-16V". */
const standsAlone = (words: FoldedWords, from: number, to: number): boolean =>
  (from === 0 || words.end[from - 1] !== words.start[from]) &&
  (to === words.count || words.start[to] !== words.end[to - 1]);

function hitOf(
  text: string,
  words: FoldedWords,
  rule: number,
  fit: number,
  from: number,
  to: number,
  alias: number,
  entity: number,
  group: number,
): Hit {
  const coreFrom = from + ((rule >>> CORE_FROM_SHIFT) & 63);
  const coreTo = from + ((rule >>> CORE_TO_SHIFT) & 63);
  const end = words.end[coreTo - 1]!;
  const next = text.charCodeAt(end);
  const isOwnSign = ((rule & RULE.STOP) !== 0 && next === 0x2e) || ((rule & RULE.CLOSES) !== 0 && next === 0x29);
  const sign = fit === FIT.CLOSES || isOwnSign ? 1 : 0;
  return {
    from,
    to,
    coreFrom,
    coreTo,
    start: words.start[coreFrom]!,
    end: end + sign,
    alias,
    entity,
    group,
    ambiguous: (rule & RULE.AMBIGUOUS) !== 0 || ((rule & RULE.HYPHEN_FREE) !== 0 && fit === FIT.LOOSE),
    cue: (rule & RULE.CUE) !== 0,
    office: (rule & RULE.OFFICE) !== 0,
    isOwn: false,
  };
}
