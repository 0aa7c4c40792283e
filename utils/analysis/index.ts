/**
 * Analysis: runs the pure core over one article (mentions, figures, claims), gives it its identity and makes the record
 * that is remembered. Knows no page, no store and no browser.
 */
export { type Analysis, analyseArticle } from './analyse-article';
export { compareVersions } from './compare-versions';
export { compareWithLibrary, type LibraryAnswer } from './compare-with-library';
export type { EarlierText, LibraryView } from './library-view';
export { readAnew } from './read-anew';
export { recordOf } from './record-of';
export { canonicalUrlOf, reportIdOf, reportOf } from './report-identity';
