import { createServer } from 'node:net';

/** What a client offers before anything is secret: RFC 4253, 7.1. */
export interface ClientWish {
  readonly port: number;
  /** Ways to exchange keys, in the client’s order, once it has called. */
  readonly keyExchanges: Promise<readonly string[]>;
  stop(): Promise<void>;
}

const keyExchangeInit = 20;

/** Greets as an SSH server does, reads the client’s first packet, and hangs up. */
export async function listenForWish(): Promise<ClientWish> {
  let tell: (names: readonly string[]) => void;
  const keyExchanges = new Promise<readonly string[]>((resolve) => (tell = resolve));
  const listener = createServer((line) => {
    let seen = Buffer.alloc(0);
    line.on('error', () => undefined);
    line.write('SSH-2.0-Listener\r\n');
    line.on('data', (data: Buffer) => {
      seen = Buffer.concat([seen, data]);
      const names = firstNameList(seen);
      if (!names) return;
      tell(names);
      line.destroy();
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  return {
    port: address && typeof address === 'object' ? address.port : 0,
    keyExchanges,
    stop: () => new Promise((resolve) => listener.close(() => resolve())),
  };
}

/** After the line with the version: length, padding, kind, 16 bytes of chance, then the list of names. */
function firstNameList(bytes: Buffer): string[] | undefined {
  const start = bytes.indexOf('\n') + 1;
  if (start === 0 || bytes.length < start + 4) return undefined;
  const packet = bytes.subarray(start + 4, start + 4 + bytes.readUInt32BE(start));
  if (packet.length < bytes.readUInt32BE(start) || packet[1] !== keyExchangeInit) return undefined;
  const list = packet.subarray(2 + 16);
  return list
    .subarray(4, 4 + list.readUInt32BE(0))
    .toString('latin1')
    .split(',');
}
