import { readBack } from './read-back';
import { remoteSize } from './remote-size';
import type { Session } from './session';
import { LinkLost, Refused } from './sftp-problem';
import { sha256 } from './take-back';
import type { Verified } from './target';

/** Files up to this size are read back whole. */
export const usualReadBackLimit = 8 * 1024 * 1024;

export type Verification =
  | { readonly is: 'sound'; readonly verified: Verified }
  | { readonly is: 'wrong size'; readonly found: number }
  | { readonly is: 'wrong content' };

/**
 * Checks a closed file by the strongest means the server allows: its content, its size, or at least that the server
 * said yes to every write and the close, which the caller has already seen. A file that is gone was taken by the
 * vendor, and a link that is lost now changes nothing of what is known.
 * @param counted the server’s own count before the file was closed
 */
export async function verify(
  session: Session,
  path: string,
  bytes: Buffer,
  counted: number | undefined,
  readBackLimit: number,
): Promise<Verification> {
  if (counted !== undefined && counted !== bytes.length) return { is: 'wrong size', found: counted };
  const sofar: Verification = { is: 'sound', verified: counted === undefined ? 'accepted' : 'size' };
  try {
    if (bytes.length <= readBackLimit) {
      const there = await readBackUnlessRefused(session, path, bytes.length);
      if (there?.sha256 === sha256(bytes)) return { is: 'sound', verified: 'hash' };
      if (there) return await judgeDifference(session, path, bytes.length, sofar);
    }
    const size = await remoteSize(session, path);
    if (size.is !== 'file') return sofar;
    return size.bytes === bytes.length ? { is: 'sound', verified: 'size' } : { is: 'wrong size', found: size.bytes };
  } catch (problem) {
    if (problem instanceof LinkLost) return sofar;
    throw problem;
  }
}

async function readBackUnlessRefused(
  session: Session,
  path: string,
  expected: number,
): Promise<{ sha256: string; bytes: number } | undefined> {
  try {
    return await readBack(session, path, expected);
  } catch (problem) {
    if (problem instanceof Refused) return undefined;
    throw problem;
  }
}

/** What was read is not what was sent: unless the vendor took the file away in that moment, it is damaged. */
async function judgeDifference(
  session: Session,
  path: string,
  bytes: number,
  sofar: Verification,
): Promise<Verification> {
  const size = await remoteSize(session, path);
  if (size.is === 'absent') return sofar;
  return size.is === 'file' && size.bytes !== bytes ? { is: 'wrong size', found: size.bytes } : { is: 'wrong content' };
}
