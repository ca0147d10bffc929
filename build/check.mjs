/**
 * What a machine can say without running the app.
 *
 *     node build/check.mjs                  format, types, lint, walls, docs, known holes in packages
 *     node build/check.mjs types walls      only these
 */
import { fileURLToPath } from 'node:url';
import { step } from './step.mjs';

const steps = {
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  types: ['node_modules/typescript/bin/tsc', '--build'],
  lint: [
    'node_modules/eslint/bin/eslint.js',
    '--max-warnings',
    '0',
    '--cache',
    '--cache-location',
    'out/eslintcache',
    '.',
  ],
  walls: [
    ...['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.mjs'],
    ...['--output-type', 'err', 'shared', 'electron', 'renderer'],
  ],
  docs: ['build/check-docs.mjs'],
  audit: ['build/check-audit.mjs'],
};

/** @returns {Promise<string[]>} names of the steps that failed */
export async function check(names = Object.keys(steps)) {
  const failed = [];
  for (const name of names) if (!(await step(name, steps[name]))) failed.push(name);
  return failed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !(name in steps));
  if (unknown.length > 0) {
    console.error(`No such check: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`);
    process.exit(2);
  }
  const failed = await check(names.length > 0 ? names : undefined);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
