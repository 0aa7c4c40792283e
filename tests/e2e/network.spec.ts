// Nothing leaves the machine: the browser itself refuses, and its own log shows that nothing was tried.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, extensionOf, launch, tempDir, test, untilMarked, workerOf } from './fixture';

type Tried = (url: string) => Promise<number>;
const fetching: Tried = (url) =>
  fetch(url).then(
    (response) => response.status,
    () => 0,
  );

test('the browser refuses network requests and HTML sinks of the extension', async ({ context, extension, site }) => {
  const elsewhere = `${site.foreignUrl}/`;
  const web = await context.newPage();
  await web.goto(site.put('/control', '<!doctype html><title>Control</title><p>Plain page.</p>'));
  expect(await web.evaluate(fetching, elsewhere), 'control: a web page may fetch it').toBe(200);

  const own = await extension.open('library.html');
  expect(await own.evaluate(fetching, elsewhere)).toBe(0);
  expect(await own.evaluate(fetching, `${site.url}/`), 'not even where it has the permission').toBe(0);
  expect(await (await workerOf(context)).evaluate(fetching, elsewhere)).toBe(0);
  const picture = await own.evaluate(
    (src) =>
      new Promise<string>((done) => {
        const image = new Image();
        image.onload = () => done('loaded');
        image.onerror = () => done('refused');
        image.src = src;
      }),
    `${site.foreignUrl}/favicon.ico`,
  );
  expect(picture).toBe('refused');
  const markup = await own.evaluate(() => {
    try {
      document.body.innerHTML = '<b>x</b>';
      return 'done';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(markup).toBe('TypeError');
});

test('the browser’s network log holds no request by the extension', async ({ site }) => {
  const log = tempDir('netlog');
  const file = join(log.dir, 'log.json');
  const context = await launch('', undefined, [`--log-net-log=${file}`, '--net-log-capture-mode=Everything']);
  const extension = await extensionOf(context);
  const page = await context.newPage();
  const text = 'India signed a contract worth USD 5.43 billion with Russia for five S-400 systems. '.repeat(6);
  await page.goto(
    site.put('/story', `<!doctype html><title>S-400</title><article><h1>S-400</h1><p>${text}</p></article>`),
  );
  await untilMarked(page);
  await extension.ask('remember-page', { version: 1, article: { text, meta: { url: `${site.url}/story` } } });
  await extension.ask('entity-details', { entityId: 'country:india' });
  await extension.open('library.html');
  await page.evaluate(() => fetch('/control-request').then(() => undefined));
  await context.close();

  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { url?: string; initiator?: string } }[];
  };
  log.remove();
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  const requests = events.filter((event) => event.type === started && event.params?.url).map((event) => event.params!);
  expect(
    requests.some(({ url }) => url?.includes('control-request')),
    'control: the log sees requests',
  ).toBe(true);
  // The browser asks for a few things of its own (updates); those have no page as initiator.
  const ours = requests.filter(
    ({ initiator, url }) => initiator?.includes(extension.id) && !url?.startsWith('chrome-extension:'),
  );
  expect(ours).toEqual([]);
});
