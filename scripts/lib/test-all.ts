import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './browser';
import { buildExtension, buildPack, WXT } from './build';
import { CHROMIUM_HINT, installChromium } from './install-chromium';
import { ROOT, type RunResult, runNode } from './run';

/** What a stage amounts to: test cases for the runners of tests, a single pass or failure for the others. */
interface Outcome {
  passed: number;
  failed: number;
  /** Printed when something failed, unless it was shown while it ran. */
  output?: string;
}

interface Stage {
  name: string;
  run(): Promise<Outcome>;
}

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const TSC = 'node_modules/typescript/bin/tsc';
const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const WEB_EXT = 'node_modules/web-ext/bin/web-ext.js';
const REPORTS = join(ROOT, 'test-results');

const STAGES: Stage[] = [
  { name: 'lint', run: () => check(runNode(BIOME, ['check', '.'])) },
  { name: 'types', run: () => checkAll([() => runNode(WXT, ['prepare']), () => runNode(TSC, ['--noEmit'])]) },
  { name: 'starter pack', run: () => check(buildPack()) },
  { name: 'unit, component, property and structure tests', run: runVitest },
  {
    name: 'builds: for Chrome and Firefox, release and development',
    run: () =>
      checkAll([
        () => buildExtension({ browser: 'chrome', development: false }),
        () => buildExtension({ browser: 'firefox', development: false }),
        () => buildExtension({ browser: 'chrome', development: true }),
        () => buildExtension({ browser: 'firefox', development: true }),
      ]),
  },
  {
    name: 'web-ext lint of the Firefox build, warnings are errors',
    run: () => check(runNode(WEB_EXT, ['lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors'])),
  },
  { name: 'the built extension in Chromium, and in Firefox where there is one', run: runPlaywright },
  { name: 'npm start, headless', run: () => check(runNode('scripts/start.mjs', ['--headless'])) },
];

/** Runs every stage, also after one has failed, and prints `N passed, N failed` last. Gives the exit code. */
export const testAll = async (): Promise<number> => {
  let passed = 0;
  let failed = 0;
  for (const stage of STAGES) {
    console.log(`\n== ${stage.name}`);
    const start = performance.now();
    const outcome = await stage.run();
    if (outcome.failed && outcome.output) console.log(outcome.output.trimEnd());
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`-- ${stage.name}: ${outcome.failed ? `${outcome.failed} failed` : 'ok'}, ${seconds} s`);
    passed += outcome.passed;
    failed += outcome.failed;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
};

// Only test cases count as passed; a check that fails must still show in the last line.
const check = async (result: Promise<RunResult>): Promise<Outcome> => {
  const { code, output } = await result;
  return { passed: 0, failed: code === 0 ? 0 : 1, output };
};

const checkAll = async (steps: (() => Promise<RunResult>)[]): Promise<Outcome> => {
  for (const step of steps) {
    const outcome = await check(step());
    if (outcome.failed) return outcome;
  }
  return { passed: 0, failed: 0 };
};

async function runVitest(): Promise<Outcome> {
  const file = join(REPORTS, 'vitest.json');
  rmSync(file, { force: true });
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runNode(VITEST, args, { show: true });
  const { numPassedTests, numFailedTests } = readReport(file);
  return settle(code, Number(numPassedTests ?? 0), Number(numFailedTests ?? 0));
}

async function runPlaywright(): Promise<Outcome> {
  if (!findChromium() && !(await installChromium()))
    return {
      passed: 0,
      failed: 1,
      output: CHROMIUM_HINT,
    };
  const file = join(REPORTS, 'playwright.json');
  rmSync(file, { force: true });
  const { code } = await runNode(PLAYWRIGHT, ['test', '--reporter=list,json'], {
    show: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const { stats } = readReport(file) as { stats?: { expected: number; unexpected: number; flaky: number } };
  return settle(code, stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0));
}

// A runner that breaks down before or after its tests (a file that does not load) has no failed case to show for it.
const settle = (code: number, passed: number, failed: number): Outcome => ({
  passed,
  failed: code !== 0 && failed === 0 ? 1 : failed,
});

const readReport = (file: string): Record<string, unknown> => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {}; // the runner broke down before it wrote one; its exit code says so
  }
};
