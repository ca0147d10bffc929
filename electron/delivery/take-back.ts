import { createHash } from 'node:crypto';
import { readBack, type ReadBack } from './read-back';
import type { Session } from './session';
import { Refused, status, unlessRefused } from './sftp-problem';

/** What became of an unfinished file. 'whole': nothing is missing. 'other': what lies there is not of ours. */
export type TakenBack = 'removed' | 'absent' | 'whole' | 'other' | 'stays';

/**
 * Removes an unfinished file of ours, and nothing else: on servers that show a file only once it is complete,
 * yesterday's still lies under that name.
 * @param unreadable what to do where the server does not let us see whose it is
 * @throws LinkLost
 */
export async function takeBackPart(
  session: Session,
  path: string,
  bytes: Buffer,
  unreadable: 'remove' | 'leave',
): Promise<TakenBack> {
  let ours = true;
  let there: ReadBack;
  try {
    there = await readBack(
      session,
      path,
      bytes.length,
      (piece, position) => (ours &&= isPartOf(bytes, piece, position)),
    );
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    if (problem.status === status.noSuchFile) return 'absent';
    return unreadable === 'remove' && (await remove(session, path)) ? 'removed' : 'stays';
  }
  if (!ours || there.bytes > bytes.length) return 'other';
  if (there.sha256 === sha256(bytes)) return 'whole';
  return (await remove(session, path)) ? 'removed' : 'stays';
}

/** Some servers handle several writes at once, so that an unfinished file may have zeros where one is missing. */
function isPartOf(bytes: Buffer, piece: Buffer, position: number): boolean {
  const expected = bytes.subarray(position, position + piece.length);
  return expected.equals(piece) || piece.every((byte, index) => byte === 0 || byte === expected[index]);
}

/**
 * Removes a file.
 * @returns whether the server did it
 * @throws LinkLost
 */
export async function remove(session: Session, path: string): Promise<boolean> {
  const removed = await unlessRefused(session.ask('remove', (sftp, done) => sftp.unlink(path, done)).then(() => true));
  return removed ?? false;
}

/** Hex. */
export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
