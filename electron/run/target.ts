import { posix } from 'node:path';
import type { Destination } from '../../shared/destination/destination';
import { fault, type Fault } from '../../shared/fault';
import type { Connection } from '../../shared/feed/feed';
import { err, ok, type Result } from '../../shared/result';
import type { DeliveryTarget } from '../delivery/target';
import type { LoadedFeed } from './load-feed';

/** The path a file gets at the vendor's server: the feed's folder, or else the vendor's usual one. */
export function remotePath(connection: Connection | undefined, destination: Destination, fileName: string): string {
  return posix.join(connection?.folder ?? destination.folder, fileName);
}

/** Where and how to deliver a file of that remote path. */
export function targetFor(loaded: LoadedFeed, destination: Destination, remote: string): Result<DeliveryTarget, Fault> {
  const { connection } = loaded.feed;
  if (!connection) return err(fault('no connection', 'usage'));
  const { host, port, username, hostKeys } = connection;
  const folder = posix.dirname(remote);
  return ok({
    host,
    port,
    username,
    hostKeys,
    folder: folder === '.' ? '' : folder,
    fileName: posix.basename(remote),
    publish: destination.publish,
  });
}
