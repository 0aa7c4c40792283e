import type { LibraryStatus, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';
import { libraryStatus } from './library-status';

/** The reader knows of the lost reports; the library as it is becomes what is expected. */
export const acceptLoss = async (_: RequestOf<'accept-loss'>, deps: Deps): Promise<LibraryStatus> => {
  await deps.store.acceptLoss();
  return libraryStatus({}, deps);
};
