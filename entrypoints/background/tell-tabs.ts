import { browser } from 'wxt/browser';
import { askTab } from '../../utils/messaging';

/** Tells every open page that names have changed, the ones in front first; where Sightline does not run, nobody hears. */
export const tellTabs = async (): Promise<void> => {
  const tabs = await browser.tabs.query({});
  const inOrder = [...tabs].sort((a, b) => Number(b.active) - Number(a.active));
  await Promise.allSettled(
    inOrder.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [askTab(id, 'names-changed', {})])),
  );
};
