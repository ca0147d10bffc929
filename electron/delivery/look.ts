import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { connect } from './connect';
import { limitRun } from './deadline';
import { lostFault } from './lost-fault';
import { hashThere } from './read-back';
import { remoteSize } from './remote-size';
import type { Session } from './session';
import { folderState } from './sftp-errors';
import { LinkLost, Refused } from './sftp-problem';
import { placeAt } from './still-there';
import { usualDeadlines, type Credentials, type DeliveryTarget, type LinkOptions } from './target';

/**
 * Looks whether a file is what we sent, to settle a delivery whose end was not seen; changes nothing.
 * 'absent' may also mean that the vendor has taken it, where it deletes what it read; 'different' is an earlier
 * file of that name, or a part of ours.
 * @param remote path as the delivery reported it
 * @param expected.sha256 hex
 */
export async function look(
  target: DeliveryTarget,
  credentials: Credentials,
  remote: string,
  expected: { readonly sha256: string; readonly bytes: number },
  options: LinkOptions = {},
): Promise<Result<'same' | 'absent' | 'different', Fault>> {
  const place = placeAt(target, remote);
  if (!place.ok) return place;
  const limit = limitRun(options.deadlines?.runMs ?? usualDeadlines.runMs, options.signal);
  const session = await connect(target, credentials, { ...options, signal: limit.signal });
  if (!session.ok) {
    limit.clear();
    return session;
  }
  const { host, user, path, file, folder } = place.value;
  try {
    const size = await remoteSize(session.value, path);
    // Without its folder it proves nothing that the file is not there: the folder may have moved.
    if (size.is === 'absent' && (await folderState(session.value, place.value.folderPath)) === 'missing')
      return err(fault('remote folder missing', 'person', { host, user, folder }));
    if (size.is === 'absent') return ok('absent');
    if (size.is === 'file' && size.bytes !== expected.bytes) return ok('different');
    const same = await sameContent(session.value, path, expected);
    if (same !== undefined) return ok(same ? 'same' : 'different');
    if (size.is === 'silent') return err(fault('remote folder not readable', 'person', { host, user, folder }));
    // A name that no other file had, and exactly the size: that is ours. Under a fixed name it may be yesterday's.
    if (target.publish === 'unique name') return ok('same');
    return err(fault('remote file not comparable', 'person', { host, user, folder, file }));
  } catch (problem) {
    if (!(problem instanceof LinkLost)) throw problem;
    const seconds = Math.round((options.deadlines?.operationMs ?? usualDeadlines.operationMs) / 1000);
    return err(lostFault(problem, place.value, seconds));
  } finally {
    limit.clear();
    await session.value.end();
  }
}

async function sameContent(
  session: Session,
  path: string,
  expected: { readonly sha256: string; readonly bytes: number },
): Promise<boolean | undefined> {
  try {
    const there = await hashThere(session, path, expected.bytes);
    return there.bytes === expected.bytes && there.sha256 === expected.sha256.toLowerCase();
  } catch (problem) {
    if (problem instanceof Refused) return undefined;
    throw problem;
  }
}
