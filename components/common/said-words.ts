import type { PageFigure } from '../../utils/messaging';

/** Who asserts a figure: "According to officials", "Claimed by Islamabad". Nothing where the report speaks for itself. */
export const saidWords = ({ saidBy, isClaimed }: Pick<PageFigure, 'saidBy' | 'isClaimed'>): string | undefined =>
  saidBy && `${isClaimed ? 'Claimed by' : 'According to'} ${withArticle(saidBy)}`;

/** A source in a sentence: "company" -> "the company"; names and several of a kind stand without an article. */
export const withArticle = (source: string): string =>
  /^\p{Lu}|^(the|a|an)\b|s$|media$/u.test(source) ? source : `${INDEFINITE.test(source) ? 'a' : 'the'} ${source}`;

const INDEFINITE = /\b(source|official|report|statement|spokesman|spokeswoman|spokesperson|analyst|expert|observer)$/;
