import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from './start-reader';

export default defineContentScript({
  // The background registers it for the sites the reader has allowed; the manifest asks for none.
  registration: 'runtime',
  matches: [],
  runAt: 'document_idle',
  // Without it WXT posts the extension's id to the page at every load.
  noScriptStartedPostMessage: true,
  main: () => startReader(window),
});
