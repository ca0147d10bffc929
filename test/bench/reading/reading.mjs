/**
 * How fast exports are read, as ratios within one run: our reader (every row kept), other readers, and the time that
 * unpacking alone takes. Each answer is checked before a figure is printed.
 */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundleNode } from '../../../build/bundle/bundle-node.mjs';
import { median, table } from '../figures.mjs';
import { writePeople } from '../people/write-people.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const run = promisify(execFile);
/** Readers that take minutes for more rows, or give up. */
const MOST_ROWS = { sheetjs: 500_000, hucre: 500_000, exceljs: 500_000, libreoffice: 100_000 };

/** @param {{ folder: string, rows: readonly number[], rounds: number }} wish */
export async function benchReading({ folder, rows, rounds }) {
  const bundle = join(folder, 'own.mjs');
  await bundleNode(join(HERE, 'readers', 'own.ts'), bundle, { electron: false });
  const peers = ['sheetjs', 'hucre', ...(havePeers() ? ['exceljs'] : []), ...(haveOffice() ? ['libreoffice'] : [])];
  for (const count of rows) {
    for (const texts of count > 5000 ? ['shared', 'inline'] : ['shared']) {
      const { xlsx, expected } = await writePeople(folder, { rows: count, texts });
      const readers = ['inflate', 'own', ...peers.filter((peer) => count <= MOST_ROWS[peer])];
      console.log(`\n${count.toLocaleString('en')} people × 24 columns, .xlsx, ${texts} texts`);
      await compare(readers, xlsx, bundle, rounds, expected, 'inflate');
    }
    const { csv, expected } = await writePeople(folder, { rows: count });
    console.log(`\n${count.toLocaleString('en')} people × 24 columns, CSV`);
    await compare(['papaparse', 'own'], csv, bundle, rounds, expected, 'papaparse');
  }
}

async function compare(readers, file, bundle, rounds, expected, against) {
  const runs = new Map(readers.map((reader) => [reader, []]));
  for (let round = 0; round < rounds; round++) {
    for (const reader of readers) {
      // Slow peers tell enough in two rounds.
      if (round >= 2 && median(runs.get(reader).map(({ ms }) => ms)) > 15_000) continue;
      runs.get(reader).push(await once(reader, file, bundle, expected));
    }
  }
  const base = median(runs.get(against).map(({ ms }) => ms));
  table(
    ['reader', 'ms', `× ${against}`, 'peak MB', 'answer'],
    readers.map((reader) => {
      const own = runs.get(reader);
      const ms = median(own.map((one) => one.ms));
      const megabytes = median(own.map((one) => one.megabytes));
      return [reader, ms.toFixed(0), (ms / base).toFixed(2), megabytes.toFixed(0), own[0].answer];
    }),
  );
}

async function once(reader, file, bundle, expected) {
  const args = ['--max-old-space-size=8192', join(HERE, 'child.mjs'), reader, file, bundle];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 1 << 24 });
  const given = JSON.parse(stdout.trim().split('\n').at(-1));
  return { ...given, answer: answerOf(reader, given, expected) };
}

/** What a reader says must be what was written; ours to the last letter, or there are no figures. */
function answerOf(reader, given, expected) {
  if (reader === 'inflate') return '';
  const wrong = ['rows', 'cells', 'check', 'all'].filter(
    (field) => given[field] !== undefined && given[field] !== expected[field],
  );
  if (reader === 'own' && wrong.length > 0) {
    throw new Error(`our reader gave ${JSON.stringify(given)} instead of ${JSON.stringify(expected)}`);
  }
  if (given.rows !== expected.rows) return `WRONG: ${given.rows} rows`;
  if (given.cells !== undefined && given.cells !== expected.cells) return `WRONG: ${given.cells} cells`;
  // Others give dates and numbers as values of their own, so only the columns of text are compared.
  if (given.check !== undefined && given.check !== expected.check) return 'WRONG: texts differ';
  return reader === 'own' ? 'exact' : 'rows, cells and texts right';
}

function havePeers() {
  const peers = fileURLToPath(new URL('../peers/', import.meta.url));
  if (existsSync(join(peers, 'node_modules', 'exceljs'))) return true;
  const installed = spawnSync('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit'], {
    cwd: peers,
    stdio: 'ignore',
  });
  if (installed.status !== 0) console.error('exceljs could not be installed and is left out.');
  return installed.status === 0;
}

function haveOffice() {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
}
