import { existsSync } from 'node:fs';
import { run } from './run';

/** What to tell somebody without a browser, in one line. */
export const INSTALL_HINT =
  'No browser found. Install Chromium, Chrome, Edge or Firefox, or set CHROMIUM or FIREFOX to its path.';

/** The same where only Chromium will do. */
export const CHROMIUM_HINT =
  'No Chromium found. Install it (Debian: apt-get install chromium), or set CHROMIUM to its path.';

/** Installs Debian's Chromium where that may be done without asking: as root on Debian or Ubuntu. */
export const installChromium = async (): Promise<boolean> => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('No Chromium found; installing the one of this system with apt-get ...');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  const { code, output } = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
    env,
  });
  if (code !== 0) console.error(output.trim().split('\n').slice(-5).join('\n'));
  return code === 0;
};
