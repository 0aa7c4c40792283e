import type { PageAnswer } from '../../utils/messaging';

/** The page's own sums that do not fit; one of a figure that the reader dismissed is not told of again. */
export const wrongSums = ({ sums = [], figures }: Pick<PageAnswer, 'sums' | 'figures'>) =>
  sums.filter(({ fits, at }) => !fits && at.every((one) => figures[one]?.ruling?.verdict !== 'dismissed'));
