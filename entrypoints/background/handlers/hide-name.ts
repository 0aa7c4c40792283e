import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { ReaderError } from '../../../utils/platform';
import type { Deps } from '../deps';

/** Hides a form of an entity; hiding it again changes nothing. */
export const hideName = async (
  { hiding: asked }: RequestOf<'hide-name'>,
  { store, clock, namesChanged }: Deps,
): Promise<ReplyOf<'hide-name'>> => {
  if ((asked.scope === 'report' && !asked.report) || (asked.scope === 'site' && !asked.host))
    throw new ReaderError('no-place', 'This page has no address of its own. Choose “Never anywhere”.');
  const hiding = { ...asked, createdAt: clock().toISOString() };
  await store.names.hide([hiding]);
  namesChanged();
  return { hiding };
};
