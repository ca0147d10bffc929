import { connect } from './connect';
import { limitRun } from './deadline';
import { LinkLost } from './sftp-problem';
import { placeAt } from './still-there';
import { takeBackPart, type TakenBack } from './take-back';
import { type Credentials, type DeliveryTarget, type LinkOptions, usualDeadlines } from './target';

/**
 * Removes what a broken delivery left of these bytes under a name of their own, and nothing else. Best effort: undefined
 * where the server could not be asked.
 */
export async function removePart(
  bytes: Uint8Array,
  target: DeliveryTarget,
  credentials: Credentials,
  remote: string,
  options: LinkOptions = {},
): Promise<TakenBack | undefined> {
  const place = placeAt(target, remote);
  if (!place.ok) return undefined;
  const limit = limitRun(options.deadlines?.runMs ?? usualDeadlines.runMs, options.signal);
  const session = await connect(target, credentials, { ...options, signal: limit.signal });
  try {
    if (!session.ok) return undefined;
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return await takeBackPart(session.value, place.value.path, content, 'leave');
  } catch (problem) {
    if (!(problem instanceof LinkLost)) throw problem;
    return undefined;
  } finally {
    limit.clear();
    if (session.ok) await session.value.end();
  }
}
