import { randomBytes } from 'node:crypto';
import { fault } from '../../shared/fault';
import { placeFile, takeBackDamaged } from './place-file';
import type { Place } from './place';
import { delivered, outcomeOf, type Proof, type Published, publishOver, takenFault } from './publish';
import { isTaken, publishUnique } from './publish-unique';
import { inFolder } from './remote-path';
import { remoteSize } from './remote-size';
import type { Session } from './session';
import { LinkLost, unlessRefused } from './sftp-problem';
import { remove, whatLies } from './take-back';
import type { DeliveryOptions, DeliveryTarget } from './target';

/**
 * Written and checked under a temporary name, which then takes its place in one step. Where the server allows no such
 * file or no such step, the final name is written directly, and the outcome says so.
 */
export async function publishByRename(
  session: Session,
  place: Place,
  bytes: Buffer,
  options: DeliveryOptions,
  temporary: NonNullable<DeliveryTarget['temporary']>,
): Promise<Published> {
  const path = temporaryPath(place, temporary);
  const direct = temporary === 'beside' ? publishOver : publishUnique;
  const directly = async (because: Because): Promise<Published> => {
    options.onStep?.({ is: 'overwriting', because });
    const outcome = await direct(session, place, bytes, options);
    return outcome.is === 'delivered' ? { ...outcome, overwrote: because } : outcome;
  };
  if (path === undefined || (temporary !== 'beside' && (await startsIn(session, place))))
    return directly('no temporary file');
  const placed = await placeFile(session, { ...place, path }, bytes, false, options);
  if (placed.is === 'refused' && placed.at === 'open' && isAboutTheFile(placed.fault.code, temporary)) {
    return directly('no temporary file');
  }
  if (placed.is === 'cut') return { ...placed, path, final: false };
  // Nothing has the final name yet, whatever became of the temporary file.
  if (placed.is !== 'placed') return { is: 'failed', fault: placed.is === 'taken' ? takenFault(place) : placed.fault };

  options.onStep?.({ is: 'renaming' });
  try {
    // Some servers do not rename what is still open for reading.
    await session.quiet();
    if (temporary === 'where the session starts' && (await isTaken(session, place))) {
      await remove(session, path);
      return await publishUnique(session, place, bytes, options);
    }
    if (
      !(await rename(session, path, place.path, temporary === 'beside')) &&
      !(await hasMoved(session, path, place, bytes))
    ) {
      const outcome = await directly('no rename');
      await remove(session, path).catch(() => false);
      return outcome;
    }
  } catch (problem) {
    if (!(problem instanceof LinkLost)) throw problem;
    const { host, file } = place;
    return { is: 'unknown', remote: place.path, fault: fault('delivery unconfirmed', 'retry', { host, file }) };
  }
  return afterRename(session, place, bytes, placed);
}

type Because = 'no temporary file' | 'no rename';

/**
 * Beside, always the same name, so that what an earlier attempt left behind is used up. Elsewhere one that no other feed
 * uses, which may send a file of that name into another folder at the same moment. Undefined where there is no place.
 */
function temporaryPath(
  { folderPath, file }: Place,
  temporary: NonNullable<DeliveryTarget['temporary']>,
): string | undefined {
  if (temporary === 'beside') return inFolder(folderPath, `.${file}.part`);
  return folderPath === '' ? undefined : `.${file}.${randomBytes(4).toString('hex')}.part`;
}

/** Whether the session starts in that very folder, by another name of it. A lost link is noticed by whoever asks next. */
async function startsIn(session: Session, { folderPath }: Place): Promise<boolean> {
  const real = (path: string): Promise<string | undefined> =>
    session.ask<string>('find home', (sftp, done) => sftp.realpath(path, done)).catch(() => undefined);
  const [home, folder] = await Promise.all([real('.'), real(folderPath)]);
  return home !== undefined && home === folder;
}

/** In the agreed folder a missing right stands in the way of the final name, too; elsewhere it says nothing of that. */
function isAboutTheFile(code: string, temporary: NonNullable<DeliveryTarget['temporary']>): boolean {
  return temporary === 'where the session starts' || code === 'remote file refused';
}

/** @returns whether the server did it; @throws LinkLost */
async function rename(session: Session, from: string, to: string, mayReplace: boolean): Promise<boolean> {
  // The other one replaces nothing, on servers that follow the protocol.
  if (mayReplace && session.announces('posix-rename@openssh.com')) {
    const posix = session.ask('rename', (sftp, done) => sftp.ext_openssh_rename(from, to, done)).then(() => true);
    if (await unlessRefused(posix)) return true;
  }
  const plain = session.ask('rename', (sftp, done) => sftp.rename(from, to, done)).then(() => true);
  return (await unlessRefused(plain)) ?? false;
}

/** A gateway to an object store copies, then deletes; it may say no and have done it. @throws LinkLost */
async function hasMoved(session: Session, from: string, place: Place, bytes: Buffer): Promise<boolean> {
  if ((await remoteSize(session, from)).is !== 'absent') return false;
  return (await unlessRefused(whatLies(session, place.path, bytes)))?.is === 'whole';
}

/** The content was checked under the temporary name; its size is enough to see that it is this file that moved. */
async function afterRename(session: Session, place: Place, bytes: Buffer, proof: Proof): Promise<Published> {
  let found = bytes.length;
  let seen = false;
  try {
    const size = await remoteSize(session, place.path);
    if (size.is === 'file') found = size.bytes;
    seen = size.is === 'file';
  } catch (problem) {
    if (!(problem instanceof LinkLost)) throw problem;
  }
  if (found === bytes.length) return delivered(place, bytes, { ...proof, seen });
  const cause = fault('remote size differs', 'retry', { host: place.host, bytes: bytes.length, found });
  return outcomeOf(await takeBackDamaged(session, place, cause), place, bytes);
}
