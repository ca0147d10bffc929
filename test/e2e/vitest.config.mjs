import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The built app in the real Electron, one window at a time.
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    setupFiles: ['test/support/every-language.ts'],
    globalSetup: ['test/e2e/electron-on-display.mjs'],
    pool: 'forks',
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // As long as the page's own waits: the usual second is what one call to a busy app may take.
    expect: { poll: { timeout: 20_000 } },
  },
});
