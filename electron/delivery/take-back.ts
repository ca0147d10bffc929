import { reading, readThrough } from './read-back';
import type { Session } from './session';
import type { Before } from './upload';
import { Refused, status, unlessRefused } from './sftp-problem';

/** What became of an unfinished file. 'whole': nothing is missing. 'other': what lies there is not of ours. */
export type TakenBack = 'removed' | 'absent' | 'whole' | 'other' | 'stays';

/**
 * What of ours lies under a path. A file of zeros in between is a part, too: some servers handle several writes at once.
 * @throws Refused, LinkLost
 */
export async function whatLies(
  session: Session,
  path: string,
  bytes: Buffer,
): Promise<{ readonly is: 'whole' | 'part' | 'other'; readonly bytes: number }> {
  let whole = true;
  let part = true;
  const found = await reading(session, path, (handle) =>
    readThrough(session, handle, bytes.length, (piece, position) => {
      whole &&= piece.equals(bytes.subarray(position, position + piece.length));
      part &&= whole || isPartOf(bytes, piece, position);
      return part;
    }),
  );
  if (!part || found > bytes.length) return { is: 'other', bytes: found };
  return { is: whole && found === bytes.length ? 'whole' : 'part', bytes: found };
}

/**
 * Removes an unfinished file of ours, and nothing else: on servers that show a file only once it is complete,
 * yesterday's still lies under that name.
 * @param unreadable what to do where the server does not let us see whose it is
 * @param before the file that lay there before: one of its size may still be that one, when ours begins like it
 * @throws LinkLost
 */
export async function takeBackPart(
  session: Session,
  path: string,
  bytes: Buffer,
  unreadable: 'remove' | 'leave',
  before?: Before,
): Promise<TakenBack> {
  try {
    const there = await whatLies(session, path, bytes);
    if (there.is !== 'part') return there.is;
    // An empty file has nothing in it that could be somebody's.
    if (there.bytes > 0 && there.bytes === before?.bytes) return 'stays';
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    if (problem.status === status.noSuchFile) return 'absent';
    return unreadable === 'remove' && (await remove(session, path)) ? 'removed' : 'stays';
  }
  return (await remove(session, path)) ? 'removed' : 'stays';
}

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
