import type { Signal } from '@preact/signals';
import { describeError } from '../../utils/platform';

/** For models: does what may fail. Clears `failed` first, and puts the reader's sentence there if it fails. */
export const attempting =
  (failed: Signal<string>) =>
  async (act: () => Promise<void>): Promise<void> => {
    failed.value = '';
    try {
      await act();
    } catch (error) {
      failed.value = describeError(error).message;
    }
  };
