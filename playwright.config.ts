import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 60_000,
  workers: 1, // two cores: a second browser makes timings flaky
  retries: 0,
  globalTimeout: 12 * 60_000, // a hung browser must not hold CI
  reporter: [['list']],
  outputDir: 'test-results/e2e', // emptied at each run; the reports beside it stay
});
