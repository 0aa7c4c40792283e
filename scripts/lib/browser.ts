import { accessSync, constants, statSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';

export interface Browser {
  family: 'chromium' | 'firefox';
  path: string;
}

/** The browser to show Sightline in: Chromium, then Chrome, Edge and Firefox, whichever is installed. */
export const findBrowser = (): Browser | undefined => {
  if (process.env.FIREFOX && !process.env.CHROMIUM) return firefoxAt(process.env.FIREFOX);
  return chromiumAt(findChromium()) ?? chromiumAt(findBranded()) ?? firefoxAt(findFirefox());
};

/**
 * Path of a Chromium that loads unpacked extensions by a switch, as the tests do it. Chrome and Edge have ignored that
 * switch since version 137; `npm start` hands them the extension over their debug pipe.
 */
export const findChromium = (): string | undefined => process.env.CHROMIUM || firstOf(CHROMIUMS);

const findBranded = (): string | undefined => firstOf(BRANDED);
/** Path of a Firefox. */
export const findFirefox = (): string | undefined => process.env.FIREFOX || firstOf(FIREFOXES);

const chromiumAt = (path: string | undefined): Browser | undefined => (path ? { family: 'chromium', path } : undefined);

const firefoxAt = (path: string | undefined): Browser | undefined => (path ? { family: 'firefox', path } : undefined);

const local = process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
const programs = process.env.PROGRAMFILES ?? 'C:\\Program Files';
const programs86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';
const inApplications = (name: string, binary = name): string[] => [
  `/Applications/${name}.app/Contents/MacOS/${binary}`,
  join(homedir(), `Applications/${name}.app/Contents/MacOS/${binary}`),
];

// Bare names are looked up on PATH, the others are the usual places.
const CHROMIUMS = by({
  linux: ['chromium', 'chromium-browser', '/usr/lib/chromium/chromium', '/snap/bin/chromium', 'ungoogled-chromium'],
  darwin: ['chromium', ...inApplications('Chromium')],
  win32: [join(local, 'Chromium\\Application\\chrome.exe')],
});
const BRANDED = by({
  linux: [
    'google-chrome-stable',
    'google-chrome',
    '/opt/google/chrome/chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  darwin: [...inApplications('Google Chrome'), ...inApplications('Microsoft Edge')],
  win32: [programs, programs86, local].flatMap((root) => [
    join(root, 'Google\\Chrome\\Application\\chrome.exe'),
    join(root, 'Microsoft\\Edge\\Application\\msedge.exe'),
  ]),
});
const FIREFOXES = by({
  linux: ['firefox', 'firefox-esr', '/usr/lib/firefox/firefox', '/snap/bin/firefox'],
  darwin: ['firefox', ...inApplications('Firefox', 'firefox')],
  win32: [programs, programs86, local].map((root) => join(root, 'Mozilla Firefox\\firefox.exe')),
});

function by(places: Record<'linux' | 'darwin' | 'win32', string[]>): string[] {
  return places[platform() as 'linux'] ?? places.linux;
}

const firstOf = (places: string[]): string | undefined => {
  for (const place of places) {
    const candidates = isAbsolute(place)
      ? [place]
      : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, place));
    const found = candidates.find(isExecutable);
    if (found) return found;
  }
  return undefined;
};

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // not there, or not ours to run: the next place is tried
  }
};
