import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Writes a whole file so that a kill or a power cut leaves either the old one or the new one:
 * temporary file, fsync, rename, fsync of the folder. Mode 0600.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = openSync(temporary, 'wx', 0o600);
    try {
      writeAll(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    await renameOver(temporary, path);
  } catch (problem) {
    rmSync(temporary, { force: true });
    throw problem;
  }
  syncFolder(dirname(path));
}

export function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at, bytes.length - at);
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

/** On Windows a virus scanner may hold the target for a moment; elsewhere the first try succeeds. */
async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (problem) {
      const code = (problem as NodeJS.ErrnoException).code ?? '';
      if (attempt >= 10 || !['EPERM', 'EACCES', 'EBUSY'].includes(code) || process.platform !== 'win32') throw problem;
      await pause(attempt * 20);
    }
  }
}
