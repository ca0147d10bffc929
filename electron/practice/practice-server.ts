import { timingSafeEqual } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import ssh2, { type AuthContext } from 'ssh2';
import { fault, FaultError } from '../../shared/fault';
import { hostKeyOf } from '../delivery/host-key';
import { allowPractice, practiceAllowed } from '../policy/in-force';
import { serveFiles } from './practice-files';
import { practiceKeys, type PracticeKeys } from './practice-keys';

export interface PracticeServer {
  readonly host: '127.0.0.1';
  readonly port: number;
  /** "SHA256:…", the same at every start in the same folder. */
  readonly hostKey: string;
  readonly username: string;
  readonly password: string;
  readonly privateKeyFile: string;
  /** What a session sees as "/"; holds "Uploads" and "cosafe". */
  readonly folder: string;
  stop(): Promise<void>;
}

const username = 'courier';
/** The folders of the built-in vendors. */
const vendorFolders = ['Uploads', 'cosafe'];

/**
 * Starts an SFTP server for rehearsal, that behaves like a vendor's: real files in a real folder, log-in by key or
 * password. Only this computer can reach it.
 * @param options.port left out or 0: any free one
 * @throws FaultError when the port is in use, or the IT department wants no practice server
 */
export async function startPracticeServer(options: {
  readonly port?: number;
  readonly folder: string;
}): Promise<PracticeServer> {
  practiceAllowed();
  const folder = resolve(options.folder);
  for (const name of vendorFolders) await mkdir(join(folder, name), { recursive: true });
  const keys = await practiceKeys(folder);
  const hostKey = ssh2.utils.parseKey(keys.hostKey);
  if (hostKey instanceof Error) throw hostKey;

  const server = new ssh2.Server({ hostKeys: [keys.hostKey], ident: 'RosterCourierPractice' }, (guest) => {
    guest.on('error', () => undefined);
    guest.on('authentication', (context) => admit(context, keys));
    guest.on('ready', () => {
      guest.on('session', (accept) => {
        accept().on('sftp', (acceptFiles) => serveFiles(acceptFiles(), folder));
      });
    });
  });
  // Our own listener: only the owner of a line can end one whose other end is silent.
  const lines = new Set<Socket>();
  const listener = createServer({ noDelay: true }, (line) => {
    lines.add(line);
    line.on('close', () => lines.delete(line));
    server.injectSocket(line);
  });
  const port = await listen(listener, options.port ?? 0);
  const host = '127.0.0.1';
  const { fingerprint } = hostKeyOf(hostKey.getPublicSSH());
  const forbid = allowPractice({ host, port, hostKeys: [fingerprint] });
  return {
    host,
    port,
    hostKey: fingerprint,
    username,
    password: keys.password,
    privateKeyFile: keys.userKeyFile,
    folder,
    stop: () =>
      new Promise((done) => {
        forbid();
        listener.close(() => done());
        for (const line of lines) line.destroy();
      }),
  };
}

function listen(listener: Server, port: number): Promise<number> {
  return new Promise((resolvePort, reject) => {
    listener.once('error', (problem: NodeJS.ErrnoException) => {
      const taken = problem.code === 'EADDRINUSE' || problem.code === 'EACCES';
      reject(taken ? new FaultError(fault('practice port in use', 'usage', { port })) : problem);
    });
    listener.listen(port, '127.0.0.1', () => {
      const address = listener.address();
      resolvePort(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function admit(context: AuthContext, keys: PracticeKeys): void {
  const known = context.username === username;
  if (context.method === 'password' && known && same(Buffer.from(context.password), Buffer.from(keys.password))) {
    context.accept();
  } else if (context.method === 'publickey' && known && same(context.key.data, keys.userKey)) {
    const key = ssh2.utils.parseKey(`${context.key.algo} ${keys.userKey.toString('base64')}`);
    // Without a signature the client only asks whether this key would do.
    const proven =
      context.signature === undefined ||
      (context.blob !== undefined &&
        !(key instanceof Error) &&
        key.verify(context.blob, context.signature, context.hashAlgo) === true);
    if (proven) context.accept();
    else context.reject(['publickey', 'password']);
  } else {
    context.reject(['publickey', 'password']);
  }
}

function same(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
