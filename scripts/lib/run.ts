import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Top of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface RunResult {
  code: number;
  /** Standard output and error as they came. */
  output: string;
}

interface RunOptions {
  env?: Record<string, string>;
  /** Shows the output while it comes. */
  show?: boolean;
}

/** Runs a script of a package in node_modules, or of the repository, with this very Node: no shell, no PATH. */
export const runNode = (script: string, args: string[] = [], options: RunOptions = {}): Promise<RunResult> =>
  run(process.execPath, [`${ROOT}${script}`, ...args], options);

/** Runs any command at the top of the repository. */
export const run = (command: string, args: string[], { env = {}, show = false }: RunOptions = {}): Promise<RunResult> =>
  new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...plain(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const)
      stream.on('data', (chunk: Buffer) => {
        output += chunk;
        if (show) target.write(chunk);
      });
    child.once('error', fail);
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });

// Colour codes in a log hide what it says; a terminal gets them all the same.
const plain = (): NodeJS.ProcessEnv => {
  const env = { ...process.env };
  delete env.FORCE_COLOR;
  delete env.NO_COLOR;
  return process.stdout.isTTY ? { ...env, FORCE_COLOR: '1' } : { ...env, NO_COLOR: '1' };
};
