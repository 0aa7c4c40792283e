/** What is measured as it ships: bundled and minified, not module by module as the command line runs it. */
export { analyseArticle } from '../../utils/analysis';
export { extractFigures } from '../../utils/figures';
export { openGazetteer } from '../../utils/gazetteer';
export { findMentions } from '../../utils/matching';
export { blocksOf, splitSentences } from '../../utils/text';
