import { createRequire } from 'node:module';
import AhoCorasick from 'modern-ahocorasick';
import type { Pack } from '../../utils/gazetteer';
import type { Core } from './shipped-core';

/** A way to find names in a text: built once from the names, then text in, number of finds out. */
export interface Matcher {
  name: string;
  build(names: readonly string[]): { match: (text: string) => number; loadMs?: number; bytes?: number };
}

/** flashtext.js ships no types and its entry point sets `module.exports`. */
const KeywordProcessor = createRequire(import.meta.url)('flashtext.js') as new (
  caseSensitive?: boolean,
) => { addKeyword(name: string): void; extractKeywords(text: string): string[] };

/** Its time grows faster than the text, so it gets paragraphs; a few names are cut. */
const SLICE = 1_000;

/** Names an entity of a pack has. */
const NAMES_AN_ENTITY = 4;

/** Our own, bundled as it ships; the others come as their packages ship them. */
export const ours = (core: Core): Matcher => ({
  name: 'Sightline: fold, look up, compare',
  build(names) {
    const buffer = core.compileGazetteer([packOf(names)]);
    const start = performance.now();
    const gazetteer = core.openGazetteer(buffer);
    const loadMs = performance.now() - start;
    let words = core.emptyWords(1024);
    return {
      loadMs,
      bytes: buffer.byteLength,
      match(text) {
        words = core.cutWords(text, words);
        let found = 0;
        let next = 0;
        for (const hit of core.findHits(text, words, gazetteer)) {
          if (hit.from < next) continue;
          found++;
          next = hit.to;
        }
        return found;
      },
    };
  },
});

/** None of these folds, or looks at case and at gaps word by word: they do less than we do. */
export const peers: Matcher[] = [
  {
    name: 'flashtext.js 1.0.5',
    build(names) {
      const processor = new KeywordProcessor(true);
      for (const name of names) processor.addKeyword(name);
      return { match: (text) => processor.extractKeywords(text).length };
    },
  },
  {
    name: 'modern-ahocorasick 3.3.0, paragraph by paragraph',
    build(names) {
      const matcher = new AhoCorasick([...new Set(names)]);
      return {
        match(text) {
          let found = 0;
          for (let at = 0; at < text.length; at += SLICE) {
            found += matcher.search(text.slice(at, at + SLICE), { strategy: 'leftmost-longest' }).length;
          }
          return found;
        },
      };
    },
  },
  {
    name: 'one RegExp, longest name first',
    build(names) {
      const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
      const pattern = new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'g');
      return {
        match(text) {
          let found = 0;
          pattern.lastIndex = 0;
          while (pattern.exec(text)) found++;
          return found;
        },
      };
    },
  },
];

function packOf(names: readonly string[]): Pack {
  const entities: Pack['entities'] = [];
  for (let at = 0; at < names.length; at += NAMES_AN_ENTITY) {
    const aliases = names.slice(at, at + NAMES_AN_ENTITY).map((text) => ({ text }));
    entities.push({ id: `organisation:n${at}`, type: 'organisation', name: aliases[0]!.text, aliases });
  }
  return { name: 'bench', version: '1', licence: 'none', entities };
}
