// node scripts/look.mjs [part of a name]: pictures of every state of card, popup and library, in light, dark and forced
// colours, for a person to look at. They go to .output/look and are never compared.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.output/look`;
const wanted = process.argv[2] ?? '';
mkdirSync(folder, { recursive: true });

const server = await createServer({
  root,
  configFile: false,
  cacheDir: `${root}.output/look-cache`,
  logLevel: 'error',
  publicDir: `${root}public`,
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  optimizeDeps: {
    entries: ['tests/component/look/main.tsx'],
  },
});
await server.listen();
const address = `${server.resolvedUrls.local[0]}tests/component/look/index.html`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  await page.goto(address);
  await page.waitForFunction(() => document.body.textContent.includes('card-entity '));
  const stories = (await page.textContent('body'))
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  for (const scheme of ['light', 'dark', 'forced']) {
    await page.emulateMedia({
      colorScheme: scheme === 'light' ? 'light' : 'dark',
      forcedColors: scheme === 'forced' ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    for (const [name, width] of stories) {
      if (!name.includes(wanted)) continue;
      await page.setViewportSize({ width: Number(width), height: 780 });
      await page.goto(`${address}?story=${name}`);
      await page.waitForFunction(() => document.querySelector('#app')?.textContent);
      await page.waitForTimeout(150);
      await page.screenshot({ path: `${folder}/${name}-${scheme}.png`, fullPage: !name.endsWith('crowded') });
    }
  }
  console.log(folder);
} finally {
  await browser.close();
  await server.close();
}
