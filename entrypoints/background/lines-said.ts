import { formatSaid } from '../../utils/exchange';
import type { Store } from '../../utils/store';

/** What the reader said, as lines of a library file: own names, hidden forms, rulings. */
export const linesSaid = async ({ names, rulings }: Store): Promise<string[]> => {
  const [own, hidings, ruled] = await Promise.all([names.list(), names.listHidings(), rulings.list()]);
  return [
    ...own.map((value) => formatSaid({ what: 'name', value })),
    ...hidings.map((value) => formatSaid({ what: 'hiding', value })),
    ...ruled.map((value) => formatSaid({ what: 'ruling', value })),
  ];
};
