import { isIP, isIPv4 } from 'node:net';
import { domainToASCII } from 'node:url';
import { fault, type Fault } from '../../shared/fault';
import type { ByteReader } from './byte-reader';
import { bareHost } from './host';
import { notAProxy, type ProxyTalk } from './proxy-talk';

const version = 5;
const way = { open: 0, password: 2, none: 0xff } as const;

/**
 * Asks a SOCKS5 proxy for a line (RFC 1928; user name and password: RFC 1929).
 * @returns why it refuses; undefined: what follows on the line is the server’s
 */
export async function askSocksProxy(
  { proxy, password, server }: ProxyTalk,
  send: (bytes: Buffer) => void,
  reader: ByteReader,
): Promise<Fault | undefined> {
  const { host, username } = proxy;
  const ways = username === undefined ? [way.open] : [way.open, way.password];
  send(Buffer.from([version, ways.length, ...ways]));
  const [spoken, chosen] = await reader.take(2);
  if (spoken !== version) return notAProxy(proxy);
  if (chosen === way.none || (chosen === way.password && username === undefined)) {
    return username === undefined
      ? fault('proxy needs a log-in', 'stop', { proxy: host })
      : fault('proxy log-in of another kind', 'stop', { proxy: host, offered: 'GSSAPI' });
  }
  if (chosen === way.password) {
    send(Buffer.concat([Buffer.from([1]), short(username ?? ''), short(password ?? '')]));
    const [, refused] = await reader.take(2);
    if (refused !== 0) return fault('proxy log-in refused', 'stop', { proxy: host, user: username ?? '' });
  } else if (chosen !== way.open) return notAProxy(proxy);

  const port = Buffer.alloc(2);
  port.writeUInt16BE(server.port);
  send(Buffer.concat([Buffer.from([version, 1, 0]), addressOf(bareHost(server.host)), port]));
  const [answered, reply = 0xff, , kind] = await reader.take(4);
  if (answered !== version) return notAProxy(proxy);
  if (reply !== 0) return refusal(reply, { proxy: host, host: server.host, port: server.port });
  // Where the line starts at the proxy; of no use to us.
  const length = kind === 1 ? 4 : kind === 4 ? 16 : (await reader.take(1))[0];
  await reader.take((length ?? 0) + 2);
  return undefined;
}

function refusal(reply: number, values: { proxy: string; host: string; port: number }): Fault {
  // "Not allowed by the rules", and commands or kinds of address that it does not take.
  if (reply === 2 || reply === 7 || reply === 8) return fault('proxy forbids server', 'person', values);
  return fault('proxy cannot reach server', 'retry', values);
}

/** Text of at most 255 bytes, after its length. */
function short(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8').subarray(0, 255);
  return Buffer.concat([Buffer.from([bytes.length]), bytes]);
}

function addressOf(host: string): Buffer {
  if (isIPv4(host)) return Buffer.from([1, ...host.split('.').map(Number)]);
  if (isIP(host) === 6 && !host.includes('%')) return Buffer.from([4, ...ipv6Bytes(host)]);
  // A name is left to the proxy: it may know names that this computer does not.
  return Buffer.concat([Buffer.from([3]), short(domainToASCII(host) || host)]);
}

/** The 16 bytes of an IPv6 address. */
export function ipv6Bytes(address: string): number[] {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const pair = (high?: string, low?: string): string => (Number(high) * 256 + Number(low)).toString(16);
  const text = dotted ? `${dotted[1]}${pair(dotted[2], dotted[3])}:${pair(dotted[4], dotted[5])}` : address;
  const [before = '', after] = text.split('::');
  const groups = (part: string): number[] => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)));
  const [left, right] = [groups(before), groups(after ?? '')];
  const zeros = after === undefined ? [] : Array<number>(8 - left.length - right.length).fill(0);
  return [...left, ...zeros, ...right].flatMap((group) => [group >> 8, group & 0xff]);
}
