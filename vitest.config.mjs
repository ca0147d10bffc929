import { defineConfig } from 'vitest/config';

// Everything that needs no window. The tests in the real Electron have their own: test/e2e/vitest.config.mjs.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    setupFiles: ['test/support/every-language.ts'],
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
});
