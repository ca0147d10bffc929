import { connect, createServer, type Socket } from 'node:net';

export interface DelayingProxy {
  readonly host: '127.0.0.1';
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * A line to a server on loopback on which every byte travels for so many milliseconds, in order and in both
 * directions: there and back takes twice as long. As wide as the machine: nothing waits for what is ahead of it.
 */
export async function startDelayingProxy(serverPort: number, oneWayMs: number): Promise<DelayingProxy> {
  const sockets = new Set<Socket>();
  const listener = createServer({ noDelay: true }, (client) => {
    const server = connect({ port: serverPort, host: '127.0.0.1', noDelay: true });
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(from);
      from.on('error', () => undefined);
      from.on('close', () => sockets.delete(from));
      delay(from, to, oneWayMs);
    }
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  return {
    host: '127.0.0.1',
    port: typeof address === 'object' && address ? address.port : 0,
    stop: () =>
      new Promise((stopped) => {
        listener.close(() => stopped());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function delay(from: Socket, to: Socket, oneWayMs: number): void {
  // One timer for everything under way: timers of their own could overtake each other.
  const underWay: { readonly due: number; readonly data: Buffer | 'end' | 'close' }[] = [];
  let timer: NodeJS.Timeout | undefined;
  const arrive = (): void => {
    timer = undefined;
    const now = performance.now();
    to.cork();
    for (let first = underWay[0]; first && first.due <= now + 0.5; first = underWay[0]) {
      underWay.shift();
      if (first.data === 'end') to.end();
      else if (first.data === 'close') to.destroy();
      else to.write(first.data);
    }
    to.uncork();
    const next = underWay[0];
    if (next) timer = setTimeout(arrive, Math.max(1, next.due - performance.now()));
  };
  const send = (data: Buffer | 'end' | 'close'): void => {
    underWay.push({ due: performance.now() + oneWayMs, data });
    timer ??= setTimeout(arrive, oneWayMs);
  };
  from.on('data', send);
  from.on('end', () => send('end'));
  from.on('close', () => send('close'));
}
