import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

export type Core = typeof import('./core');

/**
 * The pure core built as the extension is. Run module by module under tsx, every inner function is wrapped to keep its
 * name and every imported one is looked up at each call, which no reader ever pays for.
 */
export async function loadShippedCore(): Promise<Core> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        lib: { entry: fileURLToPath(new URL('./core.ts', import.meta.url)), formats: ['es'], fileName: 'core' },
        outDir: folder,
        minify: true,
        target: 'es2022',
      },
    });
    return (await import(pathToFileURL(join(folder, 'core.js')).href)) as Core;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
