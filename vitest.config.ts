import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{unit,component,property,structure,corpus}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/same-cases.ts'],
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
