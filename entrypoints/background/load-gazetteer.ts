import { browser } from 'wxt/browser';
import { type Gazetteer, openGazetteer } from '../../utils/gazetteer';
import { ReaderError } from '../../utils/platform';

/**
 * Gives the packaged gazetteer, read on first use and kept as long as the worker lives. The table opens without parsing,
 * so a worker that was stopped has it again in a few milliseconds.
 */
export const createGazetteerLoader = (): (() => Promise<Gazetteer>) => {
  let loading: Promise<Gazetteer> | undefined;
  return () => {
    loading ??= loadGazetteer();
    loading.catch(() => {
      loading = undefined; // the next request tries again
    });
    return loading;
  };
};

const loadGazetteer = async (): Promise<Gazetteer> => {
  try {
    // The only fetch of the extension, and it can only reach the extension's own files: connect-src is 'self'.
    const response = await fetch(browser.runtime.getURL('/starter-pack.bin' as '/'));
    return openGazetteer(await response.arrayBuffer());
  } catch (cause) {
    throw new ReaderError('no-gazetteer', 'Sightline’s list of names is damaged. Install Sightline again.', { cause });
  }
};
