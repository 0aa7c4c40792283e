// The worker is stopped, the browser killed, files damaged: nothing answered is lost, nothing lost is hidden.
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Envelope } from '../../utils/messaging/protocol';
import { type Extension, expect, extensionOf, launch, sendRaw, tempDir, test } from './fixture';

const STOPS = Number(process.env.STOPS ?? 30);
const CRASHES = Number(process.env.CRASHES ?? 2);
const TRIES = 6;

const article = (n: number) => ({
  text: `India pays for the S-400, report ${n}\nIndia signed a contract worth USD ${n + 1} billion with Russia for five S-400 systems.`,
  meta: { url: `https://daily.example/story/${n}`, outlet: 'Daily', title: `Report ${n}`, publishedOn: '2025-05-28' },
});
const rememberMessage = (n: number) => ({
  to: 'background',
  name: 'remember-page',
  request: { version: n, article: article(n) },
});
const idsIn = async (extension: Extension): Promise<(string | undefined)[]> =>
  (await extension.ask('list-reports', { offset: 0, limit: 500 })).reports.map((report) => report.canonicalUrl);

/** A way to stop the worker at once, without waiting until it is known to be stopped. */
const stopperOf = async (page: Page, id: string): Promise<{ stop(): Promise<void>; starts(): number }> => {
  const session = await page.context().newCDPSession(page);
  const versions = new Map<string, string>();
  let starts = 0;
  session.on('ServiceWorker.workerVersionUpdated', (event) => {
    for (const one of event.versions) {
      if (!one.scriptURL.includes(id)) continue;
      if (one.runningStatus === 'running' && versions.get(one.versionId) !== 'running') starts += 1;
      versions.set(one.versionId, one.runningStatus);
    }
  });
  await session.send('ServiceWorker.enable');
  await expect.poll(() => versions.size).toBeGreaterThan(0);
  const stop = async (): Promise<void> => {
    for (const versionId of versions.keys())
      await session.send('ServiceWorker.stopWorker', { versionId }).catch(() => undefined);
  };
  return { stop, starts: () => starts };
};

test(`nothing is lost when the worker is stopped ${STOPS} times while saving`, async ({ extension }) => {
  test.setTimeout(60_000 + STOPS * 2_000);
  const page = await extension.open('library.html');
  const { stop, starts } = await stopperOf(page, extension.id);
  const answered: number[] = [];
  for (let n = 0; n < STOPS; n += 1) {
    const first = sendRaw(page, rememberMessage(n));
    // Before the save has begun, in its midst, and right after the answer.
    if (n % 3 === 0) await page.waitForTimeout(n % 40);
    else if (n % 3 === 1) await first;
    await stop();
    let answer: Envelope = await first;
    for (let tries = 1; !answer.ok && tries < TRIES; tries += 1) answer = await sendRaw(page, rememberMessage(n));
    if (answer.ok) answered.push(n);
  }
  expect(answered).toHaveLength(STOPS);
  const kept = await idsIn(extension);
  expect(answered.filter((n) => !kept.includes(article(n).meta.url))).toEqual([]);
  expect(kept, 'nothing is there twice').toHaveLength(STOPS);
  expect(await extension.ask('library-status', {})).toMatchObject({ reports: STOPS, lost: 0 });
  expect(starts(), 'the stops were real').toBeGreaterThan(STOPS / 2);
});

test(`every answered save is there after the browser was killed ${CRASHES} times`, async () => {
  test.setTimeout(60_000 + CRASHES * 30_000);
  const profile = tempDir('crash');
  for (let n = 0; n <= CRASHES; n += 1) {
    const context = await launch(profile.dir);
    const extension = await extensionOf(context);
    expect(await extension.ask('library-status', {})).toMatchObject({ reports: n, lost: 0 });
    if (n === CRASHES) {
      await context.close();
      break;
    }
    await extension.ask('remember-page', { version: 1, article: article(n) });
    killBrowserOn(profile.dir);
    await context.close().catch(() => undefined);
    rmSync(join(profile.dir, 'SingletonLock'), { force: true });
  }
  profile.remove();
});

/** Only the processes whose command line names this test's own profile. */
const killBrowserOn = (profile: string): void => {
  for (const pid of execFileSync('pgrep', ['-f', profile]).toString().trim().split('\n')) {
    if (Number(pid) === process.pid) continue;
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It went down with its parent.
    }
  }
};

for (const how of ['garbage', 'empty', 'deleted'] as const)
  test(`the reader is told when the database files are ${how}`, async () => {
    const profile = tempDir('damage');
    const saved = 5;
    const before = await launch(profile.dir);
    const extension = await extensionOf(before);
    for (let n = 0; n < saved; n += 1) await extension.ask('remember-page', { version: 1, article: article(n) });
    await before.close();
    damage(join(profile.dir, 'Default', 'IndexedDB'), extension.id, how);

    const after = await launch(profile.dir);
    // Chromium gives no error: it hands out an empty database. Only the witness knows better.
    expect(await (await extensionOf(after)).ask('library-status', {})).toMatchObject({ reports: 0, lost: saved });
    await after.close();
    profile.remove();
  });

const damage = (databases: string, id: string, how: 'garbage' | 'empty' | 'deleted'): void => {
  const folder = join(databases, readdirSync(databases).find((name) => name.includes(id) && name.endsWith('leveldb'))!);
  for (const name of readdirSync(folder).filter((one) => one !== 'LOCK')) {
    const file = join(folder, name);
    if (how === 'deleted') rmSync(file);
    else writeFileSync(file, how === 'garbage' ? Buffer.alloc(statSync(file).size || 64, 0xa5) : '');
  }
};
