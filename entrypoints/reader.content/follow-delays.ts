import { browser } from 'wxt/browser';
import { followCardDelays } from '../../utils/settings';
import { DELAYS, type Delays } from './dwell';

/**
 * The card's delays as the reader has chosen them: an object that changes with the choice, until the signal is
 * aborted.
 */
export function followDelays(signal: AbortSignal): Delays {
  const delays = { ...DELAYS };
  const stop = followCardDelays(({ dwellMs, graceMs }) => {
    delays.first = dwellMs;
    delays.next = Math.min(dwellMs, DELAYS.next);
    delays.grace = graceMs;
  });
  // An orphaned script has no storage to listen to any more.
  signal.addEventListener('abort', () => browser.runtime?.id && stop());
  return delays;
}
