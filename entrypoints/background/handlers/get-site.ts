import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { siteModeOf } from '../sites';

/** Whether Sightline runs on this origin. */
export const getSite = async ({ origin }: RequestOf<'get-site'>): Promise<ReplyOf<'get-site'>> => ({
  mode: await siteModeOf(origin),
});
