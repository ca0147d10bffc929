import { fault } from '../../shared/fault';
import { lostFault } from './lost-fault';
import { placeFile, type Placed } from './place-file';
import type { Place } from './place';
import { delivered, outcomeOf, type Published, takenFault } from './publish';
import { remoteSize } from './remote-size';
import type { Session } from './session';
import { LinkLost, unlessRefused } from './sftp-problem';
import { whatLies } from './take-back';
import { usualDeadlines, type DeliveryOptions } from './target';

/**
 * A name that no file has: written directly, because a folder whose newest file is read must never
 * hold a temporary one. The same file under that name already (sent before, unconfirmed) is a delivery.
 */
export async function publishUnique(
  session: Session,
  place: Place,
  bytes: Buffer,
  options: DeliveryOptions,
): Promise<Published> {
  let placed: Placed = { is: 'taken' };
  try {
    // Gateways to object stores do not know "only if it is new", and would replace what another feed has sent.
    if (!(await isTaken(session, place))) placed = await placeFile(session, place, bytes, true, options);
    if (placed.is !== 'taken') return outcomeOf(placed, place, bytes);
    const there = await whoseFile(session, place, bytes, options.again ?? false);
    if (there === 'other') return { is: 'failed', fault: takenFault(place) };
    if (there !== 'part') return delivered(place, bytes, { verified: there, seen: true, oneByOne: false });
  } catch (problem) {
    if (!(problem instanceof LinkLost)) throw problem;
    return lostWhileAsking(problem, place, options);
  }
  // What an earlier attempt left of this very file.
  return outcomeOf(await placeFile(session, place, bytes, false, options), place, bytes);
}

/** @throws LinkLost */
export async function isTaken(session: Session, { path }: Place): Promise<boolean> {
  const stats = session.ask<{ isFile(): boolean }>('stat', (sftp, done) => sftp.stat(path, done));
  return (await unlessRefused(stats.then((found) => found.isFile()))) ?? false;
}

/**
 * Whose the file is that has our name. Another feed may be writing one that begins like ours at this moment, so a part
 * is ours only when it is known that we began; and so is one of our size that nobody may read.
 * @throws LinkLost
 */
async function whoseFile(
  session: Session,
  { path }: Place,
  bytes: Buffer,
  again: boolean,
): Promise<'hash' | 'size' | 'part' | 'other'> {
  const there = await unlessRefused(whatLies(session, path, bytes));
  if (there?.is === 'whole') return 'hash';
  if (!again || there?.is === 'other') return 'other';
  if (there) return 'part';
  const size = await remoteSize(session, path);
  if (size.is !== 'file') return 'other';
  return size.bytes === bytes.length ? 'size' : 'part';
}

/** Nothing was written now. Whether the file that has our name is ours is as open as before. */
function lostWhileAsking(lost: LinkLost, place: Place, { again, deadlines }: DeliveryOptions): Published {
  const { host, file, path } = place;
  if (again) return { is: 'unknown', remote: path, fault: fault('delivery unconfirmed', 'retry', { host, file }) };
  const seconds = Math.round((deadlines?.operationMs ?? usualDeadlines.operationMs) / 1000);
  return { is: 'failed', fault: lostFault(lost, place, seconds) };
}
