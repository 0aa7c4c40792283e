import { join } from 'node:path';
import { ROOT, type RunResult, runNode } from './run';

export const WXT = 'node_modules/wxt/bin/wxt.mjs';
const TSX = 'node_modules/tsx/dist/cli.mjs';

interface BuildOptions {
  browser: 'chrome' | 'firefox';
  /** A development build may read 127.0.0.1 without being asked. */
  development: boolean;
}

/** Compiles the starter pack into `public/`, where every build takes it from. */
export const buildPack = (): Promise<RunResult> => runNode(TSX, ['scripts/build-pack.ts']);

/** Builds the extension for one browser. */
export const buildExtension = ({ browser, development }: BuildOptions): Promise<RunResult> =>
  runNode(WXT, ['build', '-b', browser], { env: development ? { SIGHTLINE_DEV: '1' } : {} });

/** Where that build lies. */
export const buildFolder = ({ browser, development }: BuildOptions): string =>
  join(ROOT, '.output', `${browser}-mv3${development ? '-dev' : ''}`);
