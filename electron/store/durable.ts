import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Durable, failPoint, rehearsesCuts } from './fail-point';
import { isHeld, tryToRemove } from './insist';

/**
 * Writes a whole file so that a kill or a power cut leaves either the old one or the new one:
 * temporary file, fsync, rename, fsync of the folder. Mode 0600.
 */
export async function writeWhole(path: string, bytes: Uint8Array, what: Durable = 'file'): Promise<void> {
  const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
  failPoint(`${what}: begun`);
  try {
    const handle = openSync(temporary, 'wx', 0o600);
    try {
      writeAll(handle, bytes, what);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    failPoint(`${what}: synced`);
    await renameOver(temporary, path);
    failPoint(`${what}: in place`);
  } catch (problem) {
    tryToRemove(temporary);
    throw problem;
  }
  syncFolder(dirname(path));
  failPoint(`${what}: done`);
}

export function writeAll(handle: number, bytes: Uint8Array, what: Durable): void {
  const half = rehearsesCuts() ? bytes.length >> 1 : 0;
  for (let at = 0; at < half;) at += writeSync(handle, bytes, at, half - at);
  if (half > 0) failPoint(`${what}: half written`);
  for (let at = half; at < bytes.length;) at += writeSync(handle, bytes, at, bytes.length - at);
  failPoint(`${what}: written`);
}

/** Makes a rename or a new file in the folder outlive a power cut. Windows cannot open folders and needs it not. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const leftAfter = 10 * 60_000;

/** Removes what a killed process left half written in a folder; what is younger may be somebody's work. Returns how many. */
export function removeLeftovers(folder: string): number {
  const old = Date.now() - leftAfter;
  const left = readdirSync(folder)
    .filter((name) => /^\.[0-9a-f]{12,16}\.tmp$/.test(name))
    .filter((name) => (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < old);
  for (const name of left) tryToRemove(join(folder, name));
  return left.length;
}

/** On Windows a virus scanner may hold the target for a moment; elsewhere the first try succeeds. */
async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (problem) {
      if (attempt >= 10 || !isHeld(problem)) throw problem;
      await pause(attempt * 20);
    }
  }
}
