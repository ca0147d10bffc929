import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Not a test: the walk through the whole app that takes the pictures, on the tests' own display and Electron.
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    include: ['test/pictures/*.pictures.ts'],
    globalSetup: ['test/e2e/electron-on-display.mjs'],
    pool: 'forks',
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 1_200_000,
    hookTimeout: 120_000,
  },
});
