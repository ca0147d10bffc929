import { fault, type Fault } from '../../shared/fault';
import type { ProxyServer, Server } from './way';

/** A proxy that is spoken to: where it is, who we are, and where we want to get. */
export interface ProxyTalk {
  readonly proxy: ProxyServer;
  readonly password: string | undefined;
  readonly server: Pick<Server, 'host' | 'port'>;
}

/** It answered something that its kind of proxy never says. */
export function notAProxy({ host, port, kind }: ProxyServer): Fault {
  return fault('not a proxy', 'person', { proxy: host, port, kind: kind === 'http' ? 'HTTP' : 'SOCKS5' });
}
