import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { byteReader } from './byte-reader';
import type { Deadline } from './deadline';
import { lostFault } from './lost-fault';
import { openSocket } from './open-socket';
import { askConnectProxy } from './proxy-connect';
import { askSocksProxy } from './proxy-socks';
import type { ProxyTalk } from './proxy-talk';
import { LinkLost } from './sftp-problem';
import type { Line, ProxyServer, Server } from './way';

/**
 * A line to a server through a proxy, which also looks up the server’s name. The faults tell what the proxy said;
 * a refused password is never tried again.
 */
export async function openThroughProxy(
  proxy: ProxyServer,
  password: string | undefined,
  server: Pick<Server, 'host' | 'port'>,
  deadline: Deadline,
): Promise<Result<Line, Fault>> {
  if (proxy.username !== undefined && !password)
    return err(fault('no proxy password', 'usage', { proxy: proxy.host, user: proxy.username }));
  const opened = await openProxy(proxy, deadline);
  if (!opened.ok) return opened;
  const socket = opened.value;
  const reader = byteReader(socket, deadline);
  const talk: ProxyTalk = { proxy, password, server };
  try {
    const ask = proxy.kind === 'http' ? askConnectProxy : askSocksProxy;
    const refused = await ask(talk, (bytes) => void socket.write(bytes), reader);
    if (refused) {
      socket.destroy();
      return err(refused);
    }
  } catch (problem) {
    socket.destroy();
    if (!(problem instanceof LinkLost)) throw problem;
    if (problem.reason === 'closed')
      return err(fault('proxy hung up', 'retry', { proxy: proxy.host, port: proxy.port }));
    return err(proxyLost(proxy, problem, deadline));
  }
  reader.release();
  // What the proxy itself said is not the server’s.
  const before = socket.bytesRead - socket.readableLength;
  return ok({ stream: socket, received: () => socket.bytesRead - before });
}

/** The line to the proxy itself, nothing asked of it yet. */
export async function openProxy(proxy: ProxyServer, deadline: Deadline): ReturnType<typeof openSocket> {
  const opened = await openSocket(proxy.host, proxy.port, deadline);
  if (opened.ok) return opened;
  const { code, values } = opened.error;
  if (code === 'server not found') return err(fault('proxy not found', 'retry', { proxy: proxy.host }));
  if (code === 'server did not answer' || code === 'server refused connection' || code === 'server not reachable')
    return err(fault('proxy not reachable', 'retry', { proxy: proxy.host, port: proxy.port }));
  return err(fault(code, opened.error.decision, values));
}

function proxyLost({ host, port }: ProxyServer, lost: LinkLost, { seconds }: Deadline): Fault {
  return lost.reason === 'silent'
    ? fault('proxy did not answer', 'retry', { proxy: host, port, seconds })
    : lostFault(lost, { host, port }, seconds);
}
