import { fault, type Fault } from '../../shared/fault';
import { lostFault } from './lost-fault';
import type { Place } from './place';
import type { Session } from './session';
import { leftFault, openFault, remove, writeFault } from './sftp-errors';
import { LinkLost, Refused, status } from './sftp-problem';
import type { DeliveryOptions, Verified } from './target';
import { usualDeadlines } from './target';
import { newUploadProgress, upload, usualWindow, type UploadProgress } from './upload';
import { remoteSize } from './remote-size';
import { usualReadBackLimit, verify } from './verify';

export type Placed =
  | { readonly is: 'placed'; readonly verified: Verified }
  /** Only for an exclusive wish: another file has that name. */
  | { readonly is: 'taken' }
  /** Nothing of ours can be read there. */
  | { readonly is: 'refused'; readonly at: 'open' | 'data'; readonly fault: Fault }
  /** The link is gone, and so many bytes of an unfinished file may lie there. */
  | { readonly is: 'cut'; readonly written: number; readonly fault: Fault }
  /** A damaged or unfinished file lies there, and the server does not let us remove it. */
  | { readonly is: 'left'; readonly damaged: boolean; readonly fault: Fault }
  /** The last byte was sent, but not confirmed. */
  | { readonly is: 'unconfirmed'; readonly fault: Fault };

/** Writes one file to one path and checks it; says exactly what may lie there when it fails. */
export async function placeFile(
  session: Session,
  place: Place,
  bytes: Buffer,
  exclusive: boolean,
  options: DeliveryOptions,
): Promise<Placed> {
  const progress = newUploadProgress();
  try {
    await upload(session, place.path, bytes, progress, {
      exclusive,
      window: options.window ?? usualWindow,
      onBytes: (done) => options.onStep?.({ is: 'sending', bytes: done, of: bytes.length }),
    });
  } catch (problem) {
    return explain(session, problem, place, bytes, exclusive, progress, options);
  }
  options.onStep?.({ is: 'checking' });
  const found = await verify(session, place.path, bytes, progress.counted, options.readBackLimit ?? usualReadBackLimit);
  if (found.is === 'sound') return { is: 'placed', verified: found.verified };
  const { host } = place;
  const cause =
    found.is === 'wrong size'
      ? fault('remote size differs', 'retry', { host, bytes: bytes.length, found: found.found })
      : fault('remote content differs', 'retry', { host });
  return takeBack(session, place, cause, { damaged: true, taken: bytes.length });
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
  if (problem instanceof LinkLost) return explainLost(problem, place, bytes, progress, options);
  if (!(problem instanceof Refused)) throw problem;
  if (progress.opened) {
    const cause = writeFault(problem, progress, bytes.length, place);
    return takeBack(session, place, cause, { damaged: false, taken: progress.acknowledged });
  }
  try {
    if (!exclusive || problem.status < status.failure) {
      return { is: 'refused', at: 'open', fault: await openFault(session, problem, place) };
    }
    const there = await remoteSize(session, place.path);
    if (there.is === 'file') return { is: 'taken' };
  } catch (lost) {
    if (lost instanceof LinkLost) return { is: 'refused', at: 'open', fault: lostFault(lost, place, secondsOf(options)) };
    throw lost;
  }
  // No file of that name: then it is the flag "only if it is new" that this server does not know.
  return placeFile(session, place, bytes, false, options);
}

function explainLost(
  lost: LinkLost,
  place: Place,
  bytes: Buffer,
  progress: UploadProgress,
  options: DeliveryOptions,
): Placed {
  const why = lostFault(lost, place, secondsOf(options));
  if (!progress.asked) return { is: 'refused', at: 'open', fault: why };
  if (progress.sent < bytes.length) return { is: 'cut', written: progress.sent, fault: why };
  const { host, file } = place;
  return { is: 'unconfirmed', fault: fault('delivery unconfirmed', 'retry', { host, file }) };
}

function secondsOf(options: DeliveryOptions): number {
  return Math.round((options.deadlines?.operationMs ?? usualDeadlines.operationMs) / 1000);
}

/** Removes what must not be read. A file into which not one byte was taken has nothing that anybody could read. */
async function takeBack(
  session: Session,
  place: Place,
  cause: Fault,
  left: { readonly damaged: boolean; readonly taken: number },
): Promise<Placed> {
  try {
    const gone = await remove(session, place.path);
    const there = gone ? undefined : await remoteSize(session, place.path);
    const readable = there?.is === 'file' ? there.bytes > 0 : there?.is === 'silent' && left.taken > 0;
    if (!readable) return { is: 'refused', at: 'data', fault: cause };
    return { is: 'left', damaged: left.damaged, fault: leftFault(cause, place) };
  } catch (problem) {
    if (problem instanceof LinkLost) return { is: 'cut', written: left.taken, fault: cause };
    throw problem;
  }
}
