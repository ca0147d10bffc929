import { fault } from '../../shared/fault';
import { connect } from './connect';
import { publishByRename, publishOver, publishUnique, type Published } from './publish';
import { placeOf, type Place } from './place';
import { leftFault, remove } from './sftp-errors';
import { LinkLost } from './sftp-problem';
import { usualDeadlines, type Credentials, type DeliveryOptions, type DeliveryOutcome, type DeliveryTarget } from './target';

/** Cleaning up after a broken link must not take as long as a delivery. */
const cleanUpMs = 15_000;

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

  options.onStep?.({ is: 'connecting' });
  const session = await connect(target, credentials, options);
  if (!session.ok) return { is: 'failed', fault: session.error };
  options.onStep?.({ is: 'logged in' });

  let published: Published;
  try {
    const publish = { 'unique name': publishUnique, 'overwrite': publishOver, 'temp then rename': publishByRename };
    published = await publish[target.publish](session.value, place.value, content, options);
  } finally {
    await session.value.end();
  }
  return published.is === 'cut' ? afterCut(published, place.value, target, credentials, options) : published;
}

/**
 * The link broke in the middle: an unfinished file may lie there, and somebody may read it. Comes back once to remove
 * it, unless we were told to stop.
 */
async function afterCut(
  cut: Extract<Published, { is: 'cut' }>,
  place: Place,
  target: DeliveryTarget,
  credentials: Credentials,
  options: DeliveryOptions,
): Promise<DeliveryOutcome> {
  options.onStep?.({ is: 'removing' });
  const connectMs = Math.min(options.deadlines?.connectMs ?? usualDeadlines.connectMs, cleanUpMs);
  const gone = await removeAnew(cut.path, target, credentials, { ...options.deadlines, connectMs }, options.signal);
  if (gone || !cut.readable || cut.written === 0) return { is: 'failed', fault: cut.fault };
  return { is: 'unknown', remote: place.path, fault: leftFault(cut.fault, place) };
}

async function removeAnew(
  path: string,
  target: DeliveryTarget,
  credentials: Credentials,
  deadlines: DeliveryOptions['deadlines'],
  signal: AbortSignal | undefined,
): Promise<boolean> {
  if (signal?.aborted) return false;
  const session = await connect(target, credentials, { deadlines, signal });
  if (!session.ok) return false;
  try {
    // "Not there" is no proof: an object store shows a file only once it noticed that the old link is gone.
    return await remove(session.value, path);
  } catch (problem) {
    if (problem instanceof LinkLost) return false;
    throw problem;
  } finally {
    await session.value.end();
  }
}
