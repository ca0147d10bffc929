import { createHash } from 'node:crypto';
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

/** Digest of whose folder it is. The port is left out: a server that moves to another port is still the same. */
export function placeOf(connection: Connection, destination: Destination): string {
  const folder = posix.normalize(connection.folder ?? destination.folder);
  const account = [connection.host.toLowerCase(), connection.username, folder];
  return createHash('sha256').update(JSON.stringify(account)).digest('hex').slice(0, 16);
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
