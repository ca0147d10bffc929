/**
 * From the start of the process until the first page can be used, against a bare Electron window in the same run; and
 * what the package adds to the bare distribution.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PROJECT } from '../../../build/step.mjs';
import { median, table } from '../figures.mjs';
import { withDisplay } from '../window/window.mjs';

// The reader of YAML that electron-builder itself has.
const { load } = createRequire(createRequire(import.meta.url).resolve('electron-builder'))('js-yaml');
const HERE = fileURLToPath(new URL('.', import.meta.url));
const MOST_MEGABYTES = 15;

/** @param {{ rounds: number }} wish */
export async function benchStart({ rounds }) {
  await withDisplay(async () => {
    const apps = { bare: join(HERE, 'bare.mjs'), 'Roster Courier': join(PROJECT, 'out/main.js') };
    const times = { bare: [], 'Roster Courier': [] };
    // The first start of each fills the system's memory of files.
    for (const main of Object.values(apps)) await timeStart(main);
    for (let round = 0; round < rounds; round++)
      for (const [name, main] of Object.entries(apps)) times[name].push(await timeStart(main));
    const base = median(times.bare);
    console.log(`\nFrom start to a page that can be used, medians of ${rounds}`);
    table(
      ['', 'ms', '× bare'],
      Object.entries(times).map(([name, list]) => [name, median(list).toFixed(0), (median(list) / base).toFixed(2)]),
    );
  });
  const added = (await packedBytes()) / 2 ** 20;
  console.log(`\nThe package adds ${added.toFixed(1)} MB to the bare distribution (at most ${MOST_MEGABYTES})`);
  if (added > MOST_MEGABYTES) throw new Error('the package is too large');
}

/** Milliseconds of one start, with a home of its own. */
async function timeStart(main) {
  const home = await mkdtemp(join(tmpdir(), 'courier-bench-start-'));
  const electron = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'], 'electron');
  const args = [HERE, `--user-data=${home}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const env = { ...process.env, PROBED: pathToFileURL(main).href, ROSTER_COURIER_HOME: home };
  const started = Date.now();
  const child = spawn(electron, args, { env, stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  await new Promise((resolve) => child.once('close', resolve));
  await rm(home, { recursive: true, force: true });
  const usable = /^usable (\d+)$/m.exec(said);
  if (!usable) throw new Error(`${main} showed nothing: ${said}`);
  return Number(usable[1]) - started;
}

/** Of what electron-builder.yml names for the package. */
async function packedBytes() {
  const { files } = load(await readFile(join(PROJECT, 'electron-builder.yml'), 'utf8'));
  const wanted = files
    .filter((file) => !file.startsWith('!'))
    .map((file) => join(PROJECT, file.replace(/\/\*\*$/, '')));
  return (await Promise.all(wanted.map(bytesIn))).reduce((sum, size) => sum + size, 0);
}

async function bytesIn(path) {
  if (!(await stat(path)).isDirectory()) return (await stat(path)).size;
  const sizes = (await readdir(path)).map((name) => bytesIn(join(path, name)));
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
