import { fault, type Fault } from '../../shared/fault';
import type { Place } from './place';
import { Refused, status } from './sftp-problem';
import type { Session } from './session';
import type { UploadProgress } from './upload';

/**
 * Why the server would not create the file. SFTP's own answer is rarely more than "no", so we look which part is
 * missing; only now, because some servers deny that a folder exists and take files into it all the same.
 * @throws LinkLost
 */
export async function openFault(session: Session, refused: Refused, place: Place): Promise<Fault> {
  const { host, user, folder, file } = place;
  const stats = await folderState(session, place.folderPath);
  if (stats === 'file') return fault('remote folder is a file', 'person', { host, folder });
  if (stats === 'missing') return fault('remote folder missing', 'person', { host, user, folder });
  if (refused.status === status.permissionDenied)
    return fault('remote folder refused', 'person', { host, user, folder });
  if (refused.status === status.noSuchFile && stats === 'hidden')
    return fault('remote folder missing', 'person', { host, user, folder });
  return fault('remote file refused', 'retry', { host, user, folder, file });
}

/** @throws LinkLost */
export async function folderState(
  session: Session,
  folderPath: string,
): Promise<'folder' | 'file' | 'missing' | 'hidden'> {
  try {
    const stats = await session.ask<{ isDirectory(): boolean; isFile(): boolean }>('stat', (sftp, done) =>
      sftp.stat(folderPath === '' ? '.' : folderPath, done),
    );
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'folder' : 'hidden';
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return problem.status === status.noSuchFile ? 'missing' : 'hidden';
  }
}

/** Why the server did not take the data, once the incomplete file is gone again. */
export function writeFault(refused: Refused, progress: UploadProgress, bytes: number, place: Place): Fault {
  const { host } = place;
  return refused.operation === 'close'
    ? fault('remote close failed', 'retry', { host })
    : fault('remote write failed', 'retry', { host, written: progress.acknowledged, bytes });
}

/** The same failure when an incomplete file may still lie there. */
export function leftFault(cause: Fault, place: Place): Fault {
  const { host, folder, file } = place;
  return fault('incomplete file left', cause.decision, { host, folder, file, cause: cause.code });
}
