import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { marksOwnNames, setMarksOwnNames } from '../../../utils/settings';
import type { Deps } from '../deps';

/** Whether own and watched names are marked on pages; a choice given is kept first. */
export const ownMarks = async ({ on }: RequestOf<'own-marks'>, deps: Deps): Promise<ReplyOf<'own-marks'>> => {
  if (on !== undefined) {
    await setMarksOwnNames(on);
    deps.namesChanged();
  }
  return { on: await marksOwnNames() };
};
