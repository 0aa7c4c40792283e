import { expect, test } from 'vitest';
import { broken } from './rules';
import { parse, readSources } from './sources';

test('every source keeps the house rules', () => {
  expect(readSources('utils', 'components', 'entrypoints').flatMap(broken)).toEqual([]);
});

test.each([
  ['utils/text/x.ts', `import { money } from '../figures/money';`, 'front door'],
  ['components/card/x.tsx', `import { open } from '../../utils/store/open';`, 'data as props'],
  ['utils/text/x.ts', `import { x } from '../../entrypoints/popup/model';`, 'nothing imports an entrypoint'],
  ['utils/crossref/x.ts', `import { openStore } from '../store';`, 'pure rooms only'],
  ['utils/domain/x.ts', `import { splitSentences } from '../text';`, 'domain knows nobody'],
  ['utils/page/x.ts', `import { Card } from '../../components/card';`, 'no component'],
  ['utils/settings/x.ts', `import Dexie from 'dexie';`, 'only utils/store knows Dexie'],
  ['utils/figures/x.ts', `import { z } from 'zod/mini';`, 'by utils/platform/zod only'],
  ['utils/claims/x.ts', `import { browser } from 'wxt/browser';`, 'no extension API'],
  ['utils/claims/x.ts', `export const now = () => Date.now();`, 'no clock'],
  ['utils/claims/x.ts', `export const today = () => new Date();`, 'no clock'],
  ['utils/claims/x.ts', `export const pick = () => Math.random();`, 'no clock or chance'],
  ['utils/stories/x.ts', `export const log = () => console.log(1);`, 'no platform (console)'],
  ['utils/page/x.ts', `export const title = () => document.title;`, 'given their document'],
  ['utils/store/x.ts', `import { x } from '../../tests/e2e/fixture';`, 'no tests or scripts'],
  ['entrypoints/reader.content/x.ts', `void fetch('https://example.org');`, 'no network (fetch)'],
  ['entrypoints/card/x.ts', `navigator.sendBeacon('/x');`, 'no network (sendBeacon)'],
  ['components/card/x.tsx', `new Image().src = 'x';`, 'no network (Image)'],
  ['components/card/x.tsx', `export const f = (e: Element) => { e.innerHTML = 'x'; };`, 'no markup'],
  ['utils/figures/x.ts', `export const run = (code: string) => eval(code);`, 'no code from strings'],
  ['entrypoints/popup/x.ts', `browser.runtime.sendMessage({});`, 'only utils/messaging'],
  ['entrypoints/popup/x.ts', `browser.storage.local.get('x');`, 'extension storage'],
])('a planted fault is found: %s %s', (path, text, says) => {
  expect(broken(parse(path, text)).join('\n')).toContain(says);
});

test.each([
  ['utils/page/x.ts', `export const title = (document: Document) => document.title;`],
  ['utils/figures/x.ts', `import { Span } from '../domain';\nimport { z } from '../platform/zod';`],
  ['utils/claims/x.ts', `export const year = (iso: string) => new Date(iso).getUTCFullYear();`],
  ['utils/claims/x.ts', `export const f = (it: { document: string; fetch: number }) => it.document + it.fetch;`],
  ['utils/claims/x.ts', `import { near } from './near';\nexport { near };`],
  ['entrypoints/background/gazetteer.ts', `export const load = () => fetch('/starter-pack.bin');`],
  ['entrypoints/popup/x.ts', `import { Summary } from '../../components/summary';`],
])('what is allowed is left alone: %s %s', (path, text) => {
  expect(broken(parse(path, text))).toEqual([]);
});
