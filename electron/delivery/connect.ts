import type { Socket } from 'node:net';
import SftpClient from 'ssh2-sftp-client';
import type { Client, ServerHostKeyAlgorithm, SFTPWrapper } from 'ssh2';
import { fault, type Fault } from '../../shared/fault';
import { err, ok, type Result } from '../../shared/result';
import { hostKeyFormsExcept, hostKeyFormsOf, keyExchange } from './algorithms';
import { connectFault } from './connect-fault';
import { startDeadline, type Deadline } from './deadline';
import { findAcceptedKey, greetsAsSsh, hostKeyOf, isAccepted, type HostKey } from './host-key';
import { logInHandler, newLogInTrace, type LogIn } from './log-in';
import { openSocket } from './open-socket';
import { readPrivateKey } from './private-key';
import { openSession, type Session } from './session';
import { usualDeadlines, type Credentials, type Deadlines, type DeliveryTarget, type LinkOptions } from './target';

type Server = Pick<DeliveryTarget, 'host' | 'port' | 'username' | 'hostKeys'>;

/**
 * Opens a session: the line, the server’s key, the log-in, the file service; all within one deadline.
 * A key that nobody accepted ends it before anything of the log-in leaves the computer.
 */
export async function connect(
  server: Server,
  credentials: Credentials,
  options: LinkOptions = {},
): Promise<Result<Session, Fault>> {
  const deadlines: Deadlines = { ...usualDeadlines, ...options.deadlines };
  const logIn = readLogIn(server, credentials);
  if (!logIn.ok) return logIn;

  const deadline = startDeadline(deadlines.connectMs, options.signal);
  const attempt = (forms: ServerHostKeyAlgorithm[]): Promise<Attempt> =>
    tryOnce(server, logIn.value, forms, deadlines, deadline, options.signal);
  try {
    let outcome = await attempt(hostKeyFormsExcept(new Set()));
    if (outcome.is === 'other key' && server.hostKeys.length > 0) {
      const known = await findAcceptedKey(server.host, server.port, server.hostKeys, outcome.key.type, deadline);
      if (known) outcome = await attempt(hostKeyFormsOf(known.type));
    }
    if (outcome.is === 'open') return ok(outcome.session);
    if (outcome.is === 'failed') return err(outcome.fault);
    const values = { host: server.host, seen: outcome.key.fingerprint, type: outcome.key.type };
    return err(fault(server.hostKeys.length === 0 ? 'host key not accepted yet' : 'host key changed', 'stop', values));
  } finally {
    deadline.clear();
  }
}

function readLogIn(server: Server, credentials: Credentials): Result<LogIn, Fault> {
  const { username } = server;
  const password = credentials.password === '' ? undefined : credentials.password;
  if (credentials.privateKey === undefined) {
    return password === undefined
      ? err(fault('no credentials', 'usage', { host: server.host, username }))
      : ok({ username, password });
  }
  const passphrase = credentials.passphrase === '' ? undefined : credentials.passphrase;
  const key = readPrivateKey(credentials.privateKey, passphrase);
  return key.ok ? ok({ username, password, key: key.value }) : key;
}

type Attempt =
  | { readonly is: 'open'; readonly session: Session }
  | { readonly is: 'other key'; readonly key: HostKey }
  | { readonly is: 'failed'; readonly fault: Fault };

async function tryOnce(
  server: Server,
  logIn: LogIn,
  forms: ServerHostKeyAlgorithm[],
  deadlines: Deadlines,
  deadline: Deadline,
  signal: AbortSignal | undefined,
): Promise<Attempt> {
  const opened = await openSocket(server.host, server.port, deadline);
  if (!opened.ok) return { is: 'failed', fault: opened.error };
  const socket = opened.value;

  const ignore = (): void => undefined;
  // Its own listeners write to the console, which belongs to the command line’s answer.
  const sftpClient = new SftpClient('roster courier', { error: ignore, end: ignore, close: ignore });
  const client = clientOf(sftpClient);
  const trace = { ...newLogInTrace(), passwordExpired: false };
  const seen: { key?: HostKey; trusted: boolean; ready: boolean; greeted: boolean; first?: unknown } = {
    trusted: false,
    ready: false,
    greeted: false,
  };
  // ssh2-sftp-client flattens errors to text; the first one says what really happened.
  client.on('error', (problem) => (seen.first ??= problem));
  client.on('ready', () => (seen.ready = true));
  let expired: (problem: Error) => void = ignore;
  const mustChange = new Promise<never>((_, reject) => (expired = reject));
  mustChange.catch(ignore);
  // Unanswered, this request of the server would wait for ever.
  client.on('change password', () => {
    trace.passwordExpired = true;
    expired(new Error('password expired'));
  });

  try {
    const connecting = sftpClient.connect({
      sock: socket,
      username: server.username,
      readyTimeout: 0,
      keepaliveInterval: deadlines.keepAliveMs,
      keepaliveCountMax: 3,
      algorithms: {
        kex: { ...keyExchange, append: [], prepend: [], remove: [...keyExchange.remove] },
        serverHostKey: forms,
      },
      hostVerifier: (blob: Buffer) => {
        seen.key = hostKeyOf(blob);
        seen.trusted = isAccepted(seen.key, server.hostKeys);
        return seen.trusted;
      },
      authHandler: logInHandler(logIn, trace),
    });
    connecting.catch(ignore);
    socket.once('data', (first: Buffer) => (seen.greeted = greetsAsSsh(first)));
    const sftp: SFTPWrapper = await Promise.race([connecting, mustChange, deadline.over]);
    const goodbye = (): Promise<unknown> => sftpClient.end();
    return { is: 'open', session: openSession({ sftp, socket, goodbye, deadlines, signal }) };
  } catch (problem) {
    const failed = closed(socket);
    if (seen.key && !seen.trusted) return { is: 'other key', key: seen.key };
    return { is: 'failed', fault: connectFault({ problem, server, trace, seen, bytesRead: failed, deadline }) };
  }
}

function closed(socket: Socket): number {
  const { bytesRead } = socket;
  socket.destroy();
  return bytesRead;
}

/** The ssh2 client inside; its types do not tell. */
function clientOf(outer: SftpClient): Client {
  return (outer as unknown as { readonly client: Client }).client;
}
