import { execFileSync, spawn } from 'node:child_process';
import { createServer as createWebServer } from 'node:http';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { freePort } from '../free-port';

/** Something that listens on a loopback port and is no SFTP server. */
export interface Stranger {
  readonly port: number;
  stop(): Promise<void>;
}

/** Says this, if anything, and then waits or hangs up. */
export function plainServer(greeting: string, then: 'waits' | 'hangs up'): Promise<Stranger> {
  return listen(
    createServer((line) => {
      line.on('error', () => undefined);
      line.on('data', () => undefined);
      if (greeting) line.write(greeting);
      if (then === 'hangs up') line.end();
    }),
  );
}

export function webServer(): Promise<Stranger> {
  return listen(createWebServer((_, reply) => reply.end('hello')));
}

/** What stands on port 443: it waits for a TLS greeting, and refuses any other in its own words. */
export async function tlsServer(): Promise<Stranger> {
  const place = mkdtempSync(join(tmpdir(), 'courier-tls-'));
  const [key, cert] = [join(place, 'key'), join(place, 'cert')] as const;
  const wish = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', '/CN=vendor'];
  execFileSync('openssl', ['req', ...wish, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const port = await freePort();
  const server = spawn('openssl', ['s_server', '-accept', `127.0.0.1:${port}`, '-quiet', '-key', key, '-cert', cert], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const kill = (): void => void server.kill('SIGKILL');
  process.once('exit', kill);
  while (!(await listens(port))) await new Promise((resolve) => setTimeout(resolve, 30));
  return {
    port,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      kill();
      process.removeListener('exit', kill);
      await ended;
      rmSync(place, { recursive: true, force: true });
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const caller = connect(port, '127.0.0.1', () => {
      caller.destroy();
      resolve(true);
    });
    caller.on('error', () => resolve(false));
  });
}

/**
 * A port from which no answer ever comes, as behind a firewall that drops packets: its owner sleeps, and the few
 * places for callers that the system keeps for it are taken.
 */
export async function deafPort(): Promise<Stranger> {
  const port = await freePort();
  const program = `require('net').createServer().listen({port:${port},host:'127.0.0.1',backlog:1},()=>process.kill(process.pid,'SIGSTOP'))`;
  const sleeper = spawn(process.execPath, ['-e', program], { stdio: 'ignore' });
  const kill = (): void => void sleeper.kill('SIGKILL');
  process.once('exit', kill);
  const callers: Socket[] = [];
  for (let waiting = false; !waiting;) {
    const caller = connect(port, '127.0.0.1');
    caller.on('error', () => undefined);
    const came = await new Promise<boolean | 'refused'>((resolve) => {
      caller.once('connect', () => resolve(true));
      caller.once('error', () => resolve('refused'));
      // A busy computer may have the answer lying there by then, unread: it is read before this is believed.
      setTimeout(() => setImmediate(() => resolve(false)), 300).unref();
    });
    callers.push(caller);
    waiting = came === false;
    // It has not begun to listen yet.
    if (came === 'refused') await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return {
    port,
    stop: async () => {
      for (const caller of callers) caller.destroy();
      const ended = new Promise((resolve) => sleeper.once('exit', resolve));
      kill();
      process.removeListener('exit', kill);
      await ended;
    },
  };
}

async function listen(server: Server): Promise<Stranger> {
  const lines = new Set<Socket>();
  server.on('connection', (line: Socket) => {
    lines.add(line);
    line.once('close', () => lines.delete(line));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: address && typeof address === 'object' ? address.port : 0,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const line of lines) line.destroy();
      }),
  };
}
