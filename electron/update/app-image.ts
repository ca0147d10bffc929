import { spawn } from 'node:child_process';
import { chmodSync, closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Puts the new file in the place of the old one, so that a kill leaves the one or the other whole. */
export function replaceAppImage(from: string, target: string): void {
  const beside = join(dirname(target), `.${basename(target)}.new`);
  try {
    rmSync(beside, { force: true });
    copyFileSync(from, beside);
    chmodSync(beside, 0o755);
    const handle = openSync(beside, 'r');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(beside, target);
  } catch (problem) {
    rmSync(beside, { force: true });
    throw problem;
  }
}

/** Two copies of the app cannot run at once: waits until this process is gone, half a minute at most. */
const waitAndStart =
  'n=0; while kill -0 "$1" 2>/dev/null && [ "$n" -lt 300 ]; do sleep 0.1; n=$((n+1)); done; shift; exec "$@"';

/** Starts a program when this process has ended; a shell of the system waits, because our own files are unmounted then. */
export function startWhenGone(program: string): void {
  const words = ['-c', waitAndStart, 'sh', String(process.pid), program];
  const child = spawn('/bin/sh', words, { detached: true, stdio: 'ignore', cwd: '/' });
  child.on('error', () => undefined);
  child.unref();
}
