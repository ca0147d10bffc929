import { Refused, status, unlessRefused } from './sftp-problem';
import type { Session } from './session';
import { growingWindow, oneByOne, type UploadWindow } from './upload-window';

/** How far an upload came, kept up to date while it runs; what a failure means depends on it. */
export interface UploadProgress {
  /** A request to create the file has left. */
  asked: boolean;
  /** The server has opened it. */
  opened: boolean;
  /** Bytes handed to the line, and bytes the server said yes to. */
  sent: number;
  acknowledged: number;
  /** Most writes that were under way together. */
  together: number;
  /** The file that lay there before, where it was to be replaced and the server told. */
  before: Before | undefined;
  /** The server refused several writes under way, and was served one by one. */
  oneByOne: boolean;
}

/** What a server told of a file, in bytes and seconds since 1970 (0: not told). */
export interface Before {
  readonly bytes: number;
  readonly modified: number;
}

export function newUploadProgress(): UploadProgress {
  return { asked: false, opened: false, sent: 0, acknowledged: 0, together: 0, before: undefined, oneByOne: false };
}

export interface UploadWish {
  /** Only if no file of that name is there. */
  readonly exclusive: boolean;
  /** One write after the other from the start. */
  readonly oneByOne: boolean;
  /** It will be read: asked for in the same breath as the close, which spares the way there and back. */
  readonly read: boolean;
  readonly onBytes: (acknowledged: number) => void;
}

export interface Uploaded {
  /** The server’s own count before the file was closed, where it tells. */
  readonly counted: number | undefined;
  /** The server offers to bring files to its disk, and could not do it with this one: the disk may be full or broken. */
  readonly notOnDisk: boolean;
  /** A handle for reading that was opened after the file was closed. */
  readonly reader: Buffer | undefined;
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
): Promise<Uploaded> {
  if (!wish.exclusive) rememberBefore(session, path, progress);
  let handle = await open(session, path, wish.exclusive, progress);
  try {
    const { write } = session.pieces;
    const window = wish.oneByOne ? oneByOne(write) : growingWindow(write, () => session.isFar());
    await writeAll(session, handle, bytes, window, progress, wish.onBytes);
  } catch (problem) {
    const oneByOneMayHelp = progress.together > 1;
    await closeQuietly(session, handle, problem);
    if (!(problem instanceof Refused) || !oneByOneMayHelp || problem.status === status.permissionDenied) throw problem;
    // Servers in front of object stores need one write after the other, from the start, into a fresh handle.
    progress.oneByOne = true;
    handle = await open(session, path, false, progress);
    try {
      await writeAll(session, handle, bytes, oneByOne(session.pieces.write), progress, wish.onBytes);
    } catch (again) {
      await closeQuietly(session, handle, again);
      throw again;
    }
  }
  return close(session, handle, path, wish.read);
}

/**
 * Brings the file to the disk, counts it, closes it and opens it for reading: four questions at once. The close, which
 * is what publishes a file on an object store, leaves only now that every write was confirmed.
 */
async function close(session: Session, handle: Buffer, path: string, read: boolean): Promise<Uploaded> {
  const syncing = session.announces('fsync@openssh.com')
    ? session.ask('sync', (sftp, done) => sftp.ext_openssh_fsync(handle, done))
    : Promise.resolve();
  const counting = unlessRefused(session.ask<{ size: number }>('stat', (sftp, done) => sftp.fstat(handle, done)));
  let closed = false;
  const closing = session.ask('close', (sftp, done) => sftp.close(handle, done)).then(() => (closed = true));
  // A server that does several things at once may open what it has not closed yet: that is no proof of what is stored.
  const reading = read
    ? session
        .ask<Buffer>('open', (sftp, done) => sftp.open(path, 'r', done))
        .then((reader) => ({ handle: reader, closedBefore: closed }))
    : undefined;
  const [synced, counted, ended, opened] = await Promise.allSettled([syncing, counting, closing, reading]);

  const reader = opened.status === 'fulfilled' ? opened.value : undefined;
  const trusted = reader?.closedBefore === true && ended.status === 'fulfilled';
  if (reader && !trusted) closeReader(session, reader.handle);
  if (ended.status === 'rejected') throw ended.reason;
  const size = counted.status === 'fulfilled' ? counted.value?.size : undefined;
  return {
    counted: typeof size === 'number' ? size : undefined,
    // Servers that only do not know how say something else.
    notOnDisk:
      synced.status === 'rejected' && synced.reason instanceof Refused && synced.reason.status === status.failure,
    reader: trusted ? reader.handle : undefined,
  };
}

/** Asked just ahead of opening it, without waiting: it only matters when something goes wrong. */
function rememberBefore(session: Session, path: string, progress: UploadProgress): void {
  session
    .ask<{ size?: number; mtime?: number }>('stat', (sftp, done) => sftp.stat(path, done))
    .then(
      ({ size, mtime = 0 }) => {
        if (typeof size === 'number') progress.before = { bytes: size, modified: mtime };
      },
      () => undefined,
    );
}

/** Without waiting: what comes after is asked after. */
export function closeReader(session: Session, handle: Buffer): void {
  session.ask('close', (sftp, done) => sftp.close(handle, done)).catch(() => undefined);
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
  window: UploadWindow,
  progress: UploadProgress,
  onBytes: (acknowledged: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let next = 0;
    let underWay = 0;
    let together = 0;
    let problem: unknown;
    const settle = (): void => {
      if (together > 0) return;
      if (problem !== undefined) reject(problem);
      else if (next >= bytes.length) resolve();
    };
    const fill = (): void => {
      for (let room = window.next(underWay); room > 0; room = window.next(underWay)) {
        if (problem !== undefined || next >= bytes.length) return;
        const at = next;
        const length = Math.min(room, bytes.length - at);
        const left = performance.now();
        next += length;
        underWay += length;
        together += 1;
        progress.together = Math.max(progress.together, together);
        progress.sent = next;
        session
          .ask('write', (sftp, done) => sftp.write(handle, bytes, at, length, at, done))
          .then(
            () => {
              underWay -= length;
              together -= 1;
              progress.acknowledged += length;
              window.confirmed(length, performance.now() - left);
              onBytes(progress.acknowledged);
              fill();
              settle();
            },
            (failure: unknown) => {
              underWay -= length;
              together -= 1;
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
