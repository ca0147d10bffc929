import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Destination } from '../../shared/destination/destination';
import { fault, type Fault } from '../../shared/fault';
import type { Connection } from '../../shared/feed/connection';
import type { Feed } from '../../shared/feed/feed';
import { err, ok, type Result } from '../../shared/result';
import { bareHost, isHost } from '../delivery/host';
import type { DeliveryTarget } from '../delivery/target';
import type { Server, Way } from '../delivery/way';
import { allowedKeys } from '../policy/in-force';
import type { LoadedFeed } from './load-feed';

/** The path a file gets at the vendor's server: the feed's folder, or else the vendor's usual one. */
export function remotePath(connection: Connection | undefined, destination: Destination, fileName: string): string {
  return posix.join(connection?.folder ?? destination.folder, fileName);
}

/** Digest of whose folder it is. The port is left out: a server that moves to another port is still the same. */
export function placeOf(connection: Connection, destination: Destination): string {
  const folder = posix.normalize(connection.folder ?? destination.folder).replace(/(?<=.)\/$/, '');
  const account = [bareHost(connection.host).toLowerCase(), connection.username, folder];
  return createHash('sha256').update(JSON.stringify(account)).digest('hex').slice(0, 16);
}

/** Where and how to deliver a file of that remote path. */
export function targetFor(loaded: LoadedFeed, destination: Destination, remote: string): Result<DeliveryTarget, Fault> {
  const { connection } = loaded.feed;
  if (!connection) return err(fault('no connection', 'usage'));
  const reached = reachedServer(connection);
  if (!reached.ok) return reached;
  const folder = posix.dirname(remote);
  return ok({
    ...reached.value,
    folder: folder === '.' ? '' : folder,
    fileName: posix.basename(remote),
    ...publishRule(loaded.feed, connection, destination),
  });
}

/** How a file is put there as the feed says, or else as the server allows where the vendor reads as it does. */
export function publishRule(
  { settings }: Feed,
  connection: Connection,
  destination: Destination,
): Pick<DeliveryTarget, 'publish' | 'temporary' | 'reads'> {
  const byName = readsByName(connection, destination);
  return {
    publish: destination.publish,
    temporary: byName ? 'beside' : 'where the session starts',
    ...(settings.publish === undefined && { reads: byName ? 'the agreed name' : 'the newest file' }),
  };
}

/** One agreed name for the whole list is read as such. Else the newest file is read, and an unfinished one must not be that. */
function readsByName({ fileName }: Connection, destination: Destination): boolean {
  return destination.sends === 'register' && !/\{(date|time)\}/.test(fileName ?? destination.fileName);
}

/**
 * The server of a connection and the way there, as it is delivered to. The fault names an address that is none, or a
 * server that the IT department does not allow; where it names keys, no other is accepted.
 */
export function reachedServer(connection: Connection): Result<Server & Way, Fault> {
  const { host, port, username, hostKeys, algorithms, proxy, jumpHost } = connection;
  const wrong = [host, proxy?.host, jumpHost?.host].find((name) => name !== undefined && !isHost(name));
  if (wrong !== undefined) return err(fault('server address not usable', 'usage', { host: wrong }));
  const keys = allowedKeys({ host, port, hostKeys });
  if (!keys.ok) return keys;
  const jumpKeys = jumpHost && allowedKeys(jumpHost);
  if (jumpKeys && !jumpKeys.ok) return jumpKeys;
  return ok({
    host,
    port,
    username,
    hostKeys: keys.value,
    ...(algorithms && { algorithms }),
    ...(proxy && { proxy }),
    ...(jumpHost && { jumpHost: { ...jumpHost, ...(jumpKeys && { hostKeys: jumpKeys.value }) } }),
  });
}
