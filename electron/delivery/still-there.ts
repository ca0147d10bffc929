import type { Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { connect } from './connect';
import { limitRun } from './deadline';
import { lostFault } from './lost-fault';
import { placeOf, type Place } from './place';
import { remoteSize } from './remote-size';
import type { Session } from './session';
import { folderState } from './sftp-errors';
import { LinkLost } from './sftp-problem';
import { usualDeadlines, type Credentials, type DeliveryTarget, type LinkOptions } from './target';

/** 'hidden': the server does not tell, or the folder itself is gone. */
export type Whereabouts = 'there' | 'gone' | 'hidden';

/**
 * Which of these files still lie at the server, by asking for each or by listing its folder, over one connection;
 * changes nothing.
 * @param remotes paths as the deliveries reported them
 */
export async function stillThere(
  target: DeliveryTarget,
  credentials: Credentials,
  remotes: readonly string[],
  options: LinkOptions = {},
): Promise<Result<ReadonlyMap<string, Whereabouts>, Fault>> {
  const places: Place[] = [];
  for (const remote of remotes) {
    const place = placeAt(target, remote);
    if (!place.ok) return place;
    places.push(place.value);
  }
  const limit = limitRun(options.deadlines?.runMs ?? usualDeadlines.runMs, options.signal);
  try {
    const session = await connect(target, credentials, { ...options, signal: limit.signal });
    if (!session.ok) return session;
    try {
      const found = new Map<string, Whereabouts>();
      for (const [index, place] of places.entries())
        found.set(remotes[index] ?? '', await whereIs(session.value, place));
      return ok(found);
    } catch (problem) {
      if (!(problem instanceof LinkLost)) throw problem;
      const seconds = Math.round((options.deadlines?.operationMs ?? usualDeadlines.operationMs) / 1000);
      return err(lostFault(problem, target, seconds));
    } finally {
      await session.value.end();
    }
  } finally {
    limit.clear();
  }
}

/** @throws LinkLost */
async function whereIs(session: Session, { path, folderPath }: Place): Promise<Whereabouts> {
  const size = await remoteSize(session, path);
  if (size.is === 'file') return 'there';
  if (size.is === 'silent') return 'hidden';
  // Without its folder it proves nothing that the file is not there: the folder may have moved.
  return (await folderState(session, folderPath)) === 'missing' ? 'hidden' : 'gone';
}

/** The place of a path as a delivery reported it. */
export function placeAt(target: DeliveryTarget, remote: string): Result<Place, Fault> {
  const cut = remote.lastIndexOf('/');
  const folder = cut < 0 ? '' : remote.slice(0, cut) || '/';
  return placeOf({ ...target, folder, fileName: remote.slice(cut + 1) });
}
