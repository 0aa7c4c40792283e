import { analyseArticle } from '../../utils/analysis';
import { extractFigures } from '../../utils/figures';
import type { Gazetteer } from '../../utils/gazetteer';
import { findMentions } from '../../utils/matching';
import { blocksOf, splitSentences } from '../../utils/text';
import { barePass, measure, type Row } from './rounds';

/** Passes a run: one pass over an article is too short for the clock. */
const PASSES = 20;

/** The whole analysis of one article and its two readings, against a bare pass over its characters, in one run. */
export function benchAnalysis(text: string, gazetteer: Gazetteer): Row[] {
  const blocks = blocksOf(text);
  const sentences = splitSentences(text, blocks);
  const repeat = (run: () => number) => () => {
    let sum = 0;
    for (let pass = 0; pass < PASSES; pass++) sum += run();
    return sum;
  };
  return measure([
    barePass(text, PASSES),
    {
      name: 'mentions, starter pack',
      run: repeat(() => findMentions(text, gazetteer, { blocks, sentences }).mentions.length),
    },
    { name: 'figures', run: repeat(() => extractFigures(text, { publishedOn: '2026-03-12' }).length) },
    {
      name: 'whole analysis',
      run: repeat(() => analyseArticle({ text, meta: { publishedOn: '2026-03-12' } }, gazetteer).claims.length),
    },
  ]);
}
