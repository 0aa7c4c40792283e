import type { PageFigure } from '../../utils/messaging';

/** Who asserts a figure: "According to officials", "Claimed by Islamabad". Nothing where the report speaks for itself. */
export const saidWords = ({ saidBy, isClaimed }: Pick<PageFigure, 'saidBy' | 'isClaimed'>): string | undefined =>
  saidBy && `${isClaimed ? 'Claimed by' : 'According to'} ${withArticle(saidBy)}`;

/**
 * A source in a sentence: "company" -> "the company", "Ministry of Defence" -> "the Ministry of Defence"; other names and
 * several of a kind stand without an article.
 */
export const withArticle = (source: string): string => {
  if (/^\p{Lu}/u.test(source)) return BODY.test(source) && !/[’']s? /.test(source) ? `the ${source}` : source;
  if (/^(the|a|an)\b|s$|media$/.test(source)) return source;
  if (!INDEFINITE.test(source)) return `the ${source}`;
  return `${/^[aeiou]/.test(source) ? 'an' : 'a'} ${source}`;
};

/** Names made of common nouns, which an article goes before: "Israel Defense Forces", "Ministry of Defence". */
const BODY =
  /^(?:Ministry|Department|Office|Government|Embassy|Institute|Bureau|Centre|Center|Council|House|Commission) (?:of|for) |\b(?:Ministry|Department|Agency|Army|Navy|Force|Forces|Corps|Command|Guards?|Institute|Council|Commission|Committee|Bureau|Centre|Center|Embassy|Union|Pentagon|Kremlin)$/;

const INDEFINITE = /\b(source|official|report|statement|spokesman|spokeswoman|spokesperson|analyst|expert|observer)$/;
