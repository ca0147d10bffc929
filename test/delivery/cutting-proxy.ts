import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface Cut {
  /** Which way the bytes are counted. */
  readonly way: 'to the server' | 'to the client';
  /** The line is cut after so many bytes of one connection. */
  readonly at: number;
  /** 'reset' both ends at once, 'end' politely, 'hole': both stay open and nothing passes any more. */
  readonly how: 'reset' | 'end' | 'hole';
  /** Only the first connection; every one at the same place; or after the first nobody gets through any more. */
  readonly lines: 'first' | 'all' | 'for good';
}

/** How the bytes travel, both ways. */
export interface Travel {
  /** One way, in milliseconds. */
  readonly latencyMs?: number;
  /** In drops of so many bytes, one every millisecond or so. */
  readonly drops?: number;
}

export interface CuttingProxy {
  readonly host: '127.0.0.1';
  readonly port: number;
  /** Bytes of the longest connection so far. */
  readonly counted: { toServer: number; toClient: number };
  /** From now on nothing passes on any line, and neither end is told. */
  swallow(): void;
  stop(): Promise<void>;
}

/** A line to a server on loopback that is as long, as thin and as broken as a test wants it. */
export async function startCuttingProxy(serverPort: number, cut?: Cut, travel: Travel = {}): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  const counted = { toServer: 0, toClient: 0 };
  let connections = 0;
  let swallowed = false;

  const listener = createServer({ noDelay: true }, (client) => {
    connections += 1;
    if (cut?.lines === 'for good' && connections > 1) {
      client.destroy();
      return;
    }
    const applies = cut !== undefined && (cut.lines === 'all' || connections === 1);
    const server = connect({ port: serverPort, host: '127.0.0.1', noDelay: true });
    let broken = false;
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        // A hole tells neither end that the other is gone.
        if (!swallowed && !(broken && cut?.how === 'hole')) for (const other of [client, server]) other.destroy();
      });
    }
    const pass = (from: Socket, to: Socket, way: Cut['way']): void => {
      let bytes = 0;
      const send = sender(to, travel);
      from.on('data', (data: Buffer) => {
        if (broken || swallowed) return;
        const room = applies && cut.way === way ? cut.at - bytes : Infinity;
        const passed = data.subarray(0, Math.max(0, Math.min(data.length, room)));
        bytes += passed.length;
        if (way === 'to the server') counted.toServer = Math.max(counted.toServer, bytes);
        else counted.toClient = Math.max(counted.toClient, bytes);
        send(passed);
        if (passed.length === data.length) return;
        broken = true;
        if (cut?.how === 'reset') for (const socket of [client, server]) socket.resetAndDestroy();
        if (cut?.how === 'end') for (const socket of [client, server]) socket.end();
      });
      from.on('end', () => {
        if (!broken && !swallowed) send('end');
      });
    };
    pass(client, server, 'to the server');
    pass(server, client, 'to the client');
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  return {
    host: '127.0.0.1',
    port: typeof address === 'object' && address ? address.port : 0,
    counted,
    swallow: () => void (swallowed = true),
    stop: () =>
      new Promise((stopped) => {
        listener.close(() => stopped());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Passes on what it is given, in order, at the line’s own pace. */
function sender(to: Socket, { latencyMs = 0, drops }: Travel): (data: Buffer | 'end') => void {
  const now = (data: Buffer | 'end'): void => {
    if (to.destroyed) return;
    if (data === 'end') to.end();
    else to.write(data);
  };
  if (latencyMs === 0 && drops === undefined) return now;
  let before: Promise<void> = Promise.resolve();
  return (data) => {
    // What is sent at once also travels at once: the wait is counted from now, not from the arrival before.
    const travelled = pause(latencyMs);
    before = before.then(async () => {
      await travelled;
      if (data === 'end' || drops === undefined) return now(data);
      for (let at = 0; at < data.length; at += drops) {
        now(data.subarray(at, at + drops));
        await pause(1);
      }
    });
  };
}
