import type { Fault } from '../../shared/fault';
import type { Result } from '../../shared/result';
import { hostKeyTypes } from './algorithms';
import { startDeadline } from './deadline';
import type { HostKey } from './host-key';
import { askForKey } from './host-key-search';
import { roadTo } from './road';
import { usualDeadlines, type LinkOptions } from './target';
import type { Reach, WayCredentials } from './way';

/**
 * Asks a server which key it shows, without any log-in there: not even a user name leaves for it.
 * @param credentials what opens the way, where a proxy or a jump host wants that
 * @param types kinds of key to ask for, best first; left out: all
 */
export async function readHostKey(
  server: Reach,
  credentials: WayCredentials = {},
  options: LinkOptions = {},
  types: readonly string[] = hostKeyTypes,
): Promise<Result<HostKey, Fault>> {
  const deadlines = { ...usualDeadlines, ...options.deadlines };
  const deadline = startDeadline(deadlines.connectMs, options.signal);
  const road = roadTo(server, credentials, deadlines);
  try {
    return await askForKey(road, types, server.algorithms, deadline);
  } finally {
    road.close();
    deadline.clear();
  }
}
