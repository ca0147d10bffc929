import { fault } from '../../shared/fault';
import { connect } from './connect';
import { limitRun } from './deadline';
import { publishOver, type CutShort, type Published } from './publish';
import { publishByRename } from './publish-by-rename';
import { publishUnique } from './publish-unique';
import { placeOf, type Place } from './place';
import { publishWay } from './publish-way';
import type { Session } from './session';
import { leftFault } from './sftp-errors';
import { LinkLost } from './sftp-problem';
import { takeBackPart, type TakenBack } from './take-back';
import {
  usualDeadlines,
  type Credentials,
  type DeliveryOptions,
  type DeliveryOutcome,
  type DeliveryTarget,
} from './target';

/** Cleaning up after a broken link must not take as long as a delivery: to connect, and in all. */
const cleanUpMs = 15_000;
const wholeCleanUpMs = 60_000;

/**
 * Delivers exactly these bytes. One connection, one attempt; trying again is the caller's decision (see fault.decision).
 * Never throws for anything the network or the server does. "delivered" only when the server said yes to every write
 * and to the close, and nothing it shows speaks against it.
 */
export async function deliver(
  bytes: Uint8Array,
  target: DeliveryTarget,
  credentials: Credentials,
  options: DeliveryOptions = {},
): Promise<DeliveryOutcome> {
  const place = placeOf(target);
  if (!place.ok) return { is: 'failed', fault: place.error };
  if (bytes.length === 0) return { is: 'failed', fault: fault('empty file not sent', 'person') };
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

  const limit = limitRun(options.deadlines?.runMs ?? usualDeadlines.runMs, options.signal);
  let done: { readonly published: Published; readonly target: DeliveryTarget };
  try {
    done = await inTime(content, target, credentials, place.value, { ...options, signal: limit.signal });
  } finally {
    limit.clear();
  }
  const { published } = done;
  return published.is === 'cut'
    ? afterCut(published, content, done.target, credentials, place.value, options)
    : published;
}

async function inTime(
  content: Buffer,
  wanted: DeliveryTarget,
  credentials: Credentials,
  place: Place,
  options: DeliveryOptions,
): Promise<{ readonly published: Published; readonly target: DeliveryTarget }> {
  options.onStep?.({ is: 'connecting' });
  const session = await connect(wanted, credentials, options);
  if (!session.ok) return { published: { is: 'failed', fault: session.error }, target: wanted };
  options.onStep?.({ is: 'logged in' });
  try {
    const target = await asOffered(session.value, wanted, place);
    return { published: await publish(session.value, content, target, place, options), target };
  } finally {
    await session.value.end();
  }
}

/** The target with the way that this server allows, where that is left to it. */
async function asOffered(session: Session, target: DeliveryTarget, place: Place): Promise<DeliveryTarget> {
  if (!target.reads) return target;
  try {
    const { publish, temporary } = await publishWay(session, target.reads, place.folderPath);
    return { ...target, publish, temporary };
  } catch (problem) {
    // Nothing was written; whatever is asked next says that the link is gone.
    if (problem instanceof LinkLost) return target;
    throw problem;
  }
}

function publish(
  session: Session,
  content: Buffer,
  target: DeliveryTarget,
  place: Place,
  options: DeliveryOptions,
): Promise<Published> {
  switch (target.publish) {
    case 'unique name':
      return publishUnique(session, place, content, options);
    case 'overwrite':
      return publishOver(session, place, content, options);
    case 'temp then rename':
      return publishByRename(session, place, content, options, target.temporary ?? 'beside');
  }
}

/**
 * The link broke before the end was seen. A part of the file may lie there, and be read, so we come back once, even
 * when we were told to stop, and remove it. What looks whole stays, and is for the caller to look at.
 */
async function afterCut(
  cut: CutShort,
  content: Buffer,
  target: DeliveryTarget,
  credentials: Credentials,
  place: Place,
  options: DeliveryOptions,
): Promise<DeliveryOutcome> {
  options.onStep?.({ is: 'removing' });
  const connectMs = Math.min(options.deadlines?.connectMs ?? usualDeadlines.connectMs, cleanUpMs);
  const limit = limitRun(wholeCleanUpMs, undefined);
  const session = await connect(target, credentials, {
    deadlines: { ...options.deadlines, connectMs },
    signal: limit.signal,
  });
  let found: TakenBack | undefined;
  if (session.ok) {
    const unreadable = !cut.final || target.publish === 'unique name' ? 'remove' : 'leave';
    try {
      found = await takeBackPart(session.value, cut.path, content, unreadable, cut.before);
    } catch (problem) {
      if (!(problem instanceof LinkLost)) throw problem;
    } finally {
      await session.value.end();
    }
  }
  limit.clear();
  // Under a temporary name nobody reads it; without a byte sent there is nothing to read, but for an agreed name that
  // may have been emptied: who reads that finds nobody in it.
  const emptied = target.publish !== 'unique name' && (found === undefined || found === 'stays');
  if (found === 'removed' || !cut.final || (cut.sent === 0 && !emptied)) return { is: 'failed', fault: cut.fault };
  // "Not there" proves nothing: an object store shows a file only once it noticed that the old link is gone.
  const { host, file, path: remote } = place;
  const unconfirmed = cut.everything && found !== 'stays';
  const why = unconfirmed ? fault('delivery unconfirmed', 'retry', { host, file }) : leftFault(cut.fault, place);
  return { is: 'unknown', remote, fault: why };
}
