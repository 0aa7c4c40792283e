import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readArticles } from '../../newsroom/read-articles';
import { type Browser, findBrowser } from './browser';
import { buildExtension, buildFolder, buildPack } from './build';
import { openChromium } from './chromium-session';
import { openFirefox } from './firefox-session';
import { INSTALL_HINT, installChromium } from './install-chromium';
import { ROOT } from './run';
import { type Site, serveNewsroom } from './serve-newsroom';
import type { Session } from './session';
import { showHeadless } from './show-headless';
import { readArticle, rememberAll, TourError, untilInstalled } from './tour';

// A port of its own keeps addresses, and so remembered reports, the same from one start to the next.
const PORT = 4180;

/** Builds Sightline, opens a browser on the sample newsroom, and shows it. Gives the exit code. */
export const start = async (args: string[]): Promise<number> => {
  const browser = findBrowser() ?? ((await installChromium()) ? findBrowser() : undefined);
  if (!browser) return fail(INSTALL_HINT);
  const headless = args.includes('--headless') || !hasDisplay();
  const build = await buildFor(browser);
  if (!build) return 1;

  const site = await serveNewsroom(PORT);
  let session: Session | undefined;
  try {
    session = await open(browser, build, headless);
    const interrupted = new Promise<void>((done) => process.once('SIGINT', () => done()));
    await Promise.race([show(session, site, headless ? screenshotFolder(args) : undefined), interrupted]);
    return 0;
  } catch (error) {
    if (error instanceof TourError) return fail(error.message);
    throw error;
  } finally {
    await session?.close().catch(() => undefined); // the reader may have closed it already
    await site.close();
  }
};

const open = (browser: Browser, build: string, headless: boolean): Promise<Session> => {
  const start = browser.family === 'firefox' ? openFirefox : openChromium;
  return start({ path: browser.path, build, headless }).catch((error: Error) => {
    throw new TourError(`${browser.path} did not start: ${error.message.split('\n')[0]}`);
  });
};

const show = async (session: Session, site: Site, folder: string | undefined): Promise<void> => {
  const urls = readArticles().map((article) => site.url + article.path);
  const newest = urls.pop();
  if (!newest) throw new TourError('newsroom/articles is empty.');
  await untilInstalled(session);
  const remembered = await rememberAll(session, urls);
  const answer = await readArticle(session, newest);
  console.log(`\nSightline runs in ${session.name}. Newsroom: ${site.url}/  Reports remembered: ${remembered}.`);
  if (folder) {
    mkdirSync(folder, { recursive: true });
    await showHeadless(session, newest, answer, folder);
    return;
  }
  console.log('Hover a marked word or figure. Close the browser, or press Ctrl+C here, to stop.');
  await session.closed;
};

const buildFor = async (browser: Browser): Promise<string | undefined> => {
  const options = { browser: browser.family === 'firefox' ? 'firefox' : 'chrome', development: true } as const;
  console.log(`Building Sightline for ${browser.path} ...`);
  for (const step of [buildPack, () => buildExtension(options)]) {
    const { code, output } = await step();
    if (code !== 0) {
      console.error(output);
      return undefined;
    }
  }
  return buildFolder(options);
};

const screenshotFolder = (args: string[]): string => {
  const at = args.indexOf('--screenshots');
  return at < 0 ? join(ROOT, '.output', 'screenshots') : resolve(args[at + 1] ?? '.');
};

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const fail = (line: string): number => {
  console.error(line);
  return 1;
};
