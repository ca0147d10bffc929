import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { fault, type Fault } from '../../shared/fault';
import type { ByteReader } from './byte-reader';
import { bareHost, hostInUrl } from './host';
import { notAProxy, type ProxyTalk } from './proxy-talk';

/** More is no answer to CONNECT. */
const longestAnswer = 32 * 1024;

/**
 * Asks an HTTP proxy for a line (CONNECT: RFC 9110, 9.3.6; Basic: RFC 7617).
 * @returns why it refuses; undefined: what follows on the line is the server’s
 */
export async function askConnectProxy(
  { proxy, password, server }: ProxyTalk,
  send: (bytes: Buffer) => void,
  reader: ByteReader,
): Promise<Fault | undefined> {
  const { host, username } = proxy;
  const bare = bareHost(server.host);
  const name = isIP(bare) === 0 ? domainToASCII(bare) || bare : hostInUrl(bare);
  const place = `${name}:${server.port}`;
  const lines = [`CONNECT ${place} HTTP/1.1`, `Host: ${place}`];
  if (username !== undefined) {
    const known = Buffer.from(`${username}:${password ?? ''}`, 'utf8').toString('base64');
    lines.push(`Proxy-Authorization: Basic ${known}`);
  }
  send(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'));

  const head = (await reader.take(endOfHead)).toString('latin1');
  const status = Number(/^HTTP\/1\.[01] (\d{3})\b/.exec(head)?.[1]);
  if (status >= 200 && status < 300) return undefined;
  const values = { proxy: host, host: server.host, port: server.port };
  if (status === 407) return logInFault(head, host, username);
  if (status === 401 || status === 403 || status === 451) return fault('proxy forbids server', 'person', values);
  if (status === 408 || (status >= 500 && status !== 501 && status !== 505))
    return fault('proxy cannot reach server', 'retry', values);
  return notAProxy(proxy);
}

/** Length of the answer’s head with its empty line; of everything, when it cannot be one. */
function endOfHead(held: Buffer): number | undefined {
  const start = held.subarray(0, 5).toString('latin1');
  if (!'HTTP/'.startsWith(start)) return held.length;
  const end = held.indexOf('\r\n\r\n');
  if (end >= 0) return end + 4;
  return held.length > longestAnswer ? held.length : undefined;
}

function logInFault(head: string, proxy: string, user: string | undefined): Fault {
  const offered = [...head.matchAll(/^proxy-authenticate: *([a-z]{1,20})/gim)].map(([, scheme]) => scheme ?? '');
  const takesBasic = offered.length === 0 || offered.some((scheme) => scheme.toLowerCase() === 'basic');
  if (!takesBasic)
    return fault('proxy log-in of another kind', 'stop', { proxy, offered: [...new Set(offered)].join(', ') });
  return user === undefined
    ? fault('proxy needs a log-in', 'stop', { proxy })
    : fault('proxy log-in refused', 'stop', { proxy, user });
}
