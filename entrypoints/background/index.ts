import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../../utils/messaging';
import { logBug, systemClock } from '../../utils/platform';
import { openStore } from '../../utils/store';
import { backupOf } from './backup';
import { catchUp } from './catch-up';
import { runCommand } from './commands';
import type { Deps } from './deps';
import { createFoldSoon } from './fold-soon';
import { handlers } from './handlers';
import { loadCommonWords } from './load-common-words';
import { createGazetteerLoader } from './load-gazetteer';
import { createMenus, runMenu } from './menus';
import { createReadingAgain } from './read-again';
import { startInOpenTabs, syncReaderScript } from './sites';
import { tellTabs } from './tell-tabs';

/**
 * Wires the background. Everything here happens in the first turn, so that the event that woke the worker finds its
 * listener. Nothing of value is kept in variables: the worker may be stopped at any moment.
 */
export default defineBackground(() => {
  const store = openStore();
  const backup = backupOf(store);
  const loader = createGazetteerLoader(store);
  const deps: Deps = {
    store,
    gazetteer: loader.gazetteer,
    namesChanged: () => {
      loader.changed();
      run('telling the tabs', tellTabs);
    },
    catchUp: (name) =>
      run('looking for a new name', async () => {
        if ((await catchUp(name, store, loader.gazetteer)) > 0) await tellTabs();
      }),
    version: () => browser.runtime.getManifest().version,
    commonWords: loadCommonWords,
    backup,
    clock: systemClock,
    usedBytes: async () => (await navigator.storage.estimate()).usage,
    foldSoon: createFoldSoon(store, async () => {
      await backup.run(systemClock());
      if ((await readAgain()) > 0) await tellTabs();
    }),
  };
  const readAgain = createReadingAgain(deps);
  serve(handlers, deps);

  browser.runtime.onInstalled.addListener(({ reason }) =>
    run('installing', async () => {
      await install(reason);
      // An update compiles the packs anew: now, rather than when the first page waits for it.
      await deps.gazetteer();
    }),
  );
  browser.runtime.onStartup.addListener(() => run('starting', syncReaderScript));
  browser.permissions.onAdded.addListener(() => run('permissions', allowSites));
  browser.permissions.onRemoved.addListener(() => run('permissions', syncReaderScript));
  browser.commands.onCommand.addListener((command, tab) => run(command, () => runCommand(command, tab?.id)));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) =>
    run('menu', () => runMenu(menuItemId, tab?.id, selectionText)),
  );

  // What an earlier worker appended and was stopped before folding.
  deps.foldSoon();
});

const install = async (reason: string): Promise<void> => {
  await createMenus();
  // Not after an update: the scripts of the old version are still in the open tabs, and only a reload takes them away.
  if (reason === 'install') await allowSites();
  else await syncReaderScript();
};

const allowSites = async (): Promise<void> => {
  await syncReaderScript();
  await startInOpenTabs();
};

const run = (where: string, work: () => Promise<unknown>): void => {
  work().catch((error) => logBug(where, error));
};
