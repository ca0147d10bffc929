import { isThere, reading } from './read-back';
import { remoteSize } from './remote-size';
import type { Session } from './session';
import { LinkLost, unlessRefused } from './sftp-problem';
import type { Verified } from './target';
import { closeReader, type Before, type Uploaded } from './upload';

export type Verification =
  | {
      readonly is: 'sound';
      readonly verified: Verified;
      /** Whether the server showed the file under its name once it was closed. */
      readonly seen: boolean;
    }
  | { readonly is: 'wrong size'; readonly found: number }
  | { readonly is: 'wrong content' }
  /** It could not be brought to the server’s disk, and cannot be read. */
  | { readonly is: 'not on disk' }
  /** The file of before is still there, and nothing but the server’s yes speaks for ours. */
  | { readonly is: 'not there yet' };

/** What was found out before the file was closed. */
export interface Written extends Uploaded {
  /** What was to be replaced: an object store may go on showing that for a while. */
  readonly before: Before | undefined;
}

/**
 * Checks a closed file by the strongest means the server allows: its content, its size, or at least that the server
 * said yes to every write and the close, which the caller has already seen. A file that is gone was taken by the
 * vendor, and a link that is lost now changes nothing of what is known.
 * @param readBackLimit files up to this size are read back
 */
export async function verify(
  session: Session,
  path: string,
  bytes: Buffer,
  written: Written,
  readBackLimit: number,
): Promise<Verification> {
  const ours = written.counted === bytes.length;
  // Some count what has the name, which is not ours as long as ours is open.
  const counted = !ours && written.counted === written.before?.bytes ? undefined : written.counted;
  if (counted !== undefined && !ours) {
    if (written.reader) closeReader(session, written.reader);
    return { is: 'wrong size', found: counted };
  }
  const sofar: Verification = written.notOnDisk
    ? { is: 'not on disk' }
    : { is: 'sound', verified: counted === undefined ? 'accepted' : 'size', seen: false };
  try {
    const readBack = bytes.length <= readBackLimit;
    const same = readBack ? await unlessRefused(compare(session, path, bytes, written.reader)) : undefined;
    if (same) return { is: 'sound', verified: 'hash', seen: true };
    const there = await remoteSize(session, path);
    if (there.is === 'absent') return sofar;
    if (there.is === 'silent') return same === undefined ? sofar : { is: 'wrong content' };
    if (isOld(there, written.before, bytes.length)) return counted === undefined ? { is: 'not there yet' } : sofar;
    if (there.bytes !== bytes.length) return { is: 'wrong size', found: there.bytes };
    if (same === false) return { is: 'wrong content' };
    return written.notOnDisk ? sofar : { is: 'sound', verified: 'size', seen: true };
  } catch (problem) {
    if (problem instanceof LinkLost) return sofar;
    throw problem;
  }
}

/** Whether the file that was to be replaced is still there: by its time, or else by its size. */
function isOld(there: Before, before: Before | undefined, ours: number): boolean {
  if (there.bytes !== before?.bytes) return false;
  return there.modified > 0 && before.modified > 0 ? there.modified === before.modified : there.bytes !== ours;
}

async function compare(session: Session, path: string, bytes: Buffer, reader: Buffer | undefined): Promise<boolean> {
  if (!reader) return reading(session, path, (handle) => isThere(session, handle, bytes));
  try {
    return await isThere(session, reader, bytes);
  } finally {
    closeReader(session, reader);
  }
}
