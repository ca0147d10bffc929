import { connect, createServer, type Socket } from 'node:net';

export interface ProxyScript {
  readonly kind: 'socks5' | 'http';
  /** Wanted from everybody. */
  readonly user?: string;
  readonly password?: string;
  /** Where a name leads; left out: everything to the given host on loopback. */
  readonly names?: Readonly<Record<string, string>>;
  /** Says no: a SOCKS5 reply (RFC 1928, 6), or an HTTP status. */
  readonly refuses?: number;
  /** Takes only this kind of log-in. */
  readonly onlyLogIn?: string;
  /** Falls silent: at once, or after the greeting. */
  readonly silent?: 'at once' | 'later';
  /** Ends the line when asked for anything. */
  readonly hangsUp?: boolean;
  /** Answers this, whatever is asked. */
  readonly says?: string;
  /** Sends its answers byte by byte, and the server’s first words together with its own last ones. */
  readonly dribbles?: boolean;
}

export interface ProxyServer {
  readonly kind: 'socks5' | 'http';
  readonly host: '127.0.0.1';
  readonly port: number;
  /** Where it was asked to go: "name:port". */
  readonly asked: string[];
  /** Who logged in, with what: "user:password". */
  readonly logIns: string[];
  readonly lines: () => number;
  /** Lines that pass through now. */
  readonly open: () => number;
  /** Ends every line that passes through now. */
  cut(): void;
  stop(): Promise<void>;
}

/** A proxy of our own on loopback, that speaks SOCKS5 or HTTP CONNECT as a test wants it. */
export async function startProxy(script: ProxyScript): Promise<ProxyServer> {
  const sockets = new Set<Socket>();
  const asked: string[] = [];
  const logIns: string[] = [];
  const guests = new Set<Socket>();
  let lines = 0;
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  };

  const listener = createServer({ noDelay: true }, (guest) => {
    lines += 1;
    keep(guest);
    guests.add(guest);
    guest.on('close', () => guests.delete(guest));
    if (script.silent === 'at once') return;
    const { says } = script;
    if (says !== undefined) {
      guest.once('data', () => guest.end(says));
      return;
    }
    const reader = readerOf(guest);
    const talk = script.kind === 'http' ? talkHttp : talkSocks;
    void talk({ script, guest, reader, asked, logIns, keep }).catch(() => guest.destroy());
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    kind: script.kind,
    host: '127.0.0.1',
    port: typeof address === 'object' && address ? address.port : 0,
    asked,
    logIns,
    lines: () => lines,
    open: () => guests.size,
    cut,
    stop: () =>
      new Promise((done) => {
        listener.close(() => done());
        cut();
      }),
  };
}

interface Talk {
  readonly script: ProxyScript;
  readonly guest: Socket;
  readonly reader: Reader;
  readonly asked: string[];
  readonly logIns: string[];
  readonly keep: (socket: Socket) => void;
}

interface Reader {
  take(count: number): Promise<Buffer>;
  takeHead(): Promise<string>;
  rest(): Buffer;
}

function readerOf(socket: Socket): Reader {
  let held = Buffer.alloc(0);
  let wake = (): void => undefined;
  const hear = (data: Buffer): void => {
    held = Buffer.concat([held, data]);
    wake();
  };
  socket.on('data', hear);
  const until = async (enough: () => number): Promise<Buffer> => {
    for (;;) {
      const count = enough();
      if (count >= 0 && held.length >= count) {
        const taken = held.subarray(0, count);
        held = held.subarray(count);
        return taken;
      }
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return {
    take: (count) => until(() => count),
    takeHead: async () => {
      const head = await until(() => {
        const end = held.indexOf('\r\n\r\n');
        return end < 0 ? -1 : end + 4;
      });
      return head.toString('latin1');
    },
    rest: () => {
      socket.off('data', hear);
      return held;
    },
  };
}

async function talkSocks({ script, guest, reader, asked, logIns, keep }: Talk): Promise<void> {
  const [version, count = 0] = await reader.take(2);
  if (version !== 5) return void guest.destroy();
  const ways = [...(await reader.take(count))];
  if (script.silent === 'later') return;
  if (script.hangsUp) return void guest.end();
  const wanted = script.onlyLogIn ? 1 : script.user === undefined ? 0 : 2;
  if (!ways.includes(wanted)) return void guest.end(Buffer.from([5, 0xff]));
  guest.write(Buffer.from([5, wanted]));
  if (wanted === 2) {
    const text = async (): Promise<string> => (await reader.take((await reader.take(1))[0] ?? 0)).toString();
    await reader.take(1);
    const [user, password] = [await text(), await text()];
    logIns.push(`${user}:${password}`);
    const right = user === script.user && password === script.password;
    guest.write(Buffer.from([1, right ? 0 : 1]));
    if (!right) return void guest.end();
  }
  const [, , , kind] = await reader.take(4);
  const name =
    kind === 1
      ? [...(await reader.take(4))].join('.')
      : kind === 4
        ? (await reader.take(16)).toString('hex').match(/.{4}/g)?.join(':')
        : (await reader.take((await reader.take(1))[0] ?? 0)).toString();
  const port = (await reader.take(2)).readUInt16BE();
  asked.push(`${name ?? ''}:${port}`);
  const answer = (reply: number): Buffer => Buffer.from([5, reply, 0, 1, 0, 0, 0, 0, 0, 0]);
  if (script.refuses !== undefined) return void guest.end(answer(script.refuses));
  await passOn({ script, guest, reader, keep, name: name ?? '', port, yes: answer(0), no: answer(5) });
}

async function talkHttp({ script, guest, reader, asked, logIns, keep }: Talk): Promise<void> {
  const head = await reader.takeHead();
  if (script.silent === 'later') return;
  if (script.hangsUp) return void guest.end();
  const say = (status: string, more = ''): void =>
    void guest.end(`HTTP/1.1 ${status}\r\n${more}Content-Length: 4\r\n\r\nsee?`);
  const [, name = '', port = ''] = /^CONNECT (.+):(\d+) HTTP\/1\.1\r\n/.exec(head) ?? [];
  if (name === '') return say('400 Bad Request');
  const known = /^proxy-authorization: basic (\S+)/im.exec(head)?.[1];
  if (known !== undefined) logIns.push(Buffer.from(known, 'base64').toString());
  if (script.onlyLogIn) return say('407 Wants more', `Proxy-Authenticate: ${script.onlyLogIn}\r\n`);
  if (script.user !== undefined && logIns.at(-1) !== `${script.user}:${script.password}`)
    return say('407 Log in', 'Proxy-Authenticate: Negotiate\r\nProxy-Authenticate: Basic realm="office"\r\n');
  asked.push(`${name}:${port}`);
  if (script.refuses !== undefined) return say(`${script.refuses} No`);
  const [yes, no] = ['HTTP/1.1 200 Connection established\r\nVia: test\r\n\r\n', 'HTTP/1.1 502 Bad gateway\r\n\r\n'];
  await passOn({ script, guest, reader, keep, name, port: Number(port), yes: Buffer.from(yes), no: Buffer.from(no) });
}

interface Passing extends Pick<Talk, 'script' | 'guest' | 'reader' | 'keep'> {
  readonly name: string;
  readonly port: number;
  readonly yes: Buffer;
  readonly no: Buffer;
}

/** Connects to what was asked for, on loopback, and passes everything on. */
async function passOn({ script, guest, reader, keep, name, port, yes, no }: Passing): Promise<void> {
  const host = script.names?.[name] ?? (script.names ? undefined : '127.0.0.1');
  if (host === undefined) return void guest.end(no);
  const server = connect({ host, port, noDelay: true });
  keep(server);
  server.once('error', () => guest.end(no));
  await new Promise<void>((resolve) => server.once('connect', resolve));
  if (script.dribbles) {
    const first = await new Promise<Buffer>((resolve) => server.once('data', resolve));
    for (const byte of yes.subarray(0, -1)) {
      guest.write(Buffer.from([byte]));
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    guest.write(Buffer.concat([yes.subarray(-1), first]));
  } else guest.write(yes);
  server.write(reader.rest());
  guest.pipe(server).pipe(guest);
  for (const [one, other] of [
    [guest, server],
    [server, guest],
  ] as const)
    one.on('close', () => other.destroy());
}
