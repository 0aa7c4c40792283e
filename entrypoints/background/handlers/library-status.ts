import type { LibraryStatus, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

/** What the library holds, what it should hold, and how much room it takes. */
export const libraryStatus = async (_: RequestOf<'library-status'>, { store }: Deps): Promise<LibraryStatus> => {
  const [status, bytesUsed] = await Promise.all([store.status(), usedBytes()]);
  return bytesUsed === undefined ? status : { ...status, bytesUsed };
};

const usedBytes = async (): Promise<number | undefined> => (await navigator.storage?.estimate())?.usage;
