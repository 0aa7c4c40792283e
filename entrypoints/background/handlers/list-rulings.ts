import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

/** All rulings, with the earlier reports they were made on as far as the library holds them. */
export const listRulings = async (_: RequestOf<'list-rulings'>, { store }: Deps): Promise<ReplyOf<'list-rulings'>> => {
  const rulings = await store.rulings.list();
  const reports = await store.reportsOf(rulings.flatMap(({ earlier }) => earlier?.report ?? []));
  return { rulings, reports: [...reports.values()] };
};
