/**
 * Everything: the checks, the tests that need no window, the build, the tests in the real Electron.
 * The last line is for machines: "N passed, N failed".
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from './check.mjs';
import { debianPackages } from './electron/debian-packages.mjs';
import { PROJECT, step } from './step.mjs';

const RESULTS = join(PROJECT, 'test-results');

/** @returns {Promise<{ name: string, passed: number, failed: number, seconds: number }>} */
async function vitest(name, ...args) {
  const report = join(RESULTS, `${name.replace(' ', '-')}.json`);
  await rm(report, { force: true });
  const started = Date.now();
  const fine = await step(name, [
    ...['node_modules/vitest/vitest.mjs', 'run', ...args],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  const seconds = (Date.now() - started) / 1000;
  const counts = await readFile(report, 'utf8').then(JSON.parse, () => ({ numPassedTests: 0, numFailedTests: 0 }));
  const passed = counts.numPassedTests;
  // A file that could not even be loaded has no failed test of its own, and no test at all is no success.
  const failed = Math.max(counts.numFailedTests, fine && passed > 0 ? 0 : 1);
  return { name, passed, failed, seconds };
}

await mkdir(RESULTS, { recursive: true });
debianPackages();

const failedChecks = await check();
const built = await step('build', ['build/bundle.mjs']);
const runs = [await vitest('tests')];
if (built) runs.push(await vitest('window tests', '--config', 'test/e2e/vitest.config.mjs'));

const broken = built ? failedChecks : [...failedChecks, 'build'];
const passed = runs.reduce((sum, run) => sum + run.passed, 0);
const failed = runs.reduce((sum, run) => sum + run.failed, broken.length);
console.log('');
for (const run of runs)
  console.log(`${run.name}: ${run.passed} passed, ${run.failed} failed, ${run.seconds.toFixed(0)} s`);
console.log(broken.length === 0 ? 'checks and build: fine' : `checks and build: FAILED: ${broken.join(', ')}`);
console.log('');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
