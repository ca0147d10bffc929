import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Stats } from 'node:fs';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';

/** One whole, settled copy of a file. Everything after this works on the copy. */
export interface SourceBytes {
  readonly bytes: Buffer;
  /** Hex. */
  readonly sha256: string;
  /** Last change, ISO 8601 in UTC. */
  readonly modified: string;
}

/** Larger files are not read at all. */
const mostFileBytes = 400 * 1024 ** 2;
/** A file that changed so recently may still be written. */
const freshMilliseconds = 2000;
const lookEvery = 250;
const looks = 40;
const busyTries = 4;

/**
 * Reads a file into memory once it has stopped changing: size and time of change must be the same in two looks when it
 * changed a moment ago, and again after reading. A file that another program holds is tried for a second.
 */
export async function readBytes(path: string): Promise<Result<SourceBytes, Fault>> {
  for (let busy = 1; ; busy++) {
    try {
      return await readSettled(path);
    } catch (error) {
      const code = errorCode(error);
      if (['EBUSY', 'EPERM', 'EAGAIN'].includes(code) && busy < busyTries) await wait(lookEvery);
      else return err(faultOf(code, path));
    }
  }
}

async function readSettled(path: string): Promise<Result<SourceBytes, Fault>> {
  let seen = await stat(path);
  if (seen.isDirectory()) return err(fault('source is a folder', 'usage', { file: path }));
  // A pipe never ends, and opening one may never come back.
  if (!seen.isFile()) return err(fault('source unreadable', 'usage', { file: path, detail: 'no file' }));
  for (let look = 0; look < looks; look++) {
    if (seen.size > mostFileBytes) {
      return err(
        fault('source too large', 'usage', {
          megabytes: Math.ceil(seen.size / 1024 ** 2),
          limit: mostFileBytes / 1024 ** 2,
        }),
      );
    }
    if (Math.abs(Date.now() - seen.mtimeMs) < freshMilliseconds) {
      await wait(lookEvery);
      const again = await stat(path);
      const settled = same(seen, again);
      seen = again;
      if (!settled) continue;
    }
    const bytes = await wholeFile(path);
    const after = await stat(path);
    if (same(seen, after) && bytes.length === after.size) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return ok({ bytes, sha256, modified: after.mtime.toISOString() });
    }
    seen = after;
  }
  return err(fault('source still changing', 'usage', { file: basename(path) }));
}

async function wholeFile(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function same(a: Stats, b: Stats): boolean {
  return a.size === b.size && a.mtimeMs === b.mtimeMs && a.ino === b.ino;
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}

function faultOf(code: string, path: string): Fault {
  if (code === 'ENOENT' || code === 'ENOTDIR') return fault('source not found', 'usage', { file: path });
  if (code === 'EISDIR') return fault('source is a folder', 'usage', { file: path });
  if (['EBUSY', 'EPERM', 'EACCES', 'EAGAIN'].includes(code))
    return fault('source locked', 'usage', { file: path, detail: code });
  return fault('source unreadable', 'usage', { file: path, detail: code });
}
