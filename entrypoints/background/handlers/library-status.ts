import type { LibraryStatus, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

/** What the library holds, what it should hold, and how much room it takes. */
export const libraryStatus = async (
  _: RequestOf<'library-status'>,
  { store, usedBytes }: Deps,
): Promise<LibraryStatus> => {
  const [status, bytesUsed] = await Promise.all([store.status(), usedBytes()]);
  return bytesUsed === undefined ? status : { ...status, bytesUsed };
};
