/**
 * Common: the look (tokens, type, controls) and the small pieces every page of the extension is made of, and what
 * their models share. Knows no browser and sends no message.
 */
import './common.css';

export { attempting } from './attempting';
export { Failed } from './Failed';
export { FindingBadge, FindingShape } from './FindingBadge';
export { changeWords, FINDING_MEANINGS, FINDING_WORDS, findingWords } from './finding-words';
export { formatBytes, formatCount, formatNumber, joinWords } from './format-count';
export { formatDate } from './format-date';
export { ICONS, Icon } from './Icon';
export { IconButton } from './IconButton';
export { KindIcon } from './KindIcon';
export { ENTITY_WORDS, FIGURE_WORDS, finerWords } from './kind-words';
export { Loading } from './Loading';
export { measureOf, measureWords } from './measure-words';
export { Notice } from './Notice';
export { notSeen } from './not-seen';
export { priorOf } from './prior-of';
export { clipAround, Quote } from './Quote';
export { ReportLink } from './ReportLink';
export { asLine, dateWords, outletWords, safeLink, titleWords, withoutAnyDate, withoutDate } from './report-words';
export { SourceLine } from './SourceLine';
export { saidWords, withArticle } from './said-words';
export { Unparted } from './Unparted';
