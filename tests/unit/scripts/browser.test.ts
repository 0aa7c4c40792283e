import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser, findChromium } from '../../../scripts/lib/browser';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-browsers-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROMIUM', '');
  vi.stubEnv('FIREFOX', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const install = (name: string, mode = 0o755): string => {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, mode);
  return path;
};

test('a Chromium on PATH comes first', () => {
  const path = install('chromium');
  install('firefox');
  expect(findBrowser()).toEqual({ family: 'chromium', path });
});

test('CHROMIUM names another one', () => {
  install('chromium');
  vi.stubEnv('CHROMIUM', '/opt/google/chrome/chrome');
  expect(findBrowser()).toEqual({ family: 'chromium', path: '/opt/google/chrome/chrome' });
  expect(findChromium()).toBe('/opt/google/chrome/chrome');
});

test('FIREFOX alone asks for Firefox', () => {
  install('chromium');
  vi.stubEnv('FIREFOX', '/opt/firefox/firefox');
  expect(findBrowser()).toEqual({ family: 'firefox', path: '/opt/firefox/firefox' });
});

test.skipIf(process.platform === 'win32')('what cannot be run is passed over', () => {
  const path = install('chromium', 0o644);
  expect(findBrowser()?.path).not.toBe(path);
});

test('a folder of that name is passed over', () => {
  mkdirSync(join(folder, 'chromium'));
  expect(findBrowser()?.path).not.toBe(join(folder, 'chromium'));
});
