import type { Gazetteer } from '../../utils/gazetteer';
import { measure, type Row, repeated, repeatedBarePass } from './rounds';
import type { Core } from './shipped-core';

/** Passes a run: one pass over an article is too short for the clock. */
const PASSES = 200;
const SLOW_PASSES = 10;
/** Runs until the engine has compiled all that it will. */
const WARM_UPS = 60;
const ROUNDS = 11;
const PUBLISHED = '2026-03-12';

/** The whole analysis of one article and its readings, against a bare pass over its characters, in one run. */
export function benchAnalysis(text: string, core: Core, gazetteer: Gazetteer): Row[] {
  const blocks = core.blocksOf(text);
  const sentences = core.splitSentences(text, blocks);
  const contenders = [
    repeatedBarePass(text, PASSES),
    repeated('blocks and sentences', PASSES, () => core.splitSentences(text, core.blocksOf(text)).length),
    repeated('figures', PASSES, () => core.extractFigures(text, { publishedOn: PUBLISHED }).length),
    repeated(
      'mentions, starter pack',
      SLOW_PASSES,
      () => core.findMentions(text, gazetteer, { blocks, sentences }).mentions.length,
    ),
    repeated(
      'whole analysis',
      SLOW_PASSES,
      () => core.analyseArticle({ text, meta: { publishedOn: PUBLISHED } }, gazetteer).claims.length,
    ),
  ];
  return measure(contenders, ROUNDS, WARM_UPS);
}
