/**
 * Follows the user guide (docs/guide.md) in the real app and takes the pictures that it shows, each in its place:
 * docs/pictures/guide-*.png. Needs root on Linux, where the server in it can have an account of its own.
 *
 *     npm run guide
 */
import { PROJECT, step } from './step.mjs';

process.env['GUIDE_PICTURES'] = '1';
process.chdir(PROJECT);

const follow = ['run', '--config', 'test/e2e/vitest.config.mjs', 'test/e2e/guide.e2e.ts'];
const done =
  (await step('build', ['build/bundle.mjs'])) && (await step('guide', ['node_modules/vitest/vitest.mjs', ...follow]));
process.exitCode = done ? 0 : 1;
