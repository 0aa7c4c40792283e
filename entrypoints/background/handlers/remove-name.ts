import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { changeName } from '../change-name';
import type { Deps } from '../deps';

/** Removes a name, or what was added to an entity of a pack; an unknown one does no harm. */
export const removeName = ({ id }: RequestOf<'remove-name'>, deps: Deps): Promise<ReplyOf<'remove-name'>> =>
  changeName(deps, id, () => undefined, true);
