import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import type { SecurityProfile } from './algorithms';
import type { Deadline } from './deadline';
import { isAccepted, typesOfAccepted, type HostKey } from './host-key';
import { plainClient } from './plain-client';
import { attempt } from './ssh-attempt';
import type { Road } from './way';

/** Goes just so far that the server has shown a key of these types, then hangs up: not even a user name leaves. */
export async function askForKey(
  road: Road,
  types: readonly string[],
  algorithms: SecurityProfile | undefined,
  deadline: Deadline,
): Promise<Result<HostKey, Fault>> {
  const { host, port } = road;
  const shown = await attempt({
    // Never sent: no key is accepted here, so no log-in begins.
    server: { host, port, username: 'nobody', hostKeys: [], algorithms },
    logIn: { username: 'nobody' },
    road,
    types,
    opener: plainClient,
    deadlines: { keepAliveMs: 0 },
    deadline,
  });
  if (shown.is === 'other key') return ok(shown.key);
  return err(shown.is === 'failed' ? shown.fault : fault('connection lost', 'retry', { host }));
}

/**
 * A server may own several keys, and shows the type that the client likes best; the accepted one may be another.
 * Asks for one type after the other until it shows an accepted one.
 * @param shown the type already seen
 * @returns the accepted key that it also owns, or undefined
 */
export async function findAcceptedKey(
  road: Road,
  server: { readonly hostKeys: readonly string[]; readonly algorithms?: SecurityProfile | undefined },
  shown: string,
  deadline: Deadline,
): Promise<HostKey | undefined> {
  const { hostKeys, algorithms } = server;
  if (hostKeys.length === 0) return undefined;
  const seen = new Set([shown]);
  for (;;) {
    const left = typesOfAccepted(hostKeys).filter((type) => !seen.has(type));
    if (left.length === 0) return undefined;
    const next = await askForKey(road, left, algorithms, deadline);
    if (!next.ok || seen.has(next.value.type)) return undefined;
    if (isAccepted(next.value, hostKeys)) return next.value;
    seen.add(next.value.type);
  }
}
