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
  let there: ReadBack;
  try {
    there = await readBack(session, path, bytes.length);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    if (problem.status === status.noSuchFile) return 'absent';
    return unreadable === 'remove' && (await remove(session, path)) ? 'removed' : 'stays';
  }
  const ours = there.bytes <= bytes.length && there.sha256 === sha256(bytes.subarray(0, there.bytes));
  if (!ours) return 'other';
  if (there.bytes === bytes.length) return 'whole';
  return (await remove(session, path)) ? 'removed' : 'stays';
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
