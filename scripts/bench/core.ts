/** What is measured as it ships: bundled and minified, not module by module as the command line runs it. */
export { analyseArticle } from '../../utils/analysis';
export { extractFigures } from '../../utils/figures';
export { compileGazetteer, layerGazetteers, openGazetteer } from '../../utils/gazetteer';
export { findHits, findMentions } from '../../utils/matching';
export { blocksOf, cutWords, emptyWords, splitSentences } from '../../utils/text';
