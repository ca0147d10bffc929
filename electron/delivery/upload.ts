import { Refused, status, unlessRefused } from './sftp-problem';
import type { Session } from './session';

/**
 * Under the 31 952 bytes above which ssh2 splits a write for most servers, and sends the rest of each only after
 * its first part was confirmed: out of order, that is.
 */
export const chunkBytes = 31 * 1024;
/** About a mebibyte under way: 10 MB/s over a line with a tenth of a second there and back. */
export const usualWindow = 32;

/** How far an upload came, kept up to date while it runs; what a failure means depends on it. */
export interface UploadProgress {
  /** A request to create the file has left. */
  asked: boolean;
  /** The server has opened it. */
  opened: boolean;
  /** Bytes handed to the line, and bytes the server said yes to. */
  sent: number;
  acknowledged: number;
  /** The server’s own count before the file was closed, where it tells. */
  counted: number | undefined;
}

export function newUploadProgress(): UploadProgress {
  return { asked: false, opened: false, sent: 0, acknowledged: 0, counted: undefined };
}

export interface UploadWish {
  /** Only if no file of that name is there. */
  readonly exclusive: boolean;
  readonly window: number;
  readonly onBytes: (acknowledged: number) => void;
}

/**
 * Writes the bytes to a remote path over the raw file handle, in ascending order, and closes it. Returns only when the
 * server said yes to every write and to the close. (The stream and `put` of the libraries report success even when
 * the server refused the data, and make the file writable for everybody.)
 * @throws Refused, LinkLost
 */
export async function upload(
  session: Session,
  path: string,
  bytes: Buffer,
  progress: UploadProgress,
  wish: UploadWish,
): Promise<void> {
  let handle = await open(session, path, wish.exclusive, progress);
  try {
    await writeAll(session, handle, bytes, wish.window, progress, wish.onBytes);
  } catch (problem) {
    const oneByOneMayHelp = wish.window > 1 && bytes.length > chunkBytes;
    await closeQuietly(session, handle, problem);
    if (!(problem instanceof Refused) || !oneByOneMayHelp || problem.status === status.permissionDenied) throw problem;
    // Servers in front of object stores need one write after the other, from the start, into a fresh handle.
    handle = await open(session, path, false, progress);
    try {
      await writeAll(session, handle, bytes, 1, progress, wish.onBytes);
    } catch (again) {
      await closeQuietly(session, handle, again);
      throw again;
    }
  }
  // Not every server can; verification decides in the end.
  await unlessRefused(session.ask('sync', (sftp, done) => sftp.ext_openssh_fsync(handle, done)));
  const counted = await unlessRefused(session.ask<{ size: number }>('stat', (sftp, done) => sftp.fstat(handle, done)));
  progress.counted = typeof counted?.size === 'number' ? counted.size : undefined;
  await session.ask('close', (sftp, done) => sftp.close(handle, done));
}

/** Opens for writing, emptied; some servers refuse a mode, some the flag for "only if it is new". */
async function open(session: Session, path: string, exclusive: boolean, progress: UploadProgress): Promise<Buffer> {
  const flags = exclusive ? 'wx' : 'w';
  // Readable by the vendor's group, and never by everybody.
  const modes = [{ mode: 0o640 }, {}];
  for (const [index, mode] of modes.entries()) {
    try {
      progress.asked = true;
      const handle = await session.ask<Buffer>('open', (sftp, done) => sftp.open(path, flags, mode, done));
      progress.opened = true;
      progress.sent = 0;
      progress.acknowledged = 0;
      return handle;
    } catch (problem) {
      const pickyServer = problem instanceof Refused && problem.status >= status.failure;
      if (!pickyServer || index === modes.length - 1) throw problem;
    }
  }
  throw new Refused('open', status.failure);
}

function writeAll(
  session: Session,
  handle: Buffer,
  bytes: Buffer,
  window: number,
  progress: UploadProgress,
  onBytes: (acknowledged: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let next = 0;
    let underWay = 0;
    let problem: unknown;
    const settle = (): void => {
      if (underWay > 0) return;
      if (problem !== undefined) reject(problem);
      else if (next >= bytes.length) resolve();
    };
    const fill = (): void => {
      while (problem === undefined && underWay < window && next < bytes.length) {
        const at = next;
        const length = Math.min(chunkBytes, bytes.length - at);
        next += length;
        underWay += 1;
        progress.sent = next;
        session
          .ask('write', (sftp, done) => sftp.write(handle, bytes, at, length, at, done))
          .then(
            () => {
              underWay -= 1;
              progress.acknowledged += length;
              onBytes(progress.acknowledged);
              fill();
              settle();
            },
            (failure: unknown) => {
              underWay -= 1;
              problem ??= failure;
              settle();
            },
          );
      }
    };
    fill();
    settle();
  });
}

async function closeQuietly(session: Session, handle: Buffer, because: unknown): Promise<void> {
  if (because instanceof Refused) await unlessRefused(session.ask('close', (sftp, done) => sftp.close(handle, done)));
}
