import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import type { DeliveryTarget } from '../delivery/target';
import { feedDestination } from '../run/destination-of';
import { loadFeed, type LoadedFeed } from '../run/load-feed';
import { remotePath, targetFor } from '../run/target';

/** A feed, and the server that it delivers to. */
export async function feedTarget(
  feedFile: string,
): Promise<Result<{ readonly loaded: LoadedFeed; readonly target: DeliveryTarget }, Fault>> {
  const loaded = await loadFeed(feedFile);
  if (!loaded.ok) return loaded;
  const { connection } = loaded.value.feed;
  if (!connection) return err(fault('no connection', 'usage'));
  const destination = await feedDestination(loaded.value);
  if (!destination.ok) return destination;
  const remote = remotePath(connection, destination.value, destination.value.fileName);
  const target = targetFor(loaded.value, destination.value, remote);
  return target.ok ? ok({ loaded: loaded.value, target: target.value }) : target;
}
