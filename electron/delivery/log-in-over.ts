import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import type { Agreed } from './algorithms';
import { typesToAsk, type HostKey } from './host-key';
import { findAcceptedKey } from './host-key-search';
import { attempt, type Attempt, type Order } from './ssh-attempt';
import type { Line, Server } from './way';

export interface LoggedIn<T> {
  readonly value: T;
  readonly line: Line;
  readonly agreed: Agreed | undefined;
}

/** Logs in, on the accepted host key even where the server shows another of its keys first. */
export async function logInOver<T>(order: Omit<Order<T>, 'types'>): Promise<Result<LoggedIn<T>, Fault>> {
  const { server, road, deadline } = order;
  const tryWith = (types: readonly string[]): Promise<Attempt<T>> => attempt({ ...order, types });
  let outcome = await tryWith(typesToAsk(server.hostKeys));
  if (outcome.is === 'other key') {
    const known = await findAcceptedKey(road, server, outcome.key.type, deadline);
    if (known) outcome = await tryWith([known.type]);
  }
  if (outcome.is === 'open') return ok(outcome);
  return err(outcome.is === 'failed' ? outcome.fault : notAcceptedFault(server, outcome.key));
}

/** The server shows a key that nobody accepted: for good, until a person has looked. */
export function notAcceptedFault(
  { host, hostKeys }: Pick<Server, 'host' | 'hostKeys'>,
  { fingerprint: seen, type }: HostKey,
): Fault {
  return hostKeys.length === 0
    ? fault('host key not accepted yet', 'stop', { host, seen, type })
    : fault('host key changed', 'stop', { host, seen, type, accepted: hostKeys.join(', ') });
}
