/**
 * Measures, in ratios within one run, because a machine is never quite idle.
 *
 *     npm run bench                          everything, up to 100,000 people (500,000 in the window, a million in the grid)
 *     npm run bench -- reading --rows 5000,100000,500000 --rounds 5
 *
 * The subjects: reading, preview, delivery, window, grid, start, idle.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const subjects = {
  reading: async (wish) => (await import('./reading/reading.mjs')).benchReading(wish),
  preview: async (wish) => (await import('./preview/preview.mjs')).benchPreview(wish),
  delivery: async (wish) => (await import('./delivery/delivery.mjs')).benchDelivery(wish),
  window: async (wish) => (await import('./window/window.mjs')).benchWindow(wish),
  grid: async (wish) => (await import('./window/grid.mjs')).benchGrid(wish),
  start: async (wish) => (await import('./start/start.mjs')).benchStart(wish),
  idle: async () => (await import('./idle/idle.mjs')).benchIdle(),
};
/** Rows where none are asked for. */
const usualRows = { window: [500_000], grid: [1_000_000] };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string' }, rounds: { type: 'string', default: '3' } },
});
const wanted = positionals.length > 0 ? positionals : Object.keys(subjects);
const unknown = wanted.filter((name) => !(name in subjects));
if (unknown.length > 0) {
  console.error(`No such subject: ${unknown.join(', ')}. There are: ${Object.keys(subjects).join(', ')}.`);
  process.exit(2);
}
const folder = fileURLToPath(new URL('../../out/bench', import.meta.url));
mkdirSync(folder, { recursive: true });
const asked = values.rows?.split(',').map(Number);
for (const name of wanted) {
  console.log(`\n── ${name}`);
  const rows = asked ?? usualRows[name] ?? [5_000, 100_000];
  await subjects[name]({ folder, rows, rounds: Number(values.rounds) });
}
