import { ok } from '../../shared/result';
import { jumpRoad } from './jump';
import { openSocket } from './open-socket';
import { openThroughProxy } from './proxy';
import type { Deadlines } from './target';
import type { Road, Server, Way, WayCredentials } from './way';

/** The way to a server; none of it is gone before it is asked for. */
export function roadTo(
  server: Pick<Server, 'host' | 'port'> & Way,
  credentials: WayCredentials,
  deadlines: Deadlines,
): Road {
  const { host, port, proxy, jumpHost } = server;
  if (jumpHost) {
    const outer = roadTo({ host: jumpHost.host, port: jumpHost.port, proxy }, credentials, deadlines);
    return jumpRoad({ host, port, jumpHost, secrets: credentials.jumpHost ?? {}, outer, deadlines });
  }
  return {
    host,
    port,
    finder: proxy ? 'proxy' : 'here',
    ready: async () => ok(undefined),
    line: async (deadline) => {
      if (proxy) return openThroughProxy(proxy, credentials.proxyPassword, server, deadline);
      const opened = await openSocket(host, port, deadline);
      return opened.ok ? ok({ stream: opened.value, received: () => opened.value.bytesRead }) : opened;
    },
    close: () => undefined,
  };
}
