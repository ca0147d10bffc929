import { fault, type Fault } from '../../shared/fault';
import { placeFile, type Placed, takeBackDamaged } from './place-file';
import type { Place } from './place';
import { readBack } from './read-back';
import { inFolder } from './remote-path';
import { remoteSize } from './remote-size';
import type { Session } from './session';
import { LinkLost, Refused, unlessRefused } from './sftp-problem';
import { remove, sha256 } from './take-back';
import type { DeliveryOptions, DeliveryOutcome, Verified } from './target';

/** The link is gone before the end was seen; what lies under this path is to be looked at over a new one. */
export interface CutShort {
  readonly is: 'cut';
  readonly path: string;
  /** Under the name that the vendor reads. */
  readonly final: boolean;
  readonly sent: number;
  readonly everything: boolean;
  readonly fault: Fault;
}

export type Published = DeliveryOutcome | CutShort;

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
  const placed = await placeFile(session, place, bytes, true, options);
  if (placed.is !== 'taken') return outcomeOf(placed, place, bytes);
  try {
    const there = await readBack(session, place.path, bytes.length);
    if (there.sha256 === sha256(bytes)) return delivered(place, bytes, 'hash');
  } catch (problem) {
    if (!(problem instanceof Refused || problem instanceof LinkLost)) throw problem;
  }
  return { is: 'failed', fault: takenFault(place) };
}

/** The same name every time, written directly over the last one. */
export async function publishOver(
  session: Session,
  place: Place,
  bytes: Buffer,
  options: DeliveryOptions,
): Promise<Published> {
  return outcomeOf(await placeFile(session, place, bytes, false, options), place, bytes);
}

/**
 * Written and checked under a temporary name beside the final one, which then takes its place in one step. Where the
 * server allows no such file or no such step, the final name is written directly, and the outcome says so.
 */
export async function publishByRename(
  session: Session,
  place: Place,
  bytes: Buffer,
  options: DeliveryOptions,
): Promise<Published> {
  // Always the same name, so that what an earlier attempt left behind is used up.
  const temporary = inFolder(place.folderPath, `.${place.file}.part`);
  const placed = await placeFile(session, { ...place, path: temporary }, bytes, false, options);
  if (placed.is === 'refused' && placed.at === 'open' && placed.fault.code === 'remote file refused') {
    return overwrite(session, place, bytes, 'no temporary file', options);
  }
  if (placed.is === 'cut') return { ...placed, path: temporary, final: false };
  // Nothing has the final name yet, whatever became of the temporary file.
  if (placed.is !== 'placed') return { is: 'failed', fault: placed.is === 'taken' ? takenFault(place) : placed.fault };

  options.onStep?.({ is: 'renaming' });
  try {
    if (!(await rename(session, temporary, place.path))) {
      const outcome = await overwrite(session, place, bytes, 'no rename', options);
      await remove(session, temporary).catch(() => false);
      return outcome;
    }
  } catch (problem) {
    if (!(problem instanceof LinkLost)) throw problem;
    const { host, file } = place;
    return { is: 'unknown', remote: place.path, fault: fault('delivery unconfirmed', 'retry', { host, file }) };
  }
  return afterRename(session, place, bytes, placed.verified);
}

/** @returns whether the server did it; @throws LinkLost */
async function rename(session: Session, from: string, to: string): Promise<boolean> {
  const posix = session.ask('rename', (sftp, done) => sftp.ext_openssh_rename(from, to, done)).then(() => true);
  if (await unlessRefused(posix)) return true;
  const plain = session.ask('rename', (sftp, done) => sftp.rename(from, to, done)).then(() => true);
  return (await unlessRefused(plain)) ?? false;
}

/** The content was checked under the temporary name; its size is enough to see that it is this file that moved. */
async function afterRename(session: Session, place: Place, bytes: Buffer, verified: Verified): Promise<Published> {
  let found = bytes.length;
  try {
    const size = await remoteSize(session, place.path);
    if (size.is === 'file') found = size.bytes;
  } catch (problem) {
    if (!(problem instanceof LinkLost)) throw problem;
  }
  if (found === bytes.length) return delivered(place, bytes, verified);
  const cause = fault('remote size differs', 'retry', { host: place.host, bytes: bytes.length, found });
  return outcomeOf(await takeBackDamaged(session, place, cause), place, bytes);
}

async function overwrite(
  session: Session,
  place: Place,
  bytes: Buffer,
  because: 'no temporary file' | 'no rename',
  options: DeliveryOptions,
): Promise<Published> {
  options.onStep?.({ is: 'overwriting', because });
  const outcome = await publishOver(session, place, bytes, options);
  return outcome.is === 'delivered' ? { ...outcome, overwrote: because } : outcome;
}

function outcomeOf(placed: Placed, place: Place, bytes: Buffer): Published {
  switch (placed.is) {
    case 'placed':
      return delivered(place, bytes, placed.verified);
    case 'taken':
      return { is: 'failed', fault: takenFault(place) };
    case 'refused':
      return { is: 'failed', fault: placed.fault };
    case 'cut':
      return { ...placed, path: place.path, final: true };
    case 'left':
      // A part of ours, or ours with damage here and there: whoever is in it may be read as we wrote them.
      return { is: 'unknown', remote: place.path, fault: placed.fault };
  }
}

function takenFault({ host, folder, file }: Place): Fault {
  return fault('remote name taken', 'person', { host, folder, file });
}

function delivered(place: Place, bytes: Buffer, verified: Verified): DeliveryOutcome {
  return { is: 'delivered', remote: place.path, verified, bytes: bytes.length };
}
