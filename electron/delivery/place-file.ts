import { fault, type Fault } from '../../shared/fault';
import { lostFault } from './lost-fault';
import type { Place } from './place';
import type { Session } from './session';
import { leftFault, openFault, writeFault } from './sftp-errors';
import { LinkLost, Refused, status } from './sftp-problem';
import { usualDeadlines, type DeliveryOptions, type Verified } from './target';
import { remove, takeBackPart } from './take-back';
import { newUploadProgress, upload, type Before, type Uploaded, type UploadProgress } from './upload';
import { remoteSize } from './remote-size';
import { verify } from './verify';

export type Placed =
  | {
      readonly is: 'placed';
      readonly verified: Verified;
      /** The server showed it under this path once it was closed. */
      readonly seen: boolean;
      readonly oneByOne: boolean;
    }
  /** Only for an exclusive wish: another file has that name. */
  | { readonly is: 'taken' }
  /** Nothing of ours can be read there. */
  | { readonly is: 'refused'; readonly at: 'open' | 'data'; readonly fault: Fault }
  /** The link is gone. So many bytes had left, or all of them, which only the server knows whether it has. */
  | {
      readonly is: 'cut';
      readonly sent: number;
      readonly everything: boolean;
      /** The file that lay there before, where it was to be replaced and the server told. */
      readonly before: Before | undefined;
      readonly fault: Fault;
    }
  /** A damaged or unfinished file lies there, and the server does not let us remove it; or it shows an older one still. */
  | { readonly is: 'left'; readonly fault: Fault };

/** Writes one file to one path and checks it; says exactly what may lie there when it fails. */
export async function placeFile(
  session: Session,
  place: Place,
  bytes: Buffer,
  exclusive: boolean,
  options: DeliveryOptions,
): Promise<Placed> {
  const progress = newUploadProgress();
  const { readBackLimit = Infinity, oneByOne = false } = options;
  let uploaded: Uploaded;
  try {
    uploaded = await upload(session, place.path, bytes, progress, {
      exclusive,
      oneByOne,
      read: bytes.length <= readBackLimit,
      onBytes: (done) => options.onStep?.({ is: 'sending', bytes: done, of: bytes.length }),
    });
  } catch (problem) {
    return explain(session, problem, place, bytes, exclusive, progress, options);
  }
  options.onStep?.({ is: 'checking' });
  const written = { ...uploaded, before: progress.before };
  const found = await verify(session, place.path, bytes, written, readBackLimit);
  if (found.is === 'sound') {
    const { verified, seen } = found;
    return { is: 'placed', verified, seen, oneByOne: oneByOne || progress.oneByOne };
  }
  const { host, file } = place;
  switch (found.is) {
    case 'not there yet':
      return { is: 'left', fault: fault('delivery unconfirmed', 'retry', { host, file }) };
    case 'not on disk':
      return takeBackDamaged(session, place, fault('remote close failed', 'retry', { host }));
    case 'wrong size':
      return takeBackDamaged(
        session,
        place,
        fault('remote size differs', 'retry', { host, bytes: bytes.length, found: found.found }),
      );
    case 'wrong content':
      return takeBackDamaged(session, place, fault('remote content differs', 'retry', { host }));
  }
}

async function explain(
  session: Session,
  problem: unknown,
  place: Place,
  bytes: Buffer,
  exclusive: boolean,
  progress: UploadProgress,
  options: DeliveryOptions,
): Promise<Placed> {
  if (problem instanceof LinkLost) {
    const why = lostFault(problem, place, secondsOf(options));
    if (!progress.asked) return { is: 'refused', at: 'open', fault: why };
    const { sent, before } = progress;
    return { is: 'cut', sent, everything: sent === bytes.length, before, fault: why };
  }
  if (!(problem instanceof Refused)) throw problem;
  if (progress.opened)
    return takeBackUnfinished(session, place, writeFault(problem, progress, bytes.length, place), bytes, progress);
  try {
    if (!exclusive || problem.status < status.failure) {
      return { is: 'refused', at: 'open', fault: await openFault(session, problem, place) };
    }
    const there = await remoteSize(session, place.path);
    if (there.is === 'file') return { is: 'taken' };
  } catch (lost) {
    if (lost instanceof LinkLost)
      return { is: 'refused', at: 'open', fault: lostFault(lost, place, secondsOf(options)) };
    throw lost;
  }
  // No file of that name: then it is the flag "only if it is new" that this server does not know.
  return placeFile(session, place, bytes, false, options);
}

function secondsOf(options: DeliveryOptions): number {
  return Math.round((options.deadlines?.operationMs ?? usualDeadlines.operationMs) / 1000);
}

/** A refused write or close: the file was emptied by us, so what lies there is ours unless it shows otherwise. */
async function takeBackUnfinished(
  session: Session,
  place: Place,
  cause: Fault,
  bytes: Buffer,
  progress: UploadProgress,
): Promise<Placed> {
  try {
    const taken = await takeBackPart(session, place.path, bytes, 'remove', progress.before);
    const gone = taken === 'removed' || taken === 'absent' || taken === 'other';
    if (gone || (taken === 'whole' && (await remove(session, place.path))))
      return { is: 'refused', at: 'data', fault: cause };
    // Without a single byte taken there is nothing that anybody could read, unless it was emptied by us.
    const there = await remoteSize(session, place.path);
    const emptied = progress.before !== undefined && progress.before.bytes > 0;
    const readable =
      there.is === 'file'
        ? there.bytes > 0 || emptied
        : there.is === 'silent' && (progress.acknowledged > 0 || emptied);
    if (!readable) return { is: 'refused', at: 'data', fault: cause };
    return { is: 'left', fault: leftFault(cause, place) };
  } catch (problem) {
    if (!(problem instanceof LinkLost)) throw problem;
    const { acknowledged, before } = progress;
    return { is: 'cut', sent: acknowledged, everything: acknowledged === bytes.length, before, fault: cause };
  }
}

/** A closed file that is not what was sent. */
export async function takeBackDamaged(session: Session, place: Place, cause: Fault): Promise<Placed> {
  try {
    if (await remove(session, place.path)) return { is: 'refused', at: 'data', fault: cause };
    if ((await remoteSize(session, place.path)).is === 'absent') return { is: 'refused', at: 'data', fault: cause };
  } catch (problem) {
    if (!(problem instanceof LinkLost)) throw problem;
  }
  return { is: 'left', fault: leftFault(cause, place) };
}
