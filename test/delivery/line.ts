import { connect, createServer, type Socket } from 'node:net';

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

export interface Line {
  readonly host: '127.0.0.1';
  readonly port: number;
  /** Bytes of the longest connection so far; and how often, over all of them, the client answered to something it had heard. */
  readonly counted: { toServer: number; toClient: number; turns: number };
  /** From now on nothing passes on any line, and neither end is told. */
  swallow(): void;
  stop(): Promise<void>;
}

/** A line to a server on loopback that is as long, as thin and as broken as a test wants it. */
export async function startLine(serverPort: number, cut?: Cut, travel: Travel = {}): Promise<Line> {
  const sockets = new Set<Socket>();
  const counted = { toServer: 0, toClient: 0, turns: 0 };
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
    let heard = false;
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
      const send = sender(to, travel, () => (heard ||= to === client));
      from.on('data', (data: Buffer) => {
        if (broken || swallowed) return;
        if (from === client && heard) {
          counted.turns += 1;
          heard = false;
        }
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
function sender(to: Socket, { latencyMs = 0, drops }: Travel, arrived: () => void): (data: Buffer | 'end') => void {
  const arrive = (data: Buffer | 'end'): void => {
    if (to.destroyed) return;
    if (data === 'end') {
      to.end();
      return;
    }
    arrived();
    to.write(data);
  };
  if (latencyMs === 0 && drops === undefined) return arrive;
  // One timer for everything under way: timers of their own could overtake each other.
  const underWay: { readonly due: number; readonly data: Buffer | 'end' }[] = [];
  let timer: NodeJS.Timeout | undefined;
  const deliver = (): void => {
    timer = undefined;
    const now = performance.now();
    to.cork();
    for (let first = underWay[0]; first && first.due <= now + 0.5; first = underWay[0]) {
      underWay.shift();
      arrive(first.data);
    }
    to.uncork();
    const next = underWay[0];
    if (next) timer = setTimeout(deliver, Math.max(1, next.due - performance.now()));
  };
  let free = 0;
  return (data) => {
    // What is sent at once also travels at once: the wait is counted from now, not from the arrival before.
    const due = performance.now() + latencyMs;
    const pieces = data === 'end' || drops === undefined ? [data] : inDrops(data, drops);
    for (const piece of pieces) {
      underWay.push({ due: Math.max(due, free), data: piece });
      // The next drop comes a millisecond after this one.
      if (drops !== undefined) free = Math.max(due, free) + 1;
    }
    timer ??= setTimeout(deliver, latencyMs);
  };
}

function inDrops(data: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(data.length / size) }, (_, index) =>
    data.subarray(index * size, (index + 1) * size),
  );
}
