import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectMarionette, type Marionette } from './marionette';
import type { Session, SessionOptions } from './session';

// Firefox gives each installed extension a random address; this preference fixes it beforehand.
const UUID = '7c0d1a52-5f7b-4a55-9f4e-3d1f0a5e51f1';

/** Opens Firefox on a throw-away profile with the extension loaded. */
export const openFirefox = async (options: SessionOptions): Promise<Session> => {
  const { firefox, version, closed, close } = await startFirefox(options);
  await firefox.send('Addon:Install', { path: options.build, temporary: true });
  const article = (await firefox.send<{ value: string }>('WebDriver:GetWindowHandle')).value;
  const { handle: library } = await firefox.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' });
  const at = (file: string) => `moz-extension://${UUID}/${file}`;

  // Everything happens in "the current window" of the protocol, so steps that switch must not overlap.
  const inTab = async <T>(handle: string, step: () => Promise<T>): Promise<T> => {
    await firefox.send('WebDriver:SwitchToWindow', { handle, focus: handle === article });
    return step();
  };
  await inTab(library, () => firefox.send('WebDriver:Navigate', { url: at('library.html') }));
  return {
    name: `Firefox ${version}`,
    goTo: (url) => inTab(article, () => firefox.send('WebDriver:Navigate', { url })),
    inPage: (expression) => inTab(article, () => evaluate(firefox, expression)),
    inExtension: (expression) => inTab(library, () => evaluate(firefox, expression)),
    inCard: (expression) =>
      inTab(article, async () => {
        // By number, because no script of the page can reach a frame in a closed shadow root.
        const entered = await firefox.send('WebDriver:SwitchToFrame', { id: 0 }).then(
          () => true,
          () => false,
        );
        if (!entered) return undefined;
        const value = await evaluate<never>(firefox, expression).catch(() => undefined);
        await firefox.send('WebDriver:SwitchToFrame', { id: null });
        return value;
      }),
    pictureOf: (file, { width }, save) =>
      inTab(library, async () => {
        await firefox.send('WebDriver:Navigate', { url: at(file) });
        await new Promise((done) => setTimeout(done, 1500)); // its data comes by messages, which nothing here can await
        const text = await evaluate<string>(
          firefox,
          `(document.body.style.maxWidth = "${width}px", document.body.innerText)`,
        );
        const body = await firefox.send<{ value: object }>('WebDriver:FindElement', {
          using: 'css selector',
          value: 'body',
        });
        await picture(firefox, save, { id: Object.values(body.value)[0], scroll: false });
        await firefox.send('WebDriver:Navigate', { url: at('library.html') });
        return text;
      }),
    movePointer: (x, y) =>
      inTab(article, () =>
        firefox.send('WebDriver:PerformActions', {
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              parameters: { pointerType: 'mouse' },
              actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 60 }],
            },
          ],
        }),
      ),
    chooseInMenu: (x, y, words) =>
      inTab(article, async () => {
        await firefox.send('WebDriver:PerformActions', { actions: [rightClick(Math.round(x), Math.round(y))] });
        await privileged(firefox, menuEntry(words));
      }),
    screenshot: (save) => inTab(article, () => picture(firefox, save, { full: false })),
    colours: (scheme) =>
      privileged(
        firefox,
        `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${scheme === 'dark' ? 0 : 1})`,
      ),
    show: () => inTab(article, async () => undefined),
    closed,
    close,
  };
};

/** The browser by itself: a process with a profile of its own, and the line on which it is told what to do. */
const startFirefox = async ({ path, build, headless }: SessionOptions) => {
  const profile = mkdtempSync(join(tmpdir(), 'sightline-'));
  const port = await freePort();
  writeFileSync(join(profile, 'user.js'), preferences(port, extensionId(build)));
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(path, headless ? ['--headless', ...flags] : flags, { stdio: 'ignore' });
  const closed = new Promise<void>((done) => child.once('exit', () => done()));
  const gone = closed.then(() => Promise.reject(new Error('it closed at once')));
  gone.catch(() => undefined); // later on, closing is what is wanted
  const firefox = await Promise.race([connectMarionette(port), gone]);
  const { capabilities } = await firefox.send<{ capabilities: { browserVersion: string } }>('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } },
  });
  const close = async (): Promise<void> => {
    await firefox.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined); // closed by hand already
    const timer = setTimeout(() => child.kill('SIGKILL'), 8000);
    await closed;
    clearTimeout(timer);
    firefox.end();
    rmSync(profile, { recursive: true, force: true });
  };
  return { firefox, version: capabilities.browserVersion, closed, close };
};

const evaluate = async <T>(firefox: Marionette, expression: string): Promise<T> => {
  const script = `const done = arguments[arguments.length - 1];
Promise.resolve().then(() => (${expression})).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
  const { value: answer } = await firefox.send<{ value: { value?: T; error?: string } }>(
    'WebDriver:ExecuteAsyncScript',
    {
      script,
      args: [],
      newSandbox: false,
      sandbox: null,
    },
  );
  if (answer.error) throw new Error(answer.error);
  return answer.value as T;
};

const privileged = async (firefox: Marionette, expression: string): Promise<void> => {
  await firefox.send('Marionette:SetContext', { value: 'chrome' });
  await evaluate(firefox, expression);
  await firefox.send('Marionette:SetContext', { value: 'content' });
};

const rightClick = (x: number, y: number) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', x, y, duration: 60 },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ],
});

/** Waits for the open menu to have the entry, and chooses it as a click would. */
const menuEntry = (words: string): string => `(async () => {
  const menu = document.getElementById('contentAreaContextMenu');
  for (let tries = 0; tries < 100; tries++) {
    const entries = [...menu.querySelectorAll('menuitem')];
    const entry = menu.state === 'open' && entries.find((one) => !one.hidden && (one.label ?? '').includes(${JSON.stringify(words)}));
    if (entry) return void menu.activateItem(entry);
    await new Promise((done) => setTimeout(done, 50));
  }
  const shown = [...menu.querySelectorAll('menuitem')].filter((one) => !one.hidden && one.label).map((one) => one.label);
  const state = menu.state;
  menu.hidePopup();
  throw new Error('the menu has no such entry; it is ' + state + ' and has: ' + shown.join(', '));
})()`;

const picture = async (firefox: Marionette, save: string, what: object): Promise<void> => {
  const { value } = await firefox.send<{ value: string }>('WebDriver:TakeScreenshot', what);
  writeFileSync(save, Buffer.from(value, 'base64'));
};

const extensionId = (build: string): string =>
  JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;

const preferences = (port: number, id: string): string =>
  Object.entries({
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'extensions.getAddons.cache.enabled': false,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 2828));
    });
  });
