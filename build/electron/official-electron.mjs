/** The binary of the pinned `electron` package, which that package downloads only when it is first asked for. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A blocked host mostly fails at once by name; a firewall that drops packets would otherwise hang for minutes. */
const FIRST_BYTE_SECONDS = 15;
const WHOLE_DOWNLOAD_SECONDS = 15 * 60;

const require = createRequire(import.meta.url);
const packageFile = require.resolve('electron/package.json');
const packageFolder = dirname(packageFile);

/** The version that package.json pins. */
export function pinnedVersion() {
  return JSON.parse(readFileSync(packageFile, 'utf8')).version;
}

/** The binary when it is already there: electron's own install writes `dist/version` and `path.txt` last. */
export function installedOfficial() {
  try {
    const dist = join(packageFolder, 'dist');
    const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
    const executable = join(dist, readFileSync(join(packageFolder, 'path.txt'), 'utf8'));
    return version === pinnedVersion() && existsSync(executable) ? { executable, dist } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Downloads and unpacks the official binary.
 * @returns {Promise<{ is: 'there', executable: string, dist: string } | { is: 'failed', reason: string }>}
 *   the reason is a code or a short word, never an address
 */
export async function downloadOfficial() {
  const getter = createRequire(packageFile).resolve('@electron/get');
  const { downloadArtifact } = await import(pathToFileURL(getter).href);
  const stop = new AbortController();
  let timer = setTimeout(() => stop.abort(new Error('no answer')), FIRST_BYTE_SECONDS * 1000);
  let begun = false;
  const onFirstByte = () => {
    if (begun) return;
    begun = true;
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(new Error('too slow')), WHOLE_DOWNLOAD_SECONDS * 1000);
  };
  try {
    await downloadArtifact({
      version: pinnedVersion(),
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums: require('electron/checksums.json'),
      downloadOptions: { signal: stop.signal, getProgressCallback: async () => onFirstByte() },
    });
  } catch (problem) {
    return { is: 'failed', reason: reasonOf(problem) };
  } finally {
    clearTimeout(timer);
  }
  // The zip is now in electron's cache; its own installer unpacks it from there.
  const install = spawnSync(process.execPath, [join(packageFolder, 'install.js')], { stdio: 'ignore' });
  const there = installedOfficial();
  return there ? { is: 'there', ...there } : { is: 'failed', reason: `unpacking ended with code ${install.status}` };
}

/** fetch() wraps the network's own error code in `cause`. */
function reasonOf(problem) {
  for (let error = problem; error instanceof Error; error = error.cause) {
    if (error.code && typeof error.code === 'string') return error.code;
    if (error.response?.status) return `answer ${error.response.status}`;
    if (error.message === 'no answer' || error.message === 'too slow') return error.message;
  }
  return problem instanceof Error ? problem.name : 'unknown';
}
