import type { Session, SessionOptions } from './session';
import { TourError } from './tour';

/** Opens Firefox on a throw-away profile with the extension loaded. */
export const openFirefox = async (_options: SessionOptions): Promise<Session> => {
  throw new TourError('Firefox: not yet.');
};
